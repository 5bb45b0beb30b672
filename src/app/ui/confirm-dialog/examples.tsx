import { useState } from 'react';
import { Button } from '../button/button.tsx';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

function Asking() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="danger" onPress={() => setOpen(true)}>
        Delete my words
      </Button>
      <ConfirmDialog
        open={open}
        danger
        title="Delete your words?"
        confirm="Delete them"
        onConfirm={close}
        onCancel={close}
      >
        <p>They have not been sent. Nobody else has a copy.</p>
      </ConfirmDialog>
    </>
  );
}

export const examples: Examples = { 'Opened by a button': () => <Asking /> };
