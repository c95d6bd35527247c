import { STATUS_RULES, type StatusRuleId } from '../../../lib/domain/status-rule';
import { STATUS_WORDS } from '../../../lib/i18n/words';
import type { StatusPreview } from '../../../lib/store/queries/status-preview';

/** A rule in one line: its limits, from the best status down. P = progress, E = expected by today. */
export function ruleLine(id: StatusRuleId): string {
  const { compares, limits, otherwise, silentBelow } = STATUS_RULES[id];
  const text = (limit: number) =>
    compares === 'ratio'
      ? `${Math.round(limit * 100)} % of E`
      : limit === 0
        ? 'E'
        : `E − ${Math.round(-limit * 100)} points`;
  const bands = limits.map(([limit, status]) => `${STATUS_WORDS[status].toLowerCase()} from ${text(limit)}`);
  const silence = silentBelow > 0 ? `; too early while E is under ${Math.round(silentBelow * 100)} %` : '';
  return `${bands.join(', ')}; else ${STATUS_WORDS[otherwise].toLowerCase()}${silence}.`;
}

/** What choosing a rule would do to the statuses of today. */
export function previewLine(id: StatusRuleId, { turns, keyResults }: StatusPreview): string {
  const all = turns.get(id) ?? [];
  const count = all.reduce((sum, turn) => sum + turn.count, 0);
  if (keyResults === 0) return 'There is no open key result yet.';
  const of = `of ${keyResults} open ${keyResults === 1 ? 'key result' : 'key results'}`;
  if (count === 0) return `None ${of} would change.`;
  const parts = all.map((turn) => `${turn.count} from ${STATUS_WORDS[turn.from]} to ${STATUS_WORDS[turn.to]}`);
  return `${count} ${of} would change: ${parts.join(', ')}.`;
}
