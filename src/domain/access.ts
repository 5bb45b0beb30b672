/** The parts a signed-in person can have. A young person holds their own rights; see `law/rights.ts`. */
export type Role = 'parent' | 'young-person' | 'forum-coordinator' | 'officer';

/** Everything that needs leave. The server refuses by this list and the menus are drawn from it. */
export type Action =
  'records.read-own' | 'feedback.send' | 'feedback.read-all' | 'safe-copy.keep' | 'local-offer.import';

const allowed: Record<Role, readonly Action[]> = {
  parent: ['records.read-own', 'feedback.send', 'safe-copy.keep'],
  'young-person': ['records.read-own', 'feedback.send', 'safe-copy.keep'],
  'forum-coordinator': ['records.read-own', 'feedback.send', 'safe-copy.keep'],
  officer: ['records.read-own', 'feedback.send', 'feedback.read-all', 'local-offer.import', 'safe-copy.keep'],
};

/** Whether someone with this role may do this. Which records they then see is decided by each record's audience. */
export const may = (role: Role, action: Action): boolean => allowed[role].includes(action);
