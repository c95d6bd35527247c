import type { HistoryFilter } from '../../../lib/domain/history-filter';
import { history } from '../../../lib/i18n/en/history';
import { Card } from '../../ui/Card';
import { Screen } from '../shell/Screen';
import { Feed } from './Feed';
import { FilterBar } from './FilterBar';
import { queryOf } from './filter-url';

/** Everything anybody did, latest first; the address holds which part of it is shown. */
export const History = ({ filter }: { readonly filter: HistoryFilter }) => (
  <Screen title={history.title}>
    <FilterBar filter={filter} />
    <Card size="roomy">
      <Feed key={queryOf(filter)} filter={filter} />
    </Card>
  </Screen>
);
