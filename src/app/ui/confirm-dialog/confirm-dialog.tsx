import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  children?: ReactNode;
  /** What the button does, in words: `Delete it`, and not `OK`. */
  confirm: ReactNode;
  danger?: boolean;
  onConfirm: () => void;
  /** Also on Escape. */
  onCancel: () => void;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  danger = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (!open && current?.open) current.close();
    if (!open || !current || current.open) return;
    current.showModal();
    // A second press of Enter must not do what cannot be undone.
    current.querySelector<HTMLElement>('.button--quiet')?.focus();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="confirm-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId} className="confirm-dialog__title">
        {title}
      </h2>
      {children}
      <ButtonRow>
        <Button look={danger ? 'danger' : 'main'} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </ButtonRow>
    </dialog>
  );
}
