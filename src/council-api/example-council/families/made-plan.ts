import { addDays, addMonths } from '#domain/calendar.ts';
import type { Child } from '#contract/child.ts';
import type { Plan } from '#contract/plan.ts';
import type { Chance } from '../chance.ts';
import { firstNames, lastNames } from '../services/words.ts';
import type { ChildFile } from './family.ts';
import { madeNeeds, type MadeNeed } from './made-needs.ts';
import { adviceList, need, outcome, provision } from './plan-parts.ts';
import { summerEnd } from './school-years.ts';

/** What has happened so far for a child whose support is of this kind, the newest last. */
export function madeEvents(support: Child['support'], today: string, chance: Chance): ChildFile['events'] {
  const before = (days: number) => addDays(today, -days);
  if (support === 'sen-support') return [];
  if (support === 'plan') {
    const made = chance.whole(30, 350);
    return [{ what: 'plan-finalised', on: before(made) }];
  }
  const asked = support === 'assessment' ? chance.whole(1, 90) : chance.whole(100, 118);
  const begun = [{ what: 'request-received', on: before(asked) }] as ChildFile['events'];
  if (asked <= 40) return begun;
  const assessing = [
    ...begun,
    { what: 'decided-to-assess' as const, on: before(asked - 38) },
    { what: 'advice-asked' as const, on: before(asked - 39) },
  ];
  return support === 'assessment'
    ? assessing
    : [...assessing, { what: 'draft-served', on: before(chance.whole(0, 13)) }];
}

interface Wanted {
  childId: string;
  support: 'plan' | 'draft-plan';
  datedOn: string;
  today: string;
  chance: Chance;
  school: string;
}

/** What one need brings with it through the sections of a plan. */
function partsOf(made: MadeNeed, at: number, today: string, chance: Chance) {
  const who = `${chance.pick(firstNames)} ${chance.pick(lastNames)}, ${made.by}`;
  const minutes = `${chance.pick([20, 30, 40, 45, 60])} minutes`;
  const often = chance.pick(['Weekly in term time', 'Twice a week', 'Daily', 'Fortnightly in term time']);
  const isVague = chance.happens(0.2);
  const links = { for: [`b${at}`], towards: [`e${at}`] };
  return {
    need: need(`b${at}`, 'B', made.title, made.text, made.type),
    outcome: outcome(`e${at}`, made.aim, made.aimText, {
      needs: [`b${at}`],
      from: made.from,
      measure: made.measure,
      by: summerEnd(today, chance.whole(1, 2)),
    }),
    provision: isVague
      ? provision(`f${at}`, 'F', made.help, `Access to ${made.help.toLowerCase()} as appropriate.`, links)
      : provision(`f${at}`, 'F', made.help, made.helpText, {
          ...links,
          howMuch: minutes,
          howOften: often,
          who,
        }),
  };
}

/** A short plan: three or four needs, each with its outcome and its provision; one in five is vague somewhere. */
export function madePlan({ childId, support, datedOn, today, chance, school }: Wanted): Plan {
  const parts = chance
    .some(madeNeeds, chance.whole(3, 4))
    .map((made, at) => partsOf(made, at + 1, today, chance));
  const isFinal = support === 'plan';
  return {
    id: `plan-${childId}`,
    childId,
    status: isFinal ? 'final' : 'draft',
    datedOn,
    ...(isFinal && { firstMadeOn: addMonths(datedOn, -12 * chance.whole(0, 5)) }),
    views: [
      {
        id: 'a1',
        from: 'child',
        title: 'My views',
        text: chance.pick([
          'I like being outside and I like my friends. I do not like it when it is loud.',
          'I want people to wait for me. I am good at building things.',
          'I would like to read like my sister does. Please do not ask me to read out loud.',
        ]),
      },
      {
        id: 'a2',
        from: 'parent',
        title: 'What we say',
        text: chance.pick([
          'We want school to be a place where our child is happy and learns. Please tell us how things go, good and bad.',
          'Mornings are the hardest. When people do what was agreed, everything is easier.',
        ]),
      },
    ],
    needs: parts.map((part) => part.need),
    outcomes: parts.map((part) => part.outcome),
    provision: parts.map((part) => part.provision),
    placement: isFinal ? { name: school, type: 'Mainstream school' } : null,
    budget: [],
    advice: adviceList([
      ['Educational advice', 'The SENCO', 'SENCO', addDays(datedOn, -40)],
      [
        'Psychological advice',
        'The educational psychologist',
        'Educational psychologist',
        addDays(datedOn, -35),
      ],
      ['Medical advice', 'The paediatrician', 'Paediatrician', addDays(datedOn, -30)],
    ]),
  };
}
