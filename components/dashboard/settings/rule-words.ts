import { STATUS_RULES, type StatusRuleId } from '../../../lib/domain/status-rule';
import { settings } from '../../../lib/i18n/en/settings';
import { STATUS_WORDS } from '../../../lib/i18n/words';
import type { StatusPreview } from '../../../lib/store/queries/status-preview';

/** A rule in one line: its limits, from the best status down. P = progress, E = expected by today. */
export function ruleLine(id: StatusRuleId): string {
  const { compares, limits, otherwise, silentBelow } = STATUS_RULES[id];
  const text = (limit: number) =>
    compares === 'ratio'
      ? settings.limitOf(Math.round(limit * 100))
      : limit === 0
        ? 'E'
        : settings.limitBelow(Math.round(-limit * 100));
  const bands = limits.map(([limit, status]) => settings.band(STATUS_WORDS[status], text(limit)));
  const silence = silentBelow > 0 ? settings.tooEarly(Math.round(silentBelow * 100)) : '';
  return settings.rule(bands.join(', '), STATUS_WORDS[otherwise], silence);
}

/** What choosing a rule would do to the statuses of today. */
export function previewLine(id: StatusRuleId, { turns, keyResults }: StatusPreview): string {
  const all = turns.get(id) ?? [];
  const count = all.reduce((sum, turn) => sum + turn.count, 0);
  if (keyResults === 0) return settings.noneOpen;
  if (count === 0) return settings.noneOf(keyResults);
  const parts = all.map((turn) => settings.turn(turn.count, STATUS_WORDS[turn.from], STATUS_WORDS[turn.to]));
  return settings.someOf(count, keyResults, parts.join(', '));
}
