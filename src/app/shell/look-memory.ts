/** What must be known before anything is drawn: which language and which look. None of it is personal. */
export interface Look {
  language: string | null;
  theme: string;
  textSize: number;
  /** Someone has been through the welcome on this device. */
  welcomed: boolean;
}

/** Read by a script in the page itself, before the app's code has come. */
export const lookKey = 'alongside-look';

const usual: Look = { language: null, theme: 'system', textSize: 100, welcomed: false };

/** The look as it was at the last start. */
export function rememberedLook(): Look {
  try {
    const stored: Partial<Look> | null = JSON.parse(localStorage.getItem(lookKey) ?? '{}');
    return { ...usual, ...stored };
  } catch {
    return usual;
  }
}

/** Remembers the look for the next start. A browser that keeps nothing starts in its own language and colours. */
export function rememberLook(look: Look): void {
  try {
    localStorage.setItem(lookKey, JSON.stringify(look));
  } catch {
    // Storage is switched off or full: the look is then found a moment later, when the app's code has run.
  }
}

/** Puts the theme and the size of the letters on the page. */
export function wearLook({ theme, textSize }: Pick<Look, 'theme' | 'textSize'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (textSize === 100) delete dataset['textSize'];
  else dataset['textSize'] = String(textSize);
}
