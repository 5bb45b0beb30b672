import type { Service } from '#contract/local-offer.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';

const longestSummary = 300;

/** What it is in a sentence or two, and then everything it says of itself that has no place of its own. */
export function toWords(document: OpenReferralService): Pick<Service, 'summary' | 'description'> {
  const { description, alert, eligibility_description: who, application_process: how, x_summary } = document;
  const others = (document.x_send?.questions ?? []).filter(({ id }) =>
    ['how-to-start', 'how-do-you-tell-us-of-progress', 'future-plans'].includes(id),
  );
  const offer = document.x_send?.['description'];
  const parts = [
    alert,
    description,
    typeof who === 'string' ? who : undefined,
    how,
    typeof offer === 'string' ? offer : undefined,
    ...others.map(({ question, answer }) => [question, answer].filter(Boolean).join('\n')),
  ].filter((text) => text !== undefined && text.trim() !== '');
  const whole = [...new Set(parts)].join('\n\n').trim();
  if (whole === '') return {};
  const summary = x_summary ?? firstSentences(description ?? whole);
  const fits = { summary: summary.length > 600 ? `${summary.slice(0, 599)}…` : summary };
  if (whole === summary) return fits;
  return { ...fits, description: whole.length > 20_000 ? `${whole.slice(0, 19_999)}…` : whole };
}

/** As many whole sentences from the start as fit; a first one that does not fit is cut at a word. */
function firstSentences(text: string): string {
  const start = text.split(/\n{2,}/).find((paragraph) => paragraph.trim().length > 40) ?? text;
  const flat = start.replace(/\s+/g, ' ').trim();
  if (flat.length <= longestSummary) return flat;
  const stop = flat.slice(0, longestSummary).search(/[.!?](?=\s)(?!.*[.!?]\s)/);
  return stop > 40 ? flat.slice(0, stop + 1) : `${flat.slice(0, longestSummary - 1).replace(/\s+\S*$/, '')}…`;
}
