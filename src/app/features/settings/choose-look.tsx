import { useTranslation } from 'react-i18next';
import { textSizes, themes, type TextSize, type Theme } from '#app/device/settings.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Choice } from '#app/ui/choice/choice.tsx';
import { SavedNote } from './saved-note.tsx';
import { useChange } from './use-change.ts';

const sizeOf = (value: string | undefined): TextSize | undefined =>
  textSizes.find((size) => `${size}` === value);

/** Text size and colours. They change at once, so the page itself shows the choice. */
export function ChooseLook() {
  const { t } = useTranslation('settings');
  const { textSize, theme } = useWatch(useDevice().settings);
  const { saved, change } = useChange();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('look.title')}</h2>
      <Choice
        id="text-size"
        name="text-size"
        label={t('look.size')}
        options={textSizes.map((size) => ({ value: `${size}`, label: t(`look.sizes.${size}`) }))}
        value={`${textSize}`}
        onChange={(value) => {
          const size = sizeOf(value);
          if (size) change({ textSize: size });
        }}
      />
      <Choice<Theme>
        id="theme"
        name="theme"
        label={t('look.theme')}
        options={themes.map((name) => ({ value: name, label: t(`look.themes.${name}`) }))}
        value={theme}
        onChange={(name) => {
          if (name) change({ theme: name });
        }}
      />
      <SavedNote saved={saved} />
    </section>
  );
}
