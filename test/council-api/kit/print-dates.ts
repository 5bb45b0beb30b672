/** Run as a program of its own, in a time zone of its own: writes dates into a database and prints them as a device gets them. */
import { setTimeout as pause } from 'node:timers/promises';
import { changesSince } from '#council-api/store/changes.ts';
import { openDatabase } from '#council-api/store/database.ts';
import { fileFeedback } from '#council-api/store/feedback.ts';
import { putRecords } from '#council-api/store/records.ts';
import { changeServices, servicesChangedSince } from '#council-api/store/local-offer-changes.ts';
import { emptyEmbedded } from './empty-embedded.ts';
import { anEvent } from './people.ts';

const [where = '', ...days] = process.argv.slice(2);
const opened = await openDatabase(where ? { url: where } : { engine: await emptyEmbedded() });
if (!opened.ok) throw new Error(opened.problem);
const { queries, close } = opened.value;
await putRecords(
  queries,
  days.map((day) => anEvent(`on-${day}`, 'zofia', day, ['ama'])),
);
const services = days.map((day) => ({
  id: `checked-${day}`,
  name: 'Swim club',
  categories: [],
  status: 'active' as const,
  checkedOn: day,
  changedAt: `${day}T00:30:00.000Z`,
}));
await changeServices(queries, services, []);
const { receivedAt } = await fileFeedback(queries, 'ama', {
  about: 'swim-club',
  aboutName: 'Swim club',
  text: 'Warm',
  mayPublish: false,
});

/** On PostgreSQL another transaction anywhere in the cluster, such as another test file's, holds the feed back. */
async function wholeFeed() {
  for (let tries = 1; ; tries += 1) {
    const feed = await changesSince(queries, 'ama', undefined, 100);
    if (!feed.ok || feed.value.changes.length >= days.length || tries > 300) return feed;
    await pause(50);
  }
}

const feed = await wholeFeed();
const offer = await servicesChangedSince(queries, Buffer.from('0.start').toString('base64url'));
if (!feed.ok || !offer.ok) throw new Error('Nothing to print');
process.stdout.write(
  JSON.stringify({
    zone: new Date(0).getTimezoneOffset(),
    receivedAt,
    events: feed.value.changes.flatMap(({ kind, value, changedAt }) =>
      kind === 'event' ? { value, changedAt } : [],
    ),
    services: offer.value.services,
  }),
);
await close();
