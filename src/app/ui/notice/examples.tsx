import type { Examples } from '../gallery/gallery-screen.tsx';
import { Notice } from './notice.tsx';

export const examples: Examples = {
  'Something to know': () => <Notice>You are looking at a copy from Tuesday.</Notice>,
  'Something went well': () => (
    <Notice kind="success" title="The council has it">
      <p>Your reference is FB-7K3M-2Q9X.</p>
    </Notice>
  ),
  'Something to look out for': () => (
    <Notice kind="warning" title="This phone is nearly full">
      <p>Delete some photos you do not need.</p>
    </Notice>
  ),
};
