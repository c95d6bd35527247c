import type { HistoryScope } from '../../../lib/domain/history-filter';
import { places } from '../../../lib/i18n/en/places';
import { shell } from '../../../lib/i18n/en/shell';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';

interface HistoryLinkProps {
  readonly kind: HistoryScope['kind'];
  readonly id: string;
  /** Whose history, for those who hear the link without seeing where it stands. */
  readonly of: string;
}

/** The way to what happened to a record that has no history on its own page. */
export const HistoryLink = ({ kind, id, of }: HistoryLinkProps) => (
  <LinkButton
    kind="quiet"
    href={hrefOf({ name: 'history', filter: { scope: { kind, id, below: false } } })}
    label={shell.historyOf(of)}
  >
    {places.history}
  </LinkButton>
);
