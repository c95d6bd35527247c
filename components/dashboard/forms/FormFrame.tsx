import type { ReactNode } from 'react';
import type { OkrError } from '../../../lib/domain/errors';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useEscape } from '../../ui/useEscape';

interface FormFrameProps {
  /** Names the form for those who cannot see where it stands. */
  readonly label: string;
  readonly submit: string;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
  /** Fields that show their own refusal. */
  readonly fields: readonly string[];
  readonly onSubmit: () => Promise<void>;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What every form does: send once, say why not, keep what was typed, and let go on Escape. */
export function FormFrame({ label, submit, isPending, refusal, fields, onSubmit, onCancel, children }: FormFrameProps) {
  const form = useEscape<HTMLFormElement>(onCancel ?? (() => {}));
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit().catch(reportError);
      }}
    >
      {children}
      <Refusal refusal={refusal} except={fields} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" isPending={isPending}>
          {isPending ? 'Saving…' : refusal?.code === 'reply.unknown' ? 'Try again' : submit}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}

/** Fields side by side where there is room. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] items-start gap-4">{children}</div>
);
