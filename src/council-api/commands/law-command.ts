import { builtInPack } from '#domain/law/built-in-pack.ts';
import { readRulePack } from '#domain/law/read-rule-pack.ts';
import type { RulePack } from '#domain/law/rule-pack.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { check, type ReadText } from './law-check.ts';
import { showDue } from './law-due.ts';
import { readObject } from './law-events.ts';
import { printed, refused, type Reply } from './law-reply.ts';
import { showRoutes } from './law-routes.ts';

const usage = `The law's dates and ways for one case. Dates are written 2026-10-01; answers are JSON.

  npm run -s law -- due <rule> <start date> ['<other dates as JSON>']   one date, with its working
  npm run -s law -- check <examples.json>                               worked examples against the rules
  npm run -s law -- routes '<the situation as JSON>'                    what can be done, by when, and what cannot
  npm run -s law -- pack                                                every rule, as data

LAW_PACK=<rules.json> answers by other rules, in the shape that "pack" prints: a change can be tried before it is made.

For example: npm run -s law -- due appeal.sen 2026-10-01 '{"certificate_date":"2026-11-29"}'`;

function packFrom(path: string | undefined, read: ReadText): Result<RulePack, string> {
  if (path === undefined || path === '') return ok(builtInPack);
  const text = read(path);
  if (text === null) return failed(`cannot read ${path}`);
  const value = readObject(text, path);
  if (!value.ok) return value;
  const pack = readRulePack(value.value);
  return pack.ok ? pack : failed(`${path}: ${pack.problem}`);
}

/**
 * The law command without its surroundings: arguments in, what to print and how to end out.
 *
 * @param packFile a pack of rules to answer by, in place of the one built in
 */
export function lawCommand(args: readonly string[], read: ReadText, packFile?: string): Reply {
  const [name, ...rest] = args;
  const found = packFrom(packFile, read);
  if (!found.ok) return refused(found.problem);
  const pack = found.value;
  switch (name) {
    case 'due':
      return showDue(rest, pack);
    case 'check':
      return check(rest, read, pack);
    case 'routes':
      return showRoutes(rest, pack);
    case 'pack':
      return rest.length === 0 ? printed(JSON.stringify(pack, null, 2)) : refused('pack takes nothing');
    case '--help':
    case 'help':
      return printed(usage);
    default:
      return refused('say due, check, routes or pack');
  }
}
