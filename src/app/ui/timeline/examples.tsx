import type { Examples } from '../gallery/gallery-screen.tsx';
import { Timeline } from './timeline.tsx';

export const examples: Examples = {
  'Steps that are past, now and ahead': () => (
    <Timeline
      steps={[
        { id: 'a', on: '2026-09-01', when: 'past', title: 'You asked for an assessment' },
        {
          id: 'b',
          on: '2026-11-03',
          when: 'now',
          title: 'People are writing their advice',
          children: <p>Week 9 of 20</p>,
        },
        { id: 'c', when: 'ahead', title: 'The draft plan' },
      ]}
    />
  ),
};
