/** Fields of a service that hold one text each and may be filled from one column. */
export const textFields = [
  'name',
  'organisation',
  'summary',
  'description',
  'whoDecides',
  'costNote',
  'opening',
  'checkedBy',
  'address',
  'postcode',
  'phone',
  'email',
  'web',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'ageFrom',
  'ageTo',
  'checkedOn',
] as const;
export type TextField = (typeof textFields)[number];

/** Fields that hold codes from a closed list. */
export const choiceFields = ['categories', 'needs', 'howToGetIn', 'access', 'cost', 'status'] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** How the rows of one file become services. Written by whoever knows the file; kept beside it. */
export interface Mapping {
  /** A short name for where the rows come from; rows of one source are replaced together. */
  source: string;
  /** Columns that together tell one row from every other and stay the same from one file to the next. */
  idFrom: readonly string[];
  /** The same for every row. */
  constants?: Partial<Record<ChoiceField | TextField, readonly string[] | string>> | undefined;
  /** Which column a field is read from. */
  columns?: Partial<Record<TextField, string>> | undefined;
  /** Sentences put together from columns, `{column}` for each; one whose column is absent is left out. */
  texts?: Partial<Record<TextField, readonly string[]>> | undefined;
  /** Codes by what a column says. `otherwise` is for what is not listed. */
  choices?: Partial<Record<ChoiceField, ChoiceRule>> | undefined;
  /** Columns with other names of the service, several in a cell parted by `;` or `|`. */
  otherNames?: readonly string[] | undefined;
  /** Columns that are only looked at: what is wrong in them is told to an officer. */
  checks?: { areaCode?: string | undefined } | undefined;
}

export interface ChoiceRule {
  column: string;
  values: Record<string, readonly string[] | string>;
  otherwise?: readonly string[] | string | undefined;
}

/** Every column that a mapping reads, so that a file without one of them is refused before anything is written. */
export function columnsRead(mapping: Mapping): string[] {
  const inTexts = Object.values(mapping.texts ?? {}).flatMap((lines) => lines.flatMap(gapsIn));
  const choices = Object.values(mapping.choices ?? {}).map((rule) => rule.column);
  const checks = Object.values(mapping.checks ?? {});
  const columns = Object.values(mapping.columns ?? {});
  return [
    ...new Set([
      ...mapping.idFrom,
      ...columns,
      ...inTexts,
      ...choices,
      ...(mapping.otherNames ?? []),
      ...checks,
    ]),
  ];
}

/** The columns that one sentence needs. */
export const gapsIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, column = '']) => column);
