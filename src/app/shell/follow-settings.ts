import type { Settings } from '#app/device/settings.ts';
import { instance } from '../i18n/instance.ts';
import { languageOf, preferredLanguage } from '../i18n/languages.ts';
import { rememberLook, wearLook } from './look-memory.ts';

/** The language to show: the one chosen, or the first the browser asks for that we have. */
export const languageFor = (chosen: string | null): string =>
  chosen ? languageOf(chosen).code : preferredLanguage(navigator.languages).code;

/** Keeps the page's language, colours and letters as the settings say, now and at the next start. */
export function followSettings(settings: Settings): () => void {
  function follow() {
    const { language, theme, textSize, firstRunDone } = settings.get();
    wearLook({ theme, textSize });
    rememberLook({ language, theme, textSize, welcomed: firstRunDone });
    const wanted = languageFor(language);
    if (instance.language !== wanted) void instance.changeLanguage(wanted);
  }
  follow();
  return settings.subscribe(follow);
}
