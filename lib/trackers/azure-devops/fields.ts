import { all, attr, closest, fieldText, one } from '../page-dom';
import { textOf, tidy } from '../page-text';

type IsNamed = (name: string) => boolean;

/** What a form's field of such a name holds, by its label or its own name; its pages give fields no hook that stays (trackers-a §6). */
export function inputNamed(form: Element, isNamed: IsNamed): string | null {
  const field =
    labelled(form, isNamed) ??
    all(form, 'input[aria-label]').find(
      (input) => isNamed(attr(input, 'aria-label') ?? '') && !closest(input, '[contenteditable="true"]'),
    );
  return tidy(fieldText(field ?? null));
}

function labelled(form: Element, isNamed: IsNamed): Element | null {
  const label = all(form, 'label.workitemcontrol-label[for]').find((one) => isNamed(textOf(one) ?? ''));
  const id = label && attr(label, 'for');
  return id && /^[\w-]+$/.test(id) ? one(form, `#${id}`) : null;
}

/** What a card's field of such a name says, where its board shows fields, each with its name. */
export function fieldOf(card: Element, isNamed: IsNamed): string | null {
  const fields = all(card, '.field-container').filter((field) => isNamed(textOf(one(field, '.label')) ?? ''));
  return textOf(fields[0] ? one(fields[0], '.value') : null);
}
