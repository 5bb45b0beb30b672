import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';

type Step = 'not-asked' | 'asking' | 'forgetting' | 'failed';
export type Whom = 'me' | 'everyone';

/** Asks, and then forgets this person, or everyone, on this phone. */
export function useForget() {
  const device = useDevice();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('not-asked');
  const [whom, setWhom] = useState<Whom>('me');
  async function forget() {
    setStep('forgetting');
    try {
      await (whom === 'me' ? device.forget() : device.forgetEveryone());
      await navigate('/account', { replace: true, state: { forgotten: whom } });
      setStep('not-asked');
    } catch {
      setStep('failed');
    }
  }
  function ask(about: Whom) {
    setWhom(about);
    setStep('asking');
  }
  return { step, whom, forget, ask, cancel: () => setStep('not-asked') };
}
