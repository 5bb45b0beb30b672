import type { Facets } from '#domain/local-offer/facets.ts';
import { asked, type Asked, type Filters, type Question } from '#domain/local-offer/filters.ts';
import { metresInMile } from '#domain/local-offer/distance.ts';
import { facetsToday, type Placed } from './any-filters.ts';

type Answer = 'yes' | 'no' | 'unsaid';

function ofList(has: readonly string[], wanted: readonly string[]): Answer {
  if (has.length === 0) return 'unsaid';
  return has.some((each) => wanted.includes(each)) ? 'yes' : 'no';
}

/** What is online and nowhere else is near to everyone. */
function isNear(miles: number, { anywhere }: Facets, metres: number | undefined): Answer {
  if (anywhere) return 'yes';
  if (metres === undefined) return 'unsaid';
  return metres <= miles * metresInMile ? 'yes' : 'no';
}

function answerOf(item: Placed, question: Question, wanted: Asked): Answer {
  const facets = facetsToday(item);
  if (question === 'kind' || question === 'language')
    return ofList(facets[question], wanted.filters[question]);
  if (question === 'distance') return isNear(wanted.filters.within ?? 0, facets, item.metres);
  const [has, wants] = [facets[question], wanted[question]];
  if (has === 0) return 'unsaid';
  return (question === 'access' ? (has & wants) === wants : (has & wants) !== 0) ? 'yes' : 'no';
}

/** What filters mean, said of one service at a time: slow, and plain enough to compare the quick way with. */
export function plainSift(items: readonly Placed[], filters: Filters): { passed: Placed[]; unsaid: number } {
  const wanted = asked(filters);
  const failing = (item: Placed): Answer[] =>
    wanted.active.flatMap((question) => {
      const answer = answerOf(item, question, wanted);
      return answer === 'yes' || (answer === 'unsaid' && filters.unsaid.includes(question)) ? [] : [answer];
    });
  const failures = items.map((item) => ({ item, fails: failing(item) }));
  return {
    passed: failures.filter(({ fails }) => fails.length === 0).map(({ item }) => item),
    unsaid: failures.filter(({ fails }) => fails.length > 0 && fails.every((each) => each === 'unsaid'))
      .length,
  };
}
