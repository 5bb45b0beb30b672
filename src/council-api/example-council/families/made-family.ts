import type { Families } from './family.ts';
export const familyAt = (_index: number, _today: string): Families => ({ members: [], records: [] });
