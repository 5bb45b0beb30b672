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
  { id: 'support', ...act('66'), read: false },
  { id: 'assessment', ...regulation('5'), read: true },
  { id: 'draft', ...regulation('13'), read: true },
  { id: 'final', ...regulation('13'), read: true },
  { id: 'provision', ...act('42'), read: false },
  { id: 'review', ...act('44'), read: false },
  { id: 'budget', ...act('49'), read: false },
  { id: 'disagree', ...act('51'), read: true },
  { id: 'sixteen', ...act('83'), read: false },
  { id: 'localOffer', ...act('30'), read: true },
  { id: 'advice', ...act('32'), read: false },
];
