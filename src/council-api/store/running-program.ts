import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Where process numbers mean the same: on Linux this boot of this container, elsewhere this machine. Null where start
 * times cannot be had, so that numbers prove nothing.
 */
export async function whereNumbersCount(): Promise<string | null> {
  if (process.platform !== 'linux') return process.platform === 'win32' ? null : hostname();
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** When the program with this number started, in the system's own words; null when no such program is running. */
export async function startOf(pid: number): Promise<string | null> {
  try {
    // The name, in brackets, may hold spaces; the 22nd field of the whole is the 20th after it.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (fields[18] ?? null);
  } catch {
    return process.platform === 'linux' ? null : startByPs(pid);
  }
}

async function startByPs(pid: number): Promise<string | null> {
  try {
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || null;
  } catch {
    return null;
  }
}
