import { type ReactNode, useEffect } from 'react';
import type { OkrError } from '../../../lib/domain/errors';
import { common } from '../../../lib/i18n/en/common';
import { phrases } from '../../../lib/i18n/en/phrases';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useEscape } from '../../ui/useEscape';

export interface FormFrameProps {
  /** Names the form for those who cannot see where it stands. */
  readonly label: string;
  /** `null`: one question is asked before the rest is shown, and there is nothing to send yet. */
  readonly submit: string | null;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
  /** Fields that show their own refusal. */
  readonly fields: readonly string[];
  readonly onSubmit: () => Promise<void>;
  readonly onCancel?: (() => void) | undefined;
  /** `false`: the form is there from the start and was not opened, so the keyboard stays where it is. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** What every form does: send once, say why not and lead there, keep what was typed, and let go on Escape. */
export function FormFrame({
  label,
  submit,
  isPending,
  refusal,
  fields,
  onSubmit,
  onCancel,
  takesFocus = true,
  children,
}: FormFrameProps) {
  const form = useEscape<HTMLFormElement>(onCancel ?? (() => {}));
  useEffect(() => {
    if (!takesFocus) return;
    const opener = document.activeElement;
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => giveBackFocus(opener);
  }, [form, takesFocus]);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusal, form]);
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
      {submit !== null && (
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" isPending={isPending}>
            {isPending ? phrases.saving : refusal?.code === 'reply.unknown' ? common.tryAgain : submit}
          </Button>
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {phrases.cancel}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

/** The keyboard goes back to what opened the form; if that went with it, to the heading. Focus that moved on is left alone. */
function giveBackFocus(opener: Element | null): void {
  if (document.activeElement !== document.body) return;
  const place = opener?.isConnected && opener !== document.body ? opener : document.querySelector('h1');
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}

/** Fields side by side where there is room. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] items-start gap-4">{children}</div>
);
