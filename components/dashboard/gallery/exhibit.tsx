import { type ComponentType, type ReactNode, useState } from 'react';

/** A component in the states it can be in. */
export interface Exhibit {
  readonly name: string;
  /** The component itself: a test asks that none is missing. */
  readonly of: unknown;
  readonly states: readonly (readonly [state: string, shown: ReactNode])[];
  /** Needs the width of the page. */
  readonly isWide?: boolean;
}

/** A component by what it is given, state by state. */
export const exhibit = <P extends object>(
  name: string,
  of: ComponentType<P>,
  states: readonly (readonly [state: string, props: P])[],
  isWide = false,
): Exhibit => ({
  name,
  of,
  isWide,
  states: states.map(([state, props]) => [state, <Held key={state} of={of} props={props} />]),
});

/** What is entered stays entered, as a screen would keep it. */
function Held<P extends object>({ of: Component, props }: { readonly of: ComponentType<P>; readonly props: P }) {
  const held = ['value', 'said'].find((name) => name in props && 'onChange' in props);
  const [value, setValue] = useState<unknown>(held && props[held as keyof P]);
  return <Component {...props} {...(held && { [held]: value, onChange: setValue })} />;
}
