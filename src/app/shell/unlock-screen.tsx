import { useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { BrandMark } from './brand-mark.tsx';
import { DamagedKey } from './damaged-key.tsx';
import { EnterPin } from './enter-pin.tsx';
import { WhoIsThis } from './who-is-this.tsx';

/** Before what is sealed on this phone: who it is, where several people share it, and their PIN. */
export function UnlockScreen({ onChosen }: { onChosen: () => void }) {
  const { vault, spaces, space } = useDevice();
  const known = useWatch(spaces.known);
  const state = useWatch(vault.state);
  const inSpace = useWatch(space);
  const [choosing, setChoosing] = useState(known.length > 1 || state === 'open');
  return (
    <div className="unlock">
      <BrandMark className="unlock__mark" />
      {state === 'unreadable' && !choosing ? (
        <DamagedKey onSomeoneElse={() => setChoosing(true)} />
      ) : choosing || inSpace.is === 'guest' ? (
        <WhoIsThis
          onChosen={() => {
            setChoosing(false);
            onChosen();
          }}
        />
      ) : (
        <EnterPin name={inSpace.name} onSomeoneElse={() => setChoosing(true)} />
      )}
    </div>
  );
}
