import type { TicketReading } from '../../domain/ticket';
import { attr, closest, one } from '../page-dom';

export type State = Pick<TicketReading, 'state' | 'rawState'>;

/** Asana knows done and not done; sections are each team's own, so what is being worked on stays open. */
const told = (isDone: boolean): State => ({
  state: isDone ? 'done' : 'open',
  rawState: isDone ? 'complete' : 'incomplete',
});

/** The button above a task is pressed once it is done. Approvals have buttons of their own, which nobody has described when pressed. */
export function stateIn(pane: Element): State | null {
  const button = one(pane, '.TaskCompletionToggleButton');
  const classes = (button && attr(button, 'class')) ?? '';
  if (/--isPressed\b/.test(classes)) return told(true);
  if (/--isNotPressed\b/.test(classes)) return told(false);
  const isApproval = one(pane, '.ApprovalApproveToggleButton:not(.TaskPaneToolbar-hiddenApprovalButton)') !== null;
  return isApproval ? { state: 'unknown', rawState: null } : null;
}

/** The tick in front of a row's name: a box, or a picture that is named after what it is not. */
export function stateInRow(row: Element): State | null {
  if (one(row, '.SpreadsheetGridTaskNameCell-taskName--completed')) return told(true);
  const tick = one(row, '.TaskCompletionStatusIndicator');
  const box = tick && closest(tick, '[role="checkbox"]');
  const isChecked = box && attr(box, 'aria-checked');
  if (isChecked === 'true' || isChecked === 'false') return told(isChecked === 'true');
  return tick && /--incomplete\b/.test(attr(tick, 'class') ?? '') ? told(false) : null;
}
