import { Suspense, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import { TermDialog } from './term-dialog.tsx';
import type { TermId } from './term-id.ts';

export interface TermProps {
  id: TermId;
  /** The word as it stands in the sentence. */
  children: ReactNode;
}

/** A press that asks for a new tab or window is the browser's to answer. */
const isPlain = (press: MouseEvent) => !(press.metaKey || press.ctrlKey || press.shiftKey || press.altKey);

/** A word of the law: it opens its meaning where it stands, and leads to the glossary in a new tab or with no script. */
export function Term({ id, children }: TermProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link
        className="term"
        to={`/glossary/${id}`}
        aria-haspopup="dialog"
        onClick={(press) => {
          if (!isPlain(press)) return;
          press.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </Link>
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <TermDialog id={id} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
