import { type FormEvent, useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { freshness } from '../../../lib/i18n/en/freshness';
import { phrases } from '../../../lib/i18n/en/phrases';
import { askForOrigin, giveBackOrigin } from '../../../lib/platform/permissions';
import { useAct } from '../../hooks/useAct';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useSay } from '../shell/notices';

interface TokenFormProps {
  readonly baseUrl: string;
  /** Where its API lives, which may be another host that the browser asks about. */
  readonly root: string;
  readonly hasToken: boolean;
  /** Where the tracker makes tokens: below its address, or elsewhere. */
  readonly at: string | undefined;
  /** What is entered where that is more than a token, by example. */
  readonly shape: string | undefined;
}

/** Takes a token, has the tracker say whose it is, and keeps it; or forgets it. What is typed stays until it is kept. */
export function TokenForm({ baseUrl, root, hasToken, at, shape }: TokenFormProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [token, setToken] = useState('');
  const [isDenied, setDenied] = useState(false);
  const { send, isPending, refusal } = useAct('keepAccess');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    // The browser asks only straight out of a click; what it has already given is given at once.
    const isGranted = await askForOrigin(root);
    setDenied(!isGranted);
    if (!isGranted) return;
    const done = await send({ baseUrl, token: token.trim() });
    if (!done.ok) return;
    setToken('');
    setOpen(false);
    say({ text: freshness.isKept(done.value?.account ?? ''), actId: null });
  };
  const forget = async () => {
    const done = await send({ baseUrl, token: null });
    if (!done.ok) return;
    if (new URL(root).origin !== new URL(baseUrl).origin) await giveBackOrigin(root);
    say({ text: freshness.isForgotten, actId: null });
  };
  if (!isOpen)
    return (
      <>
        <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
          {hasToken ? freshness.replaceToken : freshness.enterToken}
        </Button>
        {hasToken && (
          <Button size="small" kind="quiet" isPending={isPending} onClick={() => forget().catch(reportError)}>
            {freshness.forget}
          </Button>
        )}
        <Refusal refusal={refusal} />
      </>
    );
  return (
    <form onSubmit={(event) => keep(event).catch(reportError)} className="flex w-full flex-col gap-2">
      <TextField
        label={freshness.token}
        hint={`${shape ? freshness.tokenShape(shape) : ''} ${freshness.tokenHint} ${at ? freshness.tokenPlace(new URL(at, `${baseUrl}/`).href) : ''}`}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        required
        takesFocus
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" isPending={isPending}>
          {freshness.check}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setOpen(false)}>
          {phrases.cancel}
        </Button>
      </div>
      <Refusal refusal={isDenied ? new OkrError('tracker.not-granted') : refusal} />
    </form>
  );
}
