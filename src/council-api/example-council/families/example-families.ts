import type { Member } from '#contract/member.ts';
import { demoAccounts } from '../demo-accounts.ts';
import { recordsOf, type ChildFile, type Families } from './family.ts';

const roles: Record<string, Member['role']> = {
  'ama-mensah': 'young-person',
  'priya-raman': 'forum-coordinator',
  'martin-ellery': 'officer',
};

/** The families of the sample council that were written by hand, with every date counted from `today`. */
export function exampleFamilies(_today: string): Families {
  const files: ChildFile[] = [];
  return {
    members: demoAccounts.map(({ memberId, name }) => ({
      id: memberId,
      name,
      role: roles[memberId] ?? 'parent',
    })),
    records: files.flatMap(recordsOf),
  };
}
