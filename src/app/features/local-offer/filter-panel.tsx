import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalOfferAnswer } from '#app/device/local-offer/local-offer.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Icon } from '#app/ui/icon/icon.tsx';
import { categories } from '#contract/local-offer.ts';
import { chosenOf, questionAskedBy, type ListName } from '#domain/local-offer/chosen-filters.ts';
import { filterChoices } from '#domain/local-offer/filter-choices.ts';
import { questions, type Filters, type Question } from '#domain/local-offer/filters.ts';
import { AgeFilter } from './age-filter.tsx';
import { FilterGroup } from './filter-group.tsx';
import { FilterTicks, type FilterPart } from './filter-ticks.tsx';
import type { Looking } from './looking.ts';
import { PlaceFilter } from './place-filter.tsx';
import { useChoiceWords } from './use-choice-words.ts';
import type { Choose } from './use-looking.ts';

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
  filters: Filters;
  near: string | undefined;
  onChoose: Choose;
  /** Undefined while the panel is shut, or nothing has been counted yet. */
  answer: LocalOfferAnswer | undefined;
}

function Groups({ filters, near, onChoose, answer }: GroupsProps) {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  const { list } = useFormat();
  const onChange = (changed: Filters) => onChoose({ filters: changed });
  const part = { filters, counts: answer?.counts, onChange };
  const shownPlace = near === 'me' ? t('filters.chip.me') : near && t('filters.chip.near', { outcode: near });
  const chosenIn = (question: Question) =>
    list([
      ...(question === 'distance' && shownPlace ? [shownPlace] : []),
      ...chosenOf(filters)
        .filter(({ name }) => questionAskedBy(name) === question)
        .map(({ name, value }) => words(name, value)),
    ]);
  return questions.map((question) => (
    <FilterGroup key={question} question={question} chosen={chosenIn(question)} {...part}>
      {question === 'age' && <AgeFilter {...part} />}
      {question === 'distance' && (
        <PlaceFilter
          near={near}
          placed={answer?.placed ?? true}
          onNear={(place) => onChoose(movedTo({ filters, near }, place))}
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

/** While they are shut they are left as they were, half a postcode and all, and cost those who type nothing. */
const GroupsWhileOpen = memo(
  ({ groups }: { groups: GroupsProps; open: boolean }) => <Groups {...groups} />,
  (_, next) => !next.open,
);
GroupsWhileOpen.displayName = 'GroupsWhileOpen';

/** With no place there is no distance either. */
export const movedTo = (
  { filters }: Pick<Looking, 'filters' | 'near'>,
  near: string | undefined,
): Pick<Looking, 'filters' | 'near'> => ({
  near,
  filters:
    near === undefined
      ? { ...filters, within: undefined, unsaid: filters.unsaid.filter((each) => each !== 'distance') }
      : filters,
});

export interface FilterPanelProps extends GroupsProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Goes to what was found. */
  onDone: () => void;
}

/** All filters, shut until they are wanted; then each says how many it would give. */
export const FilterPanel = memo(({ open, onOpen, onDone, ...groups }: FilterPanelProps) => {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const panel = useRef<HTMLDetailsElement>(null);
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const total = groups.answer?.total ?? 0;
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
        <span>{t('filters.title', { count: chosenOf(groups.filters).length })}</span>
      </summary>
      <div className="filters__inside">
        {wasOpen && <GroupsWhileOpen groups={groups} open={open} />}
        {groups.answer && (
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
});
FilterPanel.displayName = 'FilterPanel';
