import type { FormEvent } from 'react';
import type { KeyResultId, LinkRuleId } from '../../../../lib/domain/ids';
import type { LinkRule, RuleMatch } from '../../../../lib/domain/link-rule';
import { rules as words } from '../../../../lib/i18n/en/rules';
import type { ConnectionRow } from '../../../../lib/store/schema';
import { ruleKinds } from '../../../../lib/trackers/api-rule-kinds';
import { useDraft } from '../../../hooks/useDraft';
import { Refusal } from '../../../okr/Refusal';
import { placeOf } from '../../../okr/tracker-name';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { useSaidAct } from '../../shell/useSaidAct';
import { RulePreviewList } from './RulePreviewList';

interface RuleFormProps {
  readonly keyResultId: KeyResultId;
  readonly sites: readonly ConnectionRow[];
  /** `null` = a new one. */
  readonly rule: LinkRule | null;
  readonly onClose: () => void;
}

/** Names what is typed: of a rule, or of the new one of a key result. */
export const ruleDraft = (of: LinkRuleId | KeyResultId): string => `rule:${of}`;

/** Which tickets of which tracker, and what that would link. */
export function RuleForm({ keyResultId, sites, rule, onClose }: RuleFormProps) {
  const record = {
    baseUrl: rule?.baseUrl ?? sites[0]?.baseUrl ?? '',
    match: rule?.match ?? ('label' as RuleMatch),
    value: rule?.value ?? '',
    project: rule?.project ?? '',
  };
  const { values, set, forget } = useDraft(ruleDraft(rule?.id ?? keyResultId), record);
  const { baseUrl, match: wanted, value, project } = values;
  const { send, isPending, refusal } = useSaidAct('saveLinkRule');
  const follow = useSaidAct('followRule');
  const tracker = sites.find((site) => site.baseUrl === baseUrl)?.tracker ?? rule?.tracker ?? 'custom';
  const kinds = ruleKinds(tracker);
  const match = kinds.includes(wanted) ? wanted : (kinds[0] ?? wanted);
  const hasProjects = match !== 'project' && kinds.includes('project');
  const scope = hasProjects ? project.trim() || null : null;
  const draft = { keyResultId, tracker, baseUrl, project: scope, match, value: value.trim() };
  const places = [...new Set([...sites.map((site) => site.baseUrl), ...(rule ? [rule.baseUrl] : [])])];
  const close = () => {
    forget();
    onClose();
  };
  const save = async () => {
    const saved = await send(rule ? { id: rule.id, ...draft } : draft, words.saved);
    if (!saved) return;
    close();
    await follow.send(saved.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(reportError);
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={submit}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-3">
        <SelectField
          label={words.site}
          value={baseUrl}
          options={places.map((place) => ({ value: place, label: placeOf(place) }))}
          onChange={(site) => set({ baseUrl: site })}
        />
        <SelectField
          label={words.match}
          value={match}
          options={kinds.map((one) => ({ value: one, label: words.matches[one] }))}
          onChange={(next) => set({ match: next })}
        />
        <TextField
          label={words.values[match]}
          hint={match === 'query' ? words.queries[tracker] : match === 'project' ? words.projects[tracker] : undefined}
          value={value}
          required
          takesFocus
          maxLength={2000}
          onChange={(text) => set({ value: text })}
          {...(match === 'query' && { rows: 2 })}
        />
        {hasProjects && (
          <TextField
            label={words.project}
            hint={words.scopeHint(words.projects[tracker] ?? words.projectHint)}
            value={project}
            maxLength={200}
            onChange={(text) => set({ project: text })}
          />
        )}
      </div>
      <RulePreviewList draft={{ ...draft, id: rule?.id ?? null }} />
      <Refusal refusal={refusal} />
      <div className="flex gap-2">
        <Button kind="primary" type="submit" isPending={isPending}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
