import type { FromExtension } from '../../../lib/messaging/commands';
import type { CommandName } from '../../hooks/command';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useSaidAct } from './useSaidAct';

interface RowActProps<K extends CommandName> {
  readonly name: K;
  readonly input: FromExtension[K]['input'];
  /** Said when it succeeded. */
  readonly done: string;
  readonly word: string;
  /** The word, and what it is about: it stands in many rows. */
  readonly label: string;
}

/** What can be done with a row at one press, and why it was not done. */
export function RowAct<K extends CommandName>({ name, input, done, word, label }: RowActProps<K>) {
  const { send, isPending, refusal } = useSaidAct(name);
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        isPending={isPending}
        aria-label={label}
        onClick={() => send(input, done).catch(reportError)}
      >
        {word}
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
