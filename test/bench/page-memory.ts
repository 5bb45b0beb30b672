import { readdir, readFile } from 'node:fs/promises';

interface Process {
  pid: number;
  parent: number;
  isPage: boolean;
  /** Memory of its own: what it shares with others, such as the browser's program, is left out. */
  bytes: number;
}

const read = (pid: string, file: string): Promise<string> =>
  readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const status = await read(pid, 'status');
      const command = await read(pid, 'cmdline');
      return {
        pid: Number(pid),
        parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
        isPage: command.includes('--type=renderer'),
        bytes: Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024,
      };
    }),
  );
}

/**
 * What the process of the page holds, with its workers: the largest page of the browsers that this program has started.
 * Undefined where the system does not tell.
 */
export async function memoryOfPage(): Promise<number | undefined> {
  const all = await processes();
  const ours = new Set([process.pid]);
  for (let before = 0; before !== ours.size;) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  const pages = all.filter(({ pid, isPage }) => isPage && ours.has(pid)).map(({ bytes }) => bytes);
  return pages.length > 0 ? Math.max(...pages) : undefined;
}
