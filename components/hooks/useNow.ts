import { useEffect, useState } from 'react';
import { useMoment } from './moment';

const MINUTE_MS = 60_000;

/**
 * The time the screen shows, epoch ms: of a page of the past its moment, else now, renewed every minute, since pace and due
 * days move while a page stays open.
 */
export function useNow(): number {
  const moment = useMoment();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return moment?.now ?? now;
}
