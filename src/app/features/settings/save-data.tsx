import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { SavedNote } from './saved-note.tsx';
import { useChange } from './use-change.ts';

type Said = 'here' | 'notPostcode' | ProblemCode;

/** Only what is near this place is kept; its first half is all that is stored of a postcode. */
function NearOnly() {
  const { t } = useTranslation(['settings', 'problems']);
  const format = useFormat();
  const { settings, localOffer } = useDevice();
  const { nearOutcode } = useWatch(settings);
  const { near, services } = useWatch(localOffer.state);
  const [text, setText] = useState(nearOutcode ?? '');
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  async function keep() {
    const outcode = outcodeIn(text);
    if (text.trim() !== '' && outcode === undefined) return setSaid('notPostcode');
    setBusy(true);
    await settings.change({ nearOutcode: outcode ?? null });
    const answer = await localOffer.refresh();
    setBusy(false);
    setSaid(answer.ok ? 'here' : answer.problem.code);
  }
  const number = format.number(services);
  const here = near
    ? t('saveData.near', { outcode: near, count: services, number })
    : t('saveData.whole', { number });
  return (
    <>
      <TextField
        id="near-outcode"
        name="near-outcode"
        label={t('saveData.label')}
        hint={t('saveData.hint')}
        width={10}
        autoComplete="off"
        value={text}
        onChange={setText}
      />
      <Button look="quiet" busy={busy} onPress={() => void keep()}>
        {t('saveData.button')}
      </Button>
      <Status>
        {said === 'here' && here}
        {said === 'notPostcode' && t('saveData.notPostcode')}
        {said && said !== 'here' && said !== 'notPostcode' && t(`problems:${said}.title`)}
      </Status>
    </>
  );
}

/** Fetches less: the Local Offer only when it is opened and, where a place is given, only what is near it. */
export function SaveData() {
  const { t } = useTranslation('settings');
  const { settings, localOffer } = useDevice();
  const { smallSaving } = useWatch(settings);
  const { saved, change } = useChange();
  function choose(value: boolean) {
    change({ smallSaving: value });
    if (!value && localOffer.state.get().near !== null) void localOffer.refresh();
  }
  return (
    <>
      <Tick
        id="small-saving"
        name="small-saving"
        label={t('storage.small')}
        hint={t('storage.smallHint')}
        value={smallSaving}
        onChange={choose}
      />
      <SavedNote saved={saved} />
      {smallSaving && <NearOnly />}
    </>
  );
}
