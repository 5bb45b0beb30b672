import type { TermId } from '#app/ui/term/term-id.ts';

/** One right as the law gives it. `read` says whether the text of the law itself was read when this was checked. */
export interface Right {
  id:
    | 'support'
    | 'assessment'
    | 'draft'
    | 'final'
    | 'provision'
    | 'review'
    | 'budget'
    | 'disagree'
    | 'sixteen'
    | 'localOffer'
    | 'advice';
  /** The law by its own name, which is not translated. */
  law: string;
  address: string;
  read: boolean;
  /** Words of it that the glossary explains. */
  terms: readonly TermId[];
}

const act = (section: string) => ({
  law: `Children and Families Act 2014, section ${section}`,
  address: `https://www.legislation.gov.uk/ukpga/2014/6/section/${section}`,
});

const regulation = (number: string) => ({
  law: `Special Educational Needs and Disability Regulations 2014, regulation ${number}`,
  address: `https://www.legislation.gov.uk/uksi/2014/1530/regulation/${number}`,
});

/** What families can ask for, from the first help at school to putting things right. */
export const rights: readonly Right[] = [
  { id: 'support', ...act('66'), read: false, terms: ['sen-support', 'senco'] },
  { id: 'assessment', ...regulation('5'), read: true, terms: ['ehc-needs-assessment', 'local-authority'] },
  { id: 'draft', ...regulation('13'), read: true, terms: ['draft-plan', 'representations'] },
  { id: 'final', ...regulation('13'), read: true, terms: ['final-plan', 'statutory'] },
  { id: 'provision', ...act('42'), read: false, terms: ['provision', 'section-f'] },
  { id: 'review', ...act('44'), read: false, terms: ['annual-review'] },
  { id: 'budget', ...act('49'), read: false, terms: ['personal-budget', 'direct-payment'] },
  {
    id: 'disagree',
    ...act('51'),
    read: true,
    terms: ['appeal', 'first-tier-tribunal', 'mediation-adviser', 'mediation-certificate'],
  },
  { id: 'sixteen', ...act('83'), read: false, terms: ['young-person', 'capacity'] },
  { id: 'localOffer', ...act('30'), read: true, terms: ['local-offer'] },
  { id: 'advice', ...act('32'), read: false, terms: ['sendiass'] },
];
