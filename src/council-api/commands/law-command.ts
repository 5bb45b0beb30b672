import { check, type ReadText } from './law-check.ts';
import { showDue } from './law-due.ts';
import { refused, type Reply } from './law-reply.ts';
import { showRoutes } from './law-routes.ts';

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
    default:
      return refused('say due, check or routes');
  }
}
