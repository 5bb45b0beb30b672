/** What the kinds of need are called in an address, where their codes would tell a reader nothing. */
export const needNames: Readonly<Record<string, string>> = {
  SLCN: 'speech-and-language',
  ASD: 'autism',
  SPLD: 'specific-learning',
  MLD: 'moderate-learning',
  SLD: 'severe-learning',
  PMLD: 'profound-learning',
  SEMH: 'mental-health',
  HI: 'hearing',
  VI: 'sight',
  MSI: 'sight-and-hearing',
  PD: 'physical',
  DS: 'down-syndrome',
  OTH: 'other',
  NSA: 'not-assessed',
};
