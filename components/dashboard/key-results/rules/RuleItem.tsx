import { useState } from 'react';
import { freshness } from '../../../../lib/i18n/en/freshness';
import { rules as words } from '../../../../lib/i18n/en/rules';
import { ago } from '../../../../lib/i18n/words';
import type { RuleView } from '../../../../lib/store/queries/rules';
import type { ConnectionRow } from '../../../../lib/store/schema';
import { hasDraft } from '../../../hooks/drafts';
import { useNow } from '../../../hooks/useNow';
import { Refusal } from '../../../okr/Refusal';
import { Button } from '../../../ui/Button';
import { useSaidAct } from '../../shell/useSaidAct';
import { RuleForm, ruleDraft } from './RuleForm';
import { ruleText } from './rule-words';

interface RuleItemProps {
  readonly view: RuleView;
  readonly sites: readonly ConnectionRow[];
}

/** One rule: what it says, what came of it, what stands in its way. */
export function RuleItem({ view: { rule, look, linked }, sites }: RuleItemProps) {
  const now = useNow();
  const [mode, setMode] = useState<'shown' | 'changing' | 'ending'>(() =>
    hasDraft(ruleDraft(rule.id)) ? 'changing' : 'shown',
  );
  const follow = useSaidAct('followRule');
  const end = useSaidAct('deleteLinkRule');
  const name = ruleText(rule);
  const finish = (keepLinks: boolean) => end.send({ id: rule.id, keepLinks }, words.ended).catch(reportError);
  if (mode === 'changing')
    return <RuleForm keyResultId={rule.keyResultId} sites={sites} rule={rule} onClose={() => setMode('shown')} />;
  const isOn = sites.some(({ baseUrl }) => baseUrl === rule.baseUrl);
  const facts = [
    words.linked(linked),
    look === null ? words.notYet : words.lookedAt(ago(look.lookedAt, now)),
    isOn && look !== null && (look.askedAt === null ? words.onlySeen : words.askedAt(ago(look.askedAt, now))),
  ].filter(Boolean);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-[1_1_16rem]">
          <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="text-sm text-muted">{facts.join(' · ')}</p>
        </div>
        <div className="-ms-2 flex flex-wrap">
          <Button
            kind="quiet"
            size="small"
            isPending={follow.isPending}
            aria-label={words.followOf(name)}
            onClick={() => follow.send({ id: rule.id }).catch(reportError)}
          >
            {words.follow}
          </Button>
          <Button kind="quiet" size="small" aria-label={words.changeOf(name)} onClick={() => setMode('changing')}>
            {words.change}
          </Button>
          <Button
            kind="quiet"
            size="small"
            isPending={end.isPending}
            aria-label={words.endOf(name)}
            onClick={() => (linked > 0 ? setMode('ending') : void finish(false))}
          >
            {words.end}
          </Button>
        </div>
      </div>
      {!isOn && <p className="text-sm text-outdated">{words.trackerOff}</p>}
      {isOn && look?.trouble && (
        <p role="status" className="rounded-md bg-behind-soft px-3 py-2 text-sm [overflow-wrap:anywhere]">
          {words.failed(freshness.troubles[look.trouble.code](look.trouble.what))}
        </p>
      )}
      {(look?.isCut || look?.isFull) && <p className="text-sm text-outdated">{words.cut}</p>}
      {mode === 'ending' && (
        <div role="group" aria-label={words.endOf(name)} className="flex flex-wrap items-center gap-2 text-sm">
          <p>{words.endAsk(linked)}</p>
          <Button size="small" onClick={() => void finish(true)}>
            {words.keepLinks}
          </Button>
          <Button size="small" onClick={() => void finish(false)}>
            {words.dropLinks}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setMode('shown')}>
            {words.cancel}
          </Button>
        </div>
      )}
      <Refusal refusal={follow.refusal ?? end.refusal} />
    </div>
  );
}
