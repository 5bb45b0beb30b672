import { people, type Step } from './fault-schedule.ts';
import { whoseIs, type PlayedSchedule } from './played-schedule.ts';

type Changing = Extract<Step, { do: 'choose' | 'sign-out' | 'forget' }>;

async function choose(played: PlayedSchedule, { who, tab: at, duringSync }: Extract<Step, { do: 'choose' }>) {
  const tab = await played.tab(at);
  const syncing = duringSync ? played.sync(at) : Promise.resolve();
  await Promise.race([tab.device.spaces.choose(who), tab.life.ended]);
  await syncing;
}

async function signOut(played: PlayedSchedule, { tab: at, duringSync }: Extract<Step, { do: 'sign-out' }>) {
  const tab = await played.tab(at);
  const session = tab.device.session.get();
  const who = session.is === 'signed-in' ? people.find((each) => each === session.member.id) : whoseIs(tab);
  const syncing = duringSync ? played.sync(at) : Promise.resolve();
  const done = await Promise.race([tab.device.session.signOut(), tab.life.ended]);
  await syncing;
  // With no signal and no room there is nowhere to note that the council must still be told.
  const isNoted = played.browser.cookie === null || !played.council.sessions.has(played.browser.cookie);
  if (who && done !== 'killed' && (isNoted || !played.wasFull)) played.signedOut.add(who);
}

async function forget(played: PlayedSchedule, { tab: at, duringSync }: Extract<Step, { do: 'forget' }>) {
  const tab = await played.tab(at);
  const who = whoseIs(tab);
  const syncing = duringSync ? played.sync(at) : Promise.resolve();
  const theirs = Array.from(played.written.values()).filter(({ by }) => by === who);
  const done = await Promise.race([tab.device.forget(), tab.life.ended]);
  await syncing;
  // A tab killed while it forgot may have done so or not.
  for (const { id } of theirs) {
    played.written.delete(id);
    if (done !== 'killed') played.forgotten.add(id);
  }
}

/** Someone's place is chosen, signed out of, or forgotten, in one tab, with a sync under way or not. */
export function changePeople(played: PlayedSchedule, step: Changing): Promise<void> {
  if (step.do === 'choose') return choose(played, step);
  return step.do === 'sign-out' ? signOut(played, step) : forget(played, step);
}
