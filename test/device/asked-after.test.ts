import { expect, it } from 'vitest';
import { operation } from '#app/device/operation.ts';
import { feedbackDraft, sendAnonymousFeedback, type FeedbackDraft } from '#contract/feedback.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { testOperations as operations, whisper, words } from '#test/kit/device-words.ts';

const hour = 3_600_000;

/** Words of a member that become no record in their feed, as comments on the whole Local Offer do not. */
const remark = operation<FeedbackDraft>({
  kind: 'test.remark',
  version: 1,
  payload: feedbackDraft,
  lane: () => 'remark',
  named: () => true,
  deliver: (draft, key, call) => call(sendAnonymousFeedback, { body: draft, idempotencyKey: key }),
});

/** Days in which the council does not miss the words, and more with no signal, until it may be asked after them. */
async function afterQuietDays(phone: TestDevice) {
  await phone.clock.advance(2 * 24 * hour);
  expect(phone.council.feedback()).toEqual([]);
  phone.goOffline();
  await phone.clock.advance(6 * 24 * hour);
  phone.goOnline();
}

it('words with no name that a restored council forgot come again within days, one at a time, with no cookie', async () => {
  for (const as of ['ama', undefined]) {
    const phone = await aDevice({ operations, ...(as !== undefined && { as }) });
    const before = phone.council.backup();
    const texts = ['A ramp', 'Quiet hours', 'Less noise'];
    for (const text of texts) await phone.outbox.add(whisper, words(text, text.replaceAll(' ', '-')));
    await phone.sync();
    phone.council.restore(before);
    await afterQuietDays(phone);
    for (let count = 1; count <= texts.length; count += 1) {
      await phone.sync();
      expect(phone.council.feedback()).toHaveLength(count);
    }
    const { length } = phone.council.deliveries;
    await phone.clock.advance(30 * 24 * hour);
    expect(phone.council.deliveries).toHaveLength(length);
    expect(
      phone.council
        .feedback()
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(texts.toSorted());
    expect(phone.council.unmasked).toEqual([]);
  }
});

it('named words that no feed brings back, as comments are, come again to a council that was restored', async () => {
  const phone = await aDevice({ operations: [remark], as: 'ama' });
  await phone.sync();
  const before = phone.council.backup();
  await phone.outbox.add(remark, words('The list is hard to read'));
  await phone.sync();
  phone.council.restore(before);
  await afterQuietDays(phone);
  await phone.sync();
  await phone.sync();
  expect(phone.council.feedback()).toEqual([{ from: null, text: 'The list is hard to read' }]);
});
