import { useId } from 'react';
import { STATUS_RULE_IDS, STATUS_RULES, type StatusRuleId } from '../../../lib/domain/status-rule';
import { settings } from '../../../lib/i18n/en/settings';
import type { StatusPreview } from '../../../lib/store/queries/status-preview';
import { previewLine, ruleLine } from './rule-words';

interface StatusRuleFieldProps {
  readonly value: StatusRuleId;
  /** The rule that holds until another is saved. */
  readonly current: StatusRuleId;
  readonly onChange: (rule: StatusRuleId) => void;
  readonly preview: StatusPreview;
}

/** The published rules, each with its limits and what it would change. */
export function StatusRuleField({ value, current, onChange, preview }: StatusRuleFieldProps) {
  const id = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="pb-2 text-sm text-muted">{settings.ruleText}</legend>
      {STATUS_RULE_IDS.map((rule) => (
        <label
          key={rule}
          className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-0.5 rounded-md border border-line p-3 text-sm hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={id}
            checked={value === rule}
            aria-describedby={`${id}-${rule}`}
            onChange={() => onChange(rule)}
          />
          <span className="font-medium text-ink">{STATUS_RULES[rule].name}</span>
          <span id={`${id}-${rule}`} className="col-start-2 flex flex-col gap-0.5 text-muted">
            <span className="first-letter:uppercase">{ruleLine(rule)}</span>
            <span className="text-xs">
              {rule === 'throughline' ? settings.ourOwn : settings.published(STATUS_RULES[rule].name)}
            </span>
            <span className="text-ink">{rule === current ? settings.holdsNow : previewLine(rule, preview)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
