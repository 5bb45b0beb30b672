import { readService } from '#domain/local-offer/open-referral/read/read-service.ts';

export const id = 'ac148810-d857-441c-9679-408f346de14b';
export const plain = { id, name: 'Swim club', status: 'active' };

export const read = (fields: object) => {
  const answer = readService({ ...plain, ...fields }, 'feed', 'auto');
  if ('refused' in answer) throw new Error(answer.refused);
  return { ...answer, kinds: answer.faults.map(({ kind }) => kind) };
};
export const placed = (location: object) =>
  read({ service_at_locations: [{ location: { location_type: 'physical', ...location } }] });
export const locationOf = ({ document }: ReturnType<typeof read>) =>
  document.service_at_locations?.[0]?.location;
export const street = {
  address_1: '1 High Street',
  city: 'Larkmoor',
  state_province: 'Larkshire',
  postal_code: 'NW1 6XE',
};
