import { check, type ReadText } from './law-check.ts';
import { showDue } from './law-due.ts';
import { printed, refused, type Reply } from './law-reply.ts';
import { showRoutes } from './law-routes.ts';

const usage = `The law's dates and ways for one case. Dates are written 2026-10-01; answers are JSON.

  npm run -s law -- due <rule> <start date> ['<other dates as JSON>']   one date, with its working
  npm run -s law -- check <examples.json>                               worked examples against the rules
  npm run -s law -- routes '<the situation as JSON>'                    what can be done, by when, and what cannot

For example: npm run -s law -- due appeal.sen 2026-10-01 '{"certificate_date":"2026-11-29"}'`;

/** The law command without its surroundings: arguments in, what to print and how to end out. */
export function lawCommand(args: readonly string[], read: ReadText): Reply {
  const [name, ...rest] = args;
  switch (name) {
    case 'due':
      return showDue(rest);
    case 'check':
      return check(rest, read);
    case 'routes':
      return showRoutes(rest);
    case '--help':
    case 'help':
      return printed(usage);
    default:
      return refused('say due, check or routes');
  }
}
