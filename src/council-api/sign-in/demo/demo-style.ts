/** The look of the demo sign-in, small enough to be in each page. */
export const demoStyle = `
:root { --page: #fdf8f3; --ink: #1d2433; --soft: #4d5568; --card: #fff; --line: #767d8c; --accent: #0b5c63; --flag: #fff3c9; --flag-ink: #4a3800 }
@media (prefers-color-scheme: dark) {
  :root { --page: #14181f; --ink: #f3f1ec; --soft: #c3c8d2; --card: #1e242e; --line: #8a92a1; --accent: #8fdbe0; --flag: #4a3b0b; --flag-ink: #ffeeb8 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: break-word }
main { max-inline-size: 38rem; margin-inline: auto; padding: 1.25rem 1rem 3rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 1rem .5rem }
.flag { background: var(--flag); color: var(--flag-ink); border-radius: .75rem; padding: .75rem 1rem; margin: 0 }
.people { list-style: none; padding: 0; margin-block: 1.25rem; display: grid; gap: .75rem }
.person { inline-size: 100%; min-block-size: 4rem; padding: .75rem 1rem; text-align: start; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .875rem; cursor: pointer }
.person:hover { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent) }
.name { display: block; font-weight: 700; font-size: 1.1875rem; color: var(--accent) }
.about { display: block; color: var(--soft) }
.plain { min-block-size: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600; color: var(--accent); background: none; border: 2px solid currentcolor; border-radius: .75rem; cursor: pointer }
a { color: var(--accent); display: inline-block; min-block-size: 2.75rem; padding-block: .5rem }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
`;
