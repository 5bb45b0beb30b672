import type { Member } from '#contract/member.ts';
import { demoAccounts } from '../demo-accounts.ts';
import { aaliyah } from './aaliyah/aaliyah.ts';
import { ama, amaAsHerMotherSees } from './ama/ama.ts';
import { bilal } from './bilal/bilal.ts';
import { recordsOf, type Families } from './family.ts';
import { ibrahim } from './ibrahim.ts';
import { jamal } from './jamal/jamal.ts';
import { owen } from './owen.ts';
import { ruby } from './ruby.ts';
import { zofia } from './zofia/zofia.ts';

const roles: Record<string, Member['role']> = {
  'ama-mensah': 'young-person',
  'priya-raman': 'forum-coordinator',
  'martin-ellery': 'officer',
};

/** The families of the sample council that were written by hand, with every date counted from `today`. */
export function exampleFamilies(today: string): Families {
  const files = [jamal, ibrahim, zofia, ruby, owen, aaliyah, bilal, ama, amaAsHerMotherSees].map((file) =>
    file(today),
  );
  return {
    members: demoAccounts.map(({ memberId, name }) => ({
      id: memberId,
      name,
      role: roles[memberId] ?? 'parent',
    })),
    records: files.flatMap(recordsOf),
  };
}
