import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instance } from '#app/i18n/instance.ts';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';

interface Utterance extends EventTarget {
  text: string;
  lang: string;
}

class FakeUtterance extends EventTarget {
  lang = '';
  voice: unknown = null;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A phone's speech: what it has been asked to say, until it is said or stopped. */
class FakeSpeech extends EventTarget {
  voices: object[] = [];
  saying: Utterance[] = [];
  getVoices = () => this.voices;
  speak(utterance: Utterance) {
    this.saying.push(utterance);
  }
  cancel() {
    const stopped = this.saying;
    this.saying = [];
    for (const each of stopped) each.dispatchEvent(new Event('error'));
  }
  said = () => this.saying.map(({ text }) => text);
}

const onPhone = (lang: string) => ({ lang, name: lang, localService: true });
let speech: FakeSpeech;

beforeEach(() => {
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});

afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await act(() => instance.changeLanguage('en'));
});

const button = () => screen.queryByRole('button');

test('words are read sentence by sentence by a voice of the phone, and a second press stops it', async () => {
  speech.voices = [onPhone('pl'), onPhone('en_GB')];
  render(<ReadAloud of="Jamal likes trains. He knows every stop." />);
  await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
  expect(speech.said()).toEqual(['Jamal likes trains.', 'He knows every stop.']);
  expect(speech.saying.every(({ lang }) => lang === 'en_GB')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
  expect(speech.said()).toEqual([]);
  expect(screen.getByRole('button', { name: 'Read aloud' })).toBeTruthy();
});

test('at the end of the words the button offers to read again', async () => {
  speech.voices = [onPhone('en-GB')];
  render(<ReadAloud of="One. Two." />);
  await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
  act(() => void speech.saying.at(-1)?.dispatchEvent(new Event('end')));
  expect(screen.getByRole('button', { name: 'Read aloud' })).toBeTruthy();
});

test('leaving the page stops the reading', async () => {
  speech.voices = [onPhone('en-GB')];
  const { unmount } = render(<ReadAloud of="A long letter." />);
  await userEvent.click(screen.getByRole('button', { name: 'Read aloud' }));
  unmount();
  expect(speech.said()).toEqual([]);
});

test('there is no button where the phone has no voice for the language, and one as soon as it has', () => {
  speech.voices = [onPhone('pl-PL')];
  render(<ReadAloud of="Words." />);
  expect(button()).toBeNull();
  speech.voices = [onPhone('pl-PL'), onPhone('en-US')];
  act(() => void speech.dispatchEvent(new Event('voiceschanged')));
  expect(button()).toBeTruthy();
});

test('a voice that would send the words away from the phone is not used', () => {
  speech.voices = [{ ...onPhone('en-GB'), localService: false }];
  render(<ReadAloud of="Words about a child." />);
  expect(button()).toBeNull();
});

test('a phone that cannot speak at all has no button', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  render(<ReadAloud of="Words." />);
  expect(button()).toBeNull();
});

test('words in another language than the screen are read by a voice of their own', async () => {
  await act(() => instance.changeLanguage('ur'));
  speech.voices = [onPhone('en-GB')];
  const { rerender } = render(<ReadAloud of="Dear Ms Prowse." />);
  expect(button()).toBeNull();
  rerender(<ReadAloud of="Dear Ms Prowse." language="en-GB" />);
  expect(button()).toBeTruthy();
});
