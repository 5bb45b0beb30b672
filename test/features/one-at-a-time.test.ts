import { describe, expect, it } from 'vitest';
import { emptyAnswer, type LocalOfferAnswer } from '#app/device/local-offer/local-offer.ts';
import { oneAtATime } from '#app/features/local-offer/one-at-a-time.ts';

/** A Local Offer that answers when it is told to. */
function slowOffer() {
  const asked: (string | undefined)[] = [];
  const waiting: { resolve: (answer: LocalOfferAnswer) => void; reject: (cause: Error) => void }[] = [];
  const ask = oneAtATime({
    search({ text }) {
      asked.push(text);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
      });
    },
  });
  return { asked, waiting, ask: (text: string) => ask({ text, limit: 1, offset: 0 }) };
}

describe('questions one at a time', () => {
  it('asks the first at once, before anything else is drawn', () => {
    const { asked, ask } = slowOffer();
    void ask('s');
    expect(asked).toEqual(['s']);
  });

  it('asks only the last of those that come while one is answered', async () => {
    const { asked, waiting, ask } = slowOffer();
    const answers = [ask('s'), ask('sw'), ask('swi')];
    waiting[0]?.resolve({ ...emptyAnswer, total: 1 });
    await expect(answers[1]).resolves.toBeUndefined();
    expect(asked).toEqual(['s', 'swi']);
    waiting[1]?.resolve({ ...emptyAnswer, total: 3 });
    await expect(answers[0]).resolves.toMatchObject({ total: 1 });
    await expect(answers[2]).resolves.toMatchObject({ total: 3 });
    void ask('swim');
    expect(asked).toEqual(['s', 'swi', 'swim']);
  });

  it('goes on after a question that failed', async () => {
    const { asked, waiting, ask } = slowOffer();
    const [failing, next] = [ask('s'), ask('sw')];
    waiting[0]?.reject(new Error('The worker is gone'));
    await expect(failing).rejects.toThrow('The worker is gone');
    waiting[1]?.resolve(emptyAnswer);
    await expect(next).resolves.toEqual(emptyAnswer);
    expect(asked).toEqual(['s', 'sw']);
  });
});
