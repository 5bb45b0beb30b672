import { useEffect, useState } from 'react';
import { wallTimeAt, type WallTime } from '#domain/local-offer/open-now.ts';

const lookEvery = 20_000;

const isSame = (a: WallTime, b: WallTime): boolean => a.on === b.on && a.time === b.time;

/** The day and the time in London, minute by minute while this is on the screen. */
export function useWallTime(): WallTime {
  const [now, setNow] = useState(() => wallTimeAt(new Date()));
  useEffect(() => {
    const look = () => {
      const next = wallTimeAt(new Date());
      setNow((before) => (isSame(before, next) ? before : next));
    };
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, []);
  return now;
}
