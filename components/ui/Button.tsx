import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'faint' | 'danger';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** One primary per screen; `quiet` has no frame, for rows and menus; `faint` is for what is seldom wanted. */
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'normal';
  readonly type?: 'button' | 'submit';
  /** Shows that the act was sent and is not acknowledged yet; a second click does nothing. */
  readonly isPending?: boolean;
}

const KINDS: Readonly<Record<ButtonKind, string>> = {
  primary: 'bg-accent text-on-accent border-transparent hover:bg-accent-strong',
  secondary: 'bg-surface text-ink border-line-strong hover:bg-accent-soft',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-soft',
  faint: 'bg-transparent text-muted border-transparent hover:bg-accent-soft hover:text-ink',
  danger: 'bg-surface text-off-track border-off-track hover:bg-off-track-soft',
};

export function Button({ kind = 'secondary', size = 'normal', type, isPending, className, ...rest }: ButtonProps) {
  const room = size === 'small' ? 'min-h-7 px-2 py-0.5' : 'min-h-9 px-3 py-1.5';
  return (
    <button
      {...rest}
      // A disabled button would lose the keyboard's place while we wait.
      aria-disabled={isPending || undefined}
      type={type === 'submit' ? 'submit' : 'button'}
      onClick={isPending ? (event) => event.preventDefault() : rest.onClick}
      className={`inline-flex items-center justify-center gap-1.5 rounded-md border text-sm font-medium transition-colors disabled:opacity-60 aria-disabled:border-current aria-disabled:border-dashed aria-disabled:opacity-70 ${room} ${KINDS[kind]} ${className ?? ''}`}
    />
  );
}
