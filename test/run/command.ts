import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended and what it printed. */
export interface Ended {
  code: number;
  output: string;
}

const childEnv = (extra: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...extra,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
});

/** Runs a command of this project. `show` lets it speak as it goes; `keep` holds its words back until asked. */
export const command = (
  words: readonly string[],
  output: 'show' | 'keep',
  env: Record<string, string> = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const [program = '', ...rest] = words;
    const stdio = output === 'show' ? 'inherit' : 'pipe';
    const child = spawn(program, rest, { cwd: root, env: childEnv(env), stdio: ['ignore', stdio, stdio] });
    let text = '';
    const hear = (part: Buffer): void => {
      text += part.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
