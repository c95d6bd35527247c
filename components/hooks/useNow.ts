import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time, epoch ms, renewed every minute: pace and due days move while a page stays open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
