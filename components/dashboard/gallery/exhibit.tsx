import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react';

/** A component in the states it can be in. */
export interface Exhibit {
  readonly name: string;
  /** The component itself: a test asks that none is missing. */
  readonly of: unknown;
  readonly states: readonly (readonly [state: string, shown: ReactNode])[];
  /** Needs the width of the page. */
  readonly isWide?: boolean;
}

type States<P> = readonly (readonly [state: string, props: P])[];

/** Where the keyboard goes, what is kept where, what the browser does by itself: nothing one could look at. */
type Unseen =
  | 'autoComplete'
  | 'children'
  | 'className'
  | 'draftKey'
  | 'headingRef'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'required'
  | 'searchRef'
  | 'takesFocus'
  | Exclude<keyof ComponentProps<'button'>, 'disabled' | 'title' | 'type' | 'value'>;

/** The browser's own properties are handed on: of them it matters whether it is disabled. */
type Own<P> = 'popoverTarget' extends keyof P ? Exclude<keyof P, 'title' | 'type' | 'value'> : keyof P;

/** What a value is called: itself where it is one of a few, else whether it is there. */
type Called<T> = string extends T ? 'some' | Absent<T> : number extends T ? 'some' | Absent<T> : Each<T>;
type Absent<T> = T extends false | null | undefined ? 'none' : never;
type Each<T> = T extends false | null | undefined
  ? 'none'
  : T extends true
    ? 'true'
    : T extends string | number
      ? `${T}`
      : 'some';

type Wanted<P, K extends keyof P> = ReactNode extends P[K]
  ? 'some' | ({} extends Pick<P, K> ? 'none' : never)
  : Called<P[K]> | ({} extends Pick<P, K> ? 'none' : never);

/** Of all states that are shown, what the property is in one of them. */
type Shown<M, K> = M extends unknown ? (K extends keyof M ? Called<M[K]> | Present<M[K]> : 'none') : never;
type Present<T> = [Exclude<T, false | null | undefined>] extends [never] ? never : 'some';

/** What a component can be and nobody sees, as `property value`. */
type Missing<P, S extends States<P>> = {
  [K in Exclude<Own<P>, Unseen> & string]: `${K} ${Exclude<Wanted<P, K & keyof P>, Shown<S[number][1], K>>}`;
}[Exclude<Own<P>, Unseen> & string];

interface Placed {
  readonly isWide?: boolean;
  /** Around each, where a component is not one by itself. */
  readonly frame?: (shown: ReactNode) => ReactNode;
}

/**
 * A component by what it is given, state by state. One that can be what no state shows is no exhibit, and does not compile:
 * each word, number, yes and no that a property may be, and with and without what may be left out.
 */
export function exhibit<P extends object, const S extends States<P>>(
  name: string,
  of: ComponentType<P>,
  states: S,
  { isWide = false, frame = (shown) => shown }: Placed = {},
): [Missing<P, S>] extends [never] ? Exhibit : { readonly missing: Missing<P, S> } {
  const shown: Exhibit = {
    name,
    of,
    isWide,
    states: states.map(([state, props]) => [state, frame(<Held key={state} of={of} props={props} />)]),
  };
  return shown as ReturnType<typeof exhibit<P, S>>;
}

/** What is entered stays entered, as a screen would keep it. */
function Held<P extends object>({ of: Component, props }: { readonly of: ComponentType<P>; readonly props: P }) {
  const held = ['value', 'said'].find((name) => name in props && 'onChange' in props);
  const [value, setValue] = useState<unknown>(held && props[held as keyof P]);
  // Of several fields some forms tell only what changed.
  const onChange = (next: unknown) => setValue(isFields(value) && isFields(next) ? { ...value, ...next } : next);
  return <Component {...props} {...(held && { [held]: value, onChange })} />;
}

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
