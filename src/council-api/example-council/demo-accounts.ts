/** Somebody a visitor can sign in as in the sample council. `about` says in one line what to try. */
export interface DemoAccount {
  /** The subject that the demo sign-in provider gives. */
  id: string;
  name: string;
  about: string;
  memberId: string;
}

/** Every person of the sample council who can sign in, the most rewarding first. All are invented. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    id: 'denise',
    name: 'Denise Carter',
    about: 'Mum of Jamal, who is in Year 4 and has a long, full plan. Read it, then switch your signal off.',
    memberId: 'denise-carter',
  },
  {
    id: 'saira',
    name: 'Saira Malik',
    about: 'Mum of Ibrahim, who is 4. The council is in week 9 of his assessment and there is no plan yet.',
    memberId: 'saira-malik',
  },
  {
    id: 'katarzyna',
    name: 'Katarzyna Nowak',
    about: 'Mum of Zofia. A draft plan has come, and there are days left to answer it. Try Polish.',
    memberId: 'katarzyna-nowak',
  },
  {
    id: 'tomasz',
    name: 'Tomasz Nowak',
    about: 'Dad of Zofia. He shares her with Katarzyna and sees the same draft plan.',
    memberId: 'tomasz-nowak',
  },
  {
    id: 'joanne',
    name: 'Joanne Whitfield',
    about: 'Mum of Ruby, in Year 6. Her plan is vague in places, and secondary school is coming.',
    memberId: 'joanne-whitfield',
  },
  {
    id: 'gareth',
    name: 'Gareth Whitfield',
    about: 'Dad of Owen, who gets SEN support and has no plan. Ruby is not shared with him.',
    memberId: 'gareth-whitfield',
  },
  {
    id: 'nadia',
    name: 'Nadia Hussain',
    about: 'Mum of Aaliyah in Year 9, and speaks for Bilal, who is 19. Two plans about adult life. Try Urdu.',
    memberId: 'nadia-hussain',
  },
  {
    id: 'ama',
    name: 'Ama Mensah',
    about: 'She is 17 and the rights are hers now. See the plan as the person it is about.',
    memberId: 'ama-mensah',
  },
  {
    id: 'grace',
    name: 'Grace Mensah',
    about:
      'Mum of Ama. The rights have passed to Ama, so Grace sees only what Ama agreed to: dates, not the plan.',
    memberId: 'grace-mensah',
  },
  {
    id: 'priya',
    name: 'Priya Raman',
    about:
      'Runs the parent carer forum. She has no family records here, only public things and her own feedback.',
    memberId: 'priya-raman',
  },
  {
    id: 'martin',
    name: 'Martin Ellery',
    about: 'Works for the council. He reads the feedback that families send.',
    memberId: 'martin-ellery',
  },
];
