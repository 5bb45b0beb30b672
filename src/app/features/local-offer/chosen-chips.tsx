import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#app/ui/icon/icon.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { chosenOf, toggled } from '#domain/local-offer/chosen-filters.ts';
import { noFilters, type Filters } from '#domain/local-offer/filters.ts';
import { movedTo } from './filter-panel.tsx';
import { addressOf } from './looking-address.ts';
import { useChoiceWords } from './use-choice-words.ts';
import type { Choose } from './use-looking.ts';

/** What is chosen: all that is looked for but the words. */
interface Choice {
  filters: Filters;
  near: string | undefined;
}

interface Chip {
  key: string;
  label: string;
  without: Choice;
}

function useChips({ filters, near }: Choice): Chip[] {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  const choice = { filters, near };
  const chosen = chosenOf(filters).map(({ name, value }) => ({
    key: `${name} ${value}`,
    label: name === 'within' ? t('filters.chip.within', { miles: words(name, value) }) : words(name, value),
    without: { ...choice, filters: toggled(filters, { name, value }) },
  }));
  const place = near && {
    key: 'near',
    label: near === 'me' ? t('filters.chip.me') : t('filters.chip.near', { outcode: near }),
    without: movedTo(choice, undefined),
  };
  const unsaid = filters.unsaid.length > 0 && {
    key: 'unsaid',
    label: t('filters.chip.unsaid'),
    without: { ...choice, filters: { ...filters, unsaid: [] } },
  };
  return [...chosen, ...(place ? [place] : []), ...(unsaid ? [unsaid] : [])];
}

/** What was taken off last, while nothing else has changed since. */
interface Taken {
  before: Choice;
  after: Choice;
  label: string;
}

const filtersOf = (choice: Choice): string => addressOf({ ...choice, text: '' }).toString();
const isSame = (one: Choice, other: Choice): boolean => filtersOf(one) === filtersOf(other);

/** The chip that was pressed is gone: whoever works by keyboard goes on at the way back. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** What is chosen, each to be taken off by a press; what was taken off last can be had back. */
export const ChosenChips = memo(({ filters, near, onChoose }: Choice & { onChoose: Choose }) => {
  const { t } = useTranslation('local-offer');
  const chips = useChips({ filters, near });
  const [taken, setTaken] = useState<Taken>();
  const before = taken && isSame(taken.after, { filters, near }) ? taken : undefined;
  function takeOff(label: string, without: Choice) {
    setTaken({ before: { filters, near }, after: without, label });
    onChoose(without);
  }
  if (chips.length === 0 && !before) return <Status />;
  return (
    <div className="chosen">
      {chips.length > 0 && (
        <ul className="chosen__list" aria-label={t('filters.chosen')}>
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <button type="button" className="chip" onClick={() => takeOff(label, without)}>
                <VisuallyHidden>{t('filters.takeOff')} </VisuallyHidden>
                <span>{label}</span>
                <Icon name="close" size={18} />
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button
                type="button"
                className="chip chip--plain"
                onClick={() => takeOff(t('filters.all'), { filters: noFilters, near: undefined })}
              >
                {t('filters.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
      <Status>{before && t('filters.taken', { what: before.label })}</Status>
      {before && (
        <button
          key={before.label}
          ref={takeFocus}
          type="button"
          className="chip chip--plain"
          onClick={() => {
            onChoose(before.before);
            setTaken(undefined);
          }}
        >
          {t('filters.undo')}
        </button>
      )}
    </div>
  );
});
ChosenChips.displayName = 'ChosenChips';
