import { addDays } from '#domain/calendar.ts';
import { supportKind } from '#contract/child.ts';
import type { Member } from '#contract/member.ts';
import { chanceFrom, type Chance } from '../chance.ts';
import { phoneFrom, places } from '../places.ts';
import { firstNames, lastNames } from '../services/words.ts';
import { recordsOf, type ChildFile, type Families } from './family.ts';
import { madeEvents, madePlan } from './made-plan.ts';
import { bornFor } from './school-years.ts';

const yearName = (year: number): string =>
  year === 0 ? 'Reception' : year <= 11 ? `Year ${year}` : `College, year ${year - 11}`;

const setting = (year: number, chance: Chance): string => {
  const { name } = chance.pick(places);
  return year <= 6 ? `${name} Primary School` : year <= 11 ? `${name} High School` : 'Larkmoor College';
};

function madeChild(
  id: string,
  lastName: string,
  audience: string[],
  today: string,
  chance: Chance,
): ChildFile {
  const year = chance.whole(0, 10);
  const support = chance.pick(supportKind.options);
  const person = () => `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
  const events = madeEvents(support, today, chance);
  const file: ChildFile = {
    audience,
    events,
    child: {
      id,
      name: `${chance.pick(firstNames)} ${lastName}`,
      dateOfBirth: bornFor(year, chance.whole(1, 12), chance.whole(1, 28), today),
      relationship: 'parent',
      support,
      schoolYear: yearName(year),
      setting: setting(year, chance),
      contacts: [
        { role: 'SENCO', name: person(), phone: phoneFrom(chance) },
        { role: 'SEND officer', name: person(), phone: phoneFrom(chance), email: 'send@larkmoor.example' },
      ],
    },
  };
  if (support !== 'plan' && support !== 'draft-plan') return file;
  const datedOn = events.at(-1)?.on ?? addDays(today, -5);
  return {
    ...file,
    plan: madePlan({ childId: id, support, datedOn, today, chance, school: file.child.setting ?? '' }),
  };
}

/** One invented family: a parent or two, and a child or two whom all of them see. */
export function familyAt(index: number, today: string): Families {
  const chance = chanceFrom(0xfa31 + index * 104_729);
  const lastName = chance.pick(lastNames);
  const parents = Array.from({ length: chance.whole(1, 2) }, (_, at): Member => ({
    id: `parent-${index}-${at}`,
    name: `${chance.pick(firstNames)} ${lastName}`,
    role: 'parent',
  }));
  const audience = parents.map(({ id }) => id);
  const children = Array.from({ length: chance.happens(0.2) ? 2 : 1 }, (_, at) =>
    madeChild(`child-${index}-${at}`, lastName, audience, today, chance),
  );
  return { members: parents, records: children.flatMap(recordsOf) };
}
