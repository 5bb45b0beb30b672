import type { RecordDraft } from '#council-api/store/records.ts';

/** A child as the council shares them, with what a test does not care about filled in. */
export const aChild = (id: string, audience: string[], name = 'Zofia Nowak'): RecordDraft => ({
  kind: 'child',
  id,
  audience,
  value: { id, name, dateOfBirth: '2016-10-25', relationship: 'parent', support: 'plan', contacts: [] },
});

export const anEvent = (id: string, childId: string, on: string, audience: string[]): RecordDraft => ({
  kind: 'event',
  id,
  audience,
  value: { id, childId, what: 'review-meeting', on },
});
