import { Fragment } from 'react';
import { everywhere } from '../../../lib/i18n/en/everywhere';
import { keyName } from './key-names';

/** Keys as they stand on the keyboard; several are pressed one after the other, `Mod+k` at once. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, i) => (
    <Fragment key={key}>
      {i > 0 && <span className="px-1 text-xs text-muted">{everywhere.andThen}</span>}
      {key.split('+').map((part) => (
        <kbd
          key={part}
          className="ms-1 inline-block min-w-6 rounded-sm border border-line-strong bg-canvas px-1.5 py-0.5 text-center font-sans text-xs"
        >
          {keyName(part)}
        </kbd>
      ))}
    </Fragment>
  ));
}
