import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalOfferAnswer } from '#app/device/local-offer/local-offer.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Icon } from '#app/ui/icon/icon.tsx';
import { categories } from '#contract/local-offer.ts';
import { chosenOf, questionAskedBy, type ListName } from '#domain/local-offer/chosen-filters.ts';
import { filterChoices } from '#domain/local-offer/filter-choices.ts';
import { questions, type Question } from '#domain/local-offer/filter-answer.ts';
import { AgeFilter } from './age-filter.tsx';
import { FilterGroup } from './filter-group.tsx';
import { FilterTicks, type FilterPart } from './filter-ticks.tsx';
import type { Looking } from './looking.ts';
import { PlaceFilter } from './place-filter.tsx';
import { useChoiceWords } from './use-choice-words.ts';
import type { LookingNow } from './use-looking.ts';

const mostLanguages = 20;

/** The languages that services name, those that most speak first, and any that is chosen. */
function languagesIn({ counts, filters }: FilterPart): string[] {
  const counted = Object.entries(counts?.of.language ?? {}).toSorted(([, a], [, b]) => b - a);
  const most = counted.slice(0, mostLanguages).map(([language]) => language);
  return Array.from(new Set([...most, ...filters.language]));
}

function valuesOf(name: ListName, part: FilterPart): readonly string[] {
  if (name === 'kind') return categories;
  return name === 'language' ? languagesIn(part) : filterChoices[name];
}

const listsOf: Partial<Record<Question, readonly ListName[]>> = {
  need: ['need'],
  kind: ['kind'],
  cost: ['cost'],
  in: ['in'],
  access: ['access'],
  language: ['language'],
  when: ['day', 'time'],
  how: ['how'],
};

interface GroupsProps {
  now: LookingNow;
  answer: LocalOfferAnswer | undefined;
}

function Groups({ now, answer }: GroupsProps) {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  const { list } = useFormat();
  const { looking } = now;
  const part = { filters: looking.filters, counts: answer?.counts, onChange: now.setFilters };
  const chosenIn = (question: Question) =>
    list(
      chosenOf(looking.filters)
        .filter(({ name }) => questionAskedBy(name) === question)
        .map(({ name, value }) => words(name, value)),
    );
  return questions.map((question) => (
    <FilterGroup key={question} question={question} chosen={chosenIn(question)} {...part}>
      {question === 'age' && <AgeFilter {...part} />}
      {question === 'distance' && (
        <PlaceFilter
          near={looking.near}
          placed={answer?.placed ?? true}
          onNear={(near) => now.change(movedTo(looking, near))}
          {...part}
        />
      )}
      {listsOf[question]?.map((name) => (
        <FilterTicks
          key={name}
          name={name}
          label={t(`filters.legend.${name}`)}
          values={valuesOf(name, part)}
          {...part}
        />
      ))}
    </FilterGroup>
  ));
}

/** With no place there is no distance either. */
export const movedTo = (looking: Looking, near: string | undefined): Looking => ({
  ...looking,
  near,
  filters:
    near === undefined
      ? {
          ...looking.filters,
          within: undefined,
          unsaid: looking.filters.unsaid.filter((each) => each !== 'distance'),
        }
      : looking.filters,
});

export interface FilterPanelProps extends GroupsProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Goes to what was found. */
  onDone: () => void;
}

/** All filters, shut until they are wanted; then each says how many it would give. */
export function FilterPanel({ now, answer, open, onOpen, onDone }: FilterPanelProps) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const panel = useRef<HTMLDetailsElement>(null);
  const total = answer?.total ?? 0;
  return (
    <details
      ref={panel}
      className="details filters"
      open={open}
      onToggle={(event) => {
        if (event.target === panel.current) onOpen(panel.current.open);
      }}
    >
      <summary className="details__summary">
        <Icon name="settings" />
        <span>{t('filters.title', { count: chosenOf(now.looking.filters).length })}</span>
      </summary>
      <div className="filters__inside">
        <Groups now={now} answer={answer} />
        {answer && (
          <Button
            onPress={() => {
              onOpen(false);
              onDone();
            }}
          >
            {t('filters.show', { count: total, number: format.number(total) })}
          </Button>
        )}
      </div>
    </details>
  );
}
