import { useState } from 'react';
import type { KeyResultId } from '../../../../lib/domain/ids';
import { keyResults } from '../../../../lib/i18n/en/key-results';
import { rules as words } from '../../../../lib/i18n/en/rules';
import { connections } from '../../../../lib/store/queries/connections';
import { rulesOf } from '../../../../lib/store/queries/rules';
import { hasDraft } from '../../../hooks/drafts';
import { useLive } from '../../../hooks/useLive';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { EmptyState } from '../../../ui/EmptyState';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../shell/LinkButton';
import { Exceptions } from './Exceptions';
import { RuleForm, ruleDraft } from './RuleForm';
import { RuleItem } from './RuleItem';

/** What links tickets to a key result by itself, and what it must not link. */
export function RulesCard({ id }: { readonly id: KeyResultId }) {
  const found = useLive(async (db) => ({ sites: await connections(db), ...(await rulesOf(db, id)) }), [id]);
  const [isNew, setNew] = useState(() => hasDraft(ruleDraft(id)));
  if (!found) return null;
  const { sites, rules, exceptions } = found;
  const add = !isNew && sites.length > 0 && <Button onClick={() => setNew(true)}>{words.add}</Button>;
  return (
    <Card size="roomy" title={words.title} aside={rules.length > 0 && add}>
      <div className="flex flex-col gap-4">
        {rules.length === 0 && !isNew && (
          <EmptyState
            title={words.none}
            action={add || <LinkButton href={hrefOf({ name: 'trackers' })}>{keyResults.trackers}</LinkButton>}
          >
            {sites.length === 0 ? words.noTracker : words.noneText}
          </EmptyState>
        )}
        {isNew && <RuleForm keyResultId={id} sites={sites} rule={null} onClose={() => setNew(false)} />}
        {rules.length > 0 && (
          <ul className="flex flex-col divide-y divide-line">
            {rules.map((view) => (
              <li key={view.rule.id} className="py-3 first:pt-0 last:pb-0">
                <RuleItem view={view} sites={sites} />
              </li>
            ))}
          </ul>
        )}
        <Exceptions keyResultId={id} exceptions={exceptions} />
      </div>
    </Card>
  );
}
