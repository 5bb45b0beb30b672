import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog } from '#app/ui/confirm-dialog/confirm-dialog.tsx';

test('pressing Enter once more than meant does not do what cannot be undone', async () => {
  const confirm = vi.fn<() => void>();
  const cancel = vi.fn<() => void>();
  render(
    <ConfirmDialog
      open
      danger
      title="Delete it?"
      confirm="Yes, delete it"
      onConfirm={confirm}
      onCancel={cancel}
    />,
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.keyboard('{Enter}');
  expect(confirm).not.toHaveBeenCalled();
  expect(cancel).toHaveBeenCalledOnce();
});
