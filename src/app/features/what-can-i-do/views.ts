import { view } from '#app/device/replica/view.ts';
import type { EventKind } from '#domain/law/case-event.ts';

/** A day on this phone that may answer a question. */
export interface KnownDay {
  id: string;
  /** Null where somebody typed it and named no one. */
  name: string | null;
  what:
    | 'born'
    | Extract<
        EventKind,
        | 'refused-to-assess'
        | 'refused-to-issue'
        | 'plan-finalised'
        | 'review-decision'
        | 'cease-notice'
        | 'decision-letter'
        | 'mediation-certificate'
      >;
  on: string;
}

/** When the children were born whom the council shares. */
export const birthsView = view<[], KnownDay[]>({
  name: 'births',
  kinds: ['child'],
  read: (snapshot) =>
    snapshot.list('child').map(({ id, name, dateOfBirth }) => ({ id, name, what: 'born', on: dateOfBirth })),
});
