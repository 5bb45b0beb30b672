import { useEffect, useState } from 'react';

const secondsUntil = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** Seconds left, counted down to nought, and a way to start again. It follows the clock, as a hidden page's timers sleep. */
export function useCountdown(): [number, (seconds: number) => void] {
  const [until, setUntil] = useState(0);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === 0) return undefined;
    const timer = setInterval(() => setSeconds(secondsUntil(until)), 1000);
    return () => clearInterval(timer);
  }, [until]);

  function waitFor(wait: number) {
    setSeconds(wait);
    setUntil(Date.now() + wait * 1000);
  }
  return [seconds, waitFor];
}
