import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Our own server in a process of its own, as an operator runs it; it can be stopped, killed and started again. */
export interface CouncilServer {
  url: string;
  /** From this project, or from another copy of it. */
  start(folder?: string): Promise<void>;
  stop(): Promise<void>;
  /** What a power cut or an out-of-memory kill does: no goodbye. */
  kill(): Promise<void>;
  printed(): string;
  pid(): number | undefined;
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

const untilReady = async (url: string, child: ChildProcess, printed: () => string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await answers(`${url}/health/ready`)) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not get ready. It said:\n${printed()}`);
};

/** A server on a port of this machine with these settings, not started yet. */
export const councilServer = (port: number, settings: Record<string, string>): CouncilServer => {
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  let text = '';
  const hear = (part: Buffer): void => {
    text = (text + part.toString()).slice(-20_000);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === undefined) return;
    child.kill(signal);
    await ended(child);
    child = undefined;
  };
  process.once('exit', () => child?.kill('SIGKILL'));
  const start = async (folder = root): Promise<void> => {
    if (child !== undefined) return;
    const env = { ...process.env, LOG_LEVEL: 'warn', PORT: String(port), PUBLIC_URL: url, ...settings };
    child = spawn(process.execPath, ['src/council-api/main.ts'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    await untilReady(url, child, () => text);
  };
  return {
    url,
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    printed: () => text,
    pid: () => child?.pid,
  };
};
