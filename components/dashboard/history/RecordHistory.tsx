import type { NamedHistory } from '../../../lib/store/queries/record-names';
import { Card } from '../../ui/Card';
import { ActLine } from './ActLine';

/** What happened to one record, latest first. */
export const RecordHistory = ({ history: { acts, names } }: { readonly history: NamedHistory }) => (
  <Card size="roomy" title="History" aside={<span className="text-sm text-muted">{acts.length}</span>}>
    <ul className="divide-y divide-line">
      {acts.map((act) => (
        <ActLine key={act.actId} act={act} names={names} />
      ))}
    </ul>
  </Card>
);
