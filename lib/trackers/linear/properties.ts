import type { TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, attr, closest, one, parentOf } from '../page-dom';
import { distinct, textOf } from '../page-text';
import type { Page } from '../tracker';
import { BUTTON, WRITTEN } from './state';

const SECTION = '[data-details-pane-section-content]';
const PRIORITY = /^(?:no priority|urgent|high|medium|low)$/i;

const isOwn = (part: Element): boolean => !closest(part, WRITTEN);

/** What the parts beside an issue tell (trackers-a §5); it speaks English alone. */
export function propertiesOn({ document }: Page): Pick<TicketReading, 'assignees' | 'labels' | 'estimate'> {
  const buttons = all(document, `[data-contextual-menu] ${BUTTON}`).filter(isOwn);
  const points = buttons.map((button) => /^(\S+) points?$/i.exec(textOf(button) ?? '')?.[1] ?? null);
  return {
    assignees: assigneesAmong(buttons),
    labels: labelsOn(document),
    estimate: points.map(pointsFrom).find(Boolean) ?? null,
  };
}

/** Whoever has it stands behind its priority, whose picture has a name; nobody is the invitation to choose somebody. */
function assigneesAmong(buttons: readonly Element[]): string[] | null {
  const priority = buttons.findIndex((button) => all(button, 'svg[aria-label]').some(isPriority));
  const button = priority < 0 ? undefined : buttons[priority + 1];
  const name = button && textOf(button);
  return name ? distinct([name === 'Assign' ? null : name]) : null;
}

const isPriority = (picture: Element): boolean => PRIORITY.test(attr(picture, 'aria-label') ?? '');

/** Labels have a part of their own, and each a dot of its colour in front. */
function labelsOn(document: Document): string[] | null {
  const section = all(document, `span + ${SECTION}`).find((part) => {
    if (!isOwn(part)) return false;
    const whole = parentOf(part);
    return textOf(whole && one(whole, ':scope > span')) === 'Labels';
  });
  const labels = section ? all(section, '[aria-hidden="true"][style*="background"]') : [];
  return labels.length > 0 ? distinct(labels.map((dot) => textOf(parentOf(dot)))) : null;
}
