import { view } from '#app/device/replica/view.ts';

/** What this person has told the council about one service: what it has, and what still waits on this phone. */
export interface ToldAbout {
  received: { id: string; receivedAt: string }[];
  waiting: { id: string }[];
}

const kinds = ['feedback.send', 'feedback.send-with-no-name'];

const isAbout = (payload: unknown, serviceId: string): boolean =>
  typeof payload === 'object' && payload !== null && 'about' in payload && payload.about === serviceId;

export const toldAboutView = view<[serviceId: string], ToldAbout>({
  name: 'told-about',
  kinds: ['feedback'],
  read: (snapshot, serviceId) => ({
    received: snapshot.list('feedback').filter(({ about }) => about === serviceId),
    waiting: kinds
      .flatMap((kind) => snapshot.waiting(kind))
      .filter(({ payload }) => isAbout(payload, serviceId)),
  }),
});
