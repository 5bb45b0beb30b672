import { attributeOf } from './from-v1.ts';
import { isNothing, isRaw, listOf, rawsOf, wordsOf, type Raw } from './raw.ts';

/** An Outpost record under the names of Open Referral. @see wearefuturegov/outpost, api/v1/services */
export function fromOutpost(raw: Raw): Raw {
  const {
    organisation,
    taxonomies,
    send_needs,
    suitabilities,
    regular_schedules,
    local_offer,
    free,
    ...rest
  } = raw;
  const { temporarily_closed, visible, cost_options, contacts, _id, ...others } = rest;
  const attributes = [
    ...listOf(raw['attributes']),
    ...rawsOf(taxonomies).map(attributeOf),
    ...termsOf('SEND needs', send_needs),
    ...termsOf('Suitability', suitabilities),
  ];
  const fees = isYes(free) && isNothing(raw['fees']) ? 'Free' : undefined;
  return {
    ...others,
    ...(isNothing(raw['id']) && !isNothing(_id) && { id: _id }),
    ...(free !== null && { free }),
    ...(fees && { fees }),
    ...statusFields(raw, temporarily_closed, visible),
    ...agesFromBands(raw),
    ...organizationFields(organisation, raw),
    ...(!isNothing(contacts) && {
      contacts: listOf(contacts).filter((each) => !isRaw(each) || !isNo(each['visible'])),
    }),
    ...(attributes.length > 0 && { attributes }),
    ...(!isNothing(regular_schedules) && {
      schedules: [...rawsOf(raw['schedules']), ...rawsOf(regular_schedules)],
    }),
    ...(!isNothing(cost_options) && { cost_options: rawsOf(cost_options).map(costOf) }),
    ...(isRaw(local_offer) && !isNothing(local_offer) && { x_send: sendOf(local_offer) }),
  };
}

const isYes = (value: unknown): boolean => value === true || /^(?:true|yes|1)$/i.test(wordsOf(value));
const isNo = (value: unknown): boolean => value === false || /^(?:false|no|0)$/i.test(wordsOf(value));

const termsOf = (taxonomy: string, given: unknown): Raw[] =>
  listOf(given).map((each) => {
    const term = isRaw(each) ? each : { name: each };
    return {
      taxonomy_term: {
        ...term,
        taxonomy,
        id: isNothing(term['id']) ? undefined : `${taxonomy} ${wordsOf(term['id'])}`,
      },
    };
  });

function statusFields(raw: Raw, closed: unknown, visible: unknown): Raw {
  if (!isNothing(raw['status'])) return {};
  if (isYes(closed)) return { status: 'temporarily closed' };
  return isNo(visible) ? { status: 'inactive' } : {};
}

const bands: readonly (readonly [field: string, youngest: number, oldest: number | undefined])[] = [
  ['age_band_under_2', 0, 1],
  ['age_band_2', 2, 2],
  ['age_band_3_4', 3, 4],
  ['age_band_5_7', 5, 7],
  ['age_band_8_plus', 8, undefined],
];

function agesFromBands(raw: Raw): Raw {
  if (!isNothing(raw['min_age']) || !isNothing(raw['max_age'])) return {};
  const ticked = bands.filter(([field]) => isYes(raw[field]));
  const oldest = ticked.at(-1)?.[2];
  return ticked.length === 0
    ? {}
    : { min_age: ticked[0]?.[1], ...(oldest !== undefined && { max_age: oldest }) };
}

/** An organisation without a name says nothing but which it is. */
function organizationFields(organisation: unknown, raw: Raw): Raw {
  if (!isRaw(organisation)) return {};
  if (!isNothing(organisation['name'])) return { organization: organisation };
  return isNothing(organisation['id']) || !isNothing(raw['organization_id'])
    ? {}
    : { organization_id: organisation['id'] };
}

const costOf = ({ cost_type, ...rest }: Raw): Raw => ({
  ...rest,
  ...(!isNothing(cost_type) && { amount_description: cost_type }),
});

/** Which of the seven questions one of Outpost's is; those it is none of keep names of their own. */
const questions: readonly (readonly [words: RegExp, id: string])[] = [
  [/outcomes/i, 'how-will-you-help'],
  [/training/i, 'what-training'],
  [/involve/i, 'how-will-i-be-involved'],
  [/progress|share information/i, 'how-do-you-tell-us-of-progress'],
  [/accessible/i, 'how-accessible'],
  [/start to use/i, 'how-to-start'],
  [/future plans/i, 'future-plans'],
  [/complain|concern/i, 'how-to-complain'],
  [/who is|eligib/i, 'who-is-it-for'],
  [/identif|find out/i, 'how-do-you-find-out'],
];

function sendOf({ survey_answers, ...rest }: Raw): Raw {
  const answered = rawsOf(survey_answers).filter(({ answer }) => !isNothing(answer));
  const said = answered.map(({ question, answer }, n) => ({
    id: questions.find(([words]) => words.test(wordsOf(question)))?.[1] ?? `question-${n + 1}`,
    question: wordsOf(question),
    answer: wordsOf(answer),
  }));
  const others = Object.fromEntries(Object.entries(rest).filter(([, value]) => !isNothing(value)));
  return { ...others, ...(said.length > 0 && { questions: said }) };
}
