import type { Examples } from '../gallery/gallery-screen.tsx';
import { WhoseRights } from './whose-rights.tsx';

const ama = { theirsFrom: '2026-06-27', isSoon: false, name: 'Ama' };

export const examples: Examples = {
  'A parent, after the rights have passed': () => (
    <WhoseRights {...ama} relationship="parent" act="if-they-agree" />
  ),
  'A young person whose rights they are': () => <WhoseRights {...ama} relationship="self" act="yes" />,
  'A young person before that': () => <WhoseRights {...ama} relationship="self" act="no" />,
  'A parent, in the year before': () => <WhoseRights {...ama} relationship="parent" act="yes" isSoon />,
};
