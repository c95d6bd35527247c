import type { myGoals as english } from '../en/my-goals';
import { plural } from '../spoken';

export const myGoals: typeof english = {
  which: 'Welche Ziele',
  roles: { owned: 'Eigene', contributing: 'Beigetragen', reviewing: 'Zu prüfen' },
  noContribution: 'Du trägst zu keinem Ziel anderer bei',
  noContributionHint: 'Wem ein Key Result gehört, nennt dort unter „Bearbeiten“, wer dazu beiträgt.',
  noReview: 'Du prüfst kein Ziel',
  noReviewHint: 'Wer ein Ziel bearbeitet, wählt, wer es prüft. Du würdest dann seine Check-ins lesen.',
  all: 'Alle Ziele ansehen',
  news: 'Was andere getan haben, seit du zuletzt hier warst',
  seen: 'Gesehen',
  more: (n) => plural(n, { one: 'und eine weitere Handlung', other: `und ${n} weitere Handlungen` }),
  history: 'Alles im Verlauf',
  contributors: 'Mitwirkende',
  addContributor: 'Mitwirkende hinzufügen',
  noMore: 'Alle sind dabei',
  remove: (name) => `${name} entfernen`,
};
