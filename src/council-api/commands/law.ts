import { readFileSync } from 'node:fs';
import { lawCommand } from './law-command.ts';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const reply = lawCommand(process.argv.slice(2), readText, process.env['LAW_PACK']);
process.stdout.write(reply.out);
process.stderr.write(reply.err);
process.exitCode = reply.exit;
