import type { Service } from '#contract/local-offer.ts';

/** A service with what words, filters, distance and a list ask of it; what only its own page says is left out. */
export function shortOf(service: Service): Service {
  const {
    description: _description,
    otherNames: _otherNames,
    whoDecides: _whoDecides,
    costNote: _costNote,
    phone: _phone,
    email: _email,
    web: _web,
    opening: _opening,
    answers: _answers,
    checkedOn: _checkedOn,
    checkedBy: _checkedBy,
    ...short
  } = service;
  return short;
}
