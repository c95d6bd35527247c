import type { TicketState } from '../../domain/ticket';
import type { Examples, TicketExample } from '../examples';

interface Place {
  /** Of its own at a host. */
  readonly root: string;
  /** Below a path. */
  readonly below: string;
  /** The fixture of a German page below that path. */
  readonly german: string;
}

/** What holds for every forge of the family: only where it is, and one old page of its own, differ. */
export function forgeExamples({ root: ROOT, below: BELOW, german }: Place): Examples {
  const ticket = (path: string, key: string, project = 'acme/widgets', baseUrl = ROOT): TicketExample => ({
    url: `${baseUrl}/${path}`,
    baseUrl,
    project,
    key,
  });
  const at = (path: string): string => `${ROOT}/acme/widgets/${path}`;
  const shown = (path: string, state: TicketState, rawState: string, baseUrl = ROOT) => ({
    url: `${baseUrl}/acme/widgets/${path}`,
    baseUrl,
    ticket: { title: 'Prices are wrong', state, rawState },
    rows: [],
  });

  return {
    kinds: 'issues, pull requests',
    baseUrls: [ROOT, BELOW],
    tickets: [
      ticket('acme/widgets/issues/12', '12'),
      ticket('acme/widgets/issues/12/', '12'),
      ticket('acme/widgets/issues/12#issuecomment-5', '12'),
      ticket('acme/widgets/issues/12?tab=x', '12'),
      ticket('acme/widgets/pulls/7', '7'),
      ticket('acme/widgets/pulls/7/files', '7'),
      ticket('acme/widgets/pulls/7/commits/0a1b2c', '7'),
      ticket('Acme/Widgets/issues/12', '12', 'Acme/Widgets'),
      ticket('a.b-c_d/e.f-g_h/issues/1', '1', 'a.b-c_d/e.f-g_h'),
      ticket('pullsbot/issues/issues/9', '9', 'pullsbot/issues'),
      ticket('acme/widgets/issues/12', '12', 'acme/widgets', BELOW),
      ticket('acme/widgets/pulls/7/commits', '7', 'acme/widgets', BELOW),
    ],
    others: [
      `${ROOT}/`,
      `${ROOT}/acme/widgets`,
      at('issues'),
      at('issues/new'),
      at('issues/012'),
      at('issues/12a'),
      at('issues/12/edit'),
      at('issues/99999999999'),
      at('pulls'),
      at('pulls/7.diff'),
      at('compare/main...12'),
      at('milestone/12'),
      at('projects/12'),
      at('src/branch/main/issues/12'),
      `${ROOT}/acme/-/projects/12`,
      `${ROOT}/user/settings/issues/12`,
      `${ROOT}/api/v1/issues/12`,
      `${ROOT}/org/acme/issues/12`,
      `${ROOT}/issues?type=assigned`,
      `${ROOT}.evil.example/acme/widgets/issues/12`,
      `${ROOT.replace('https:', 'http:')}/acme/widgets/issues/12`,
      `${new URL(BELOW).origin}/acme/widgets/issues/12`,
    ],
    fixtures: [
      {
        file: 'synthetic-issue-open.html',
        url: at('issues/12'),
        baseUrl: ROOT,
        ticket: {
          title: 'Prices are wrong',
          type: 'issue',
          state: 'open',
          rawState: 'Open',
          labels: ['bug'],
          assignees: ['ada'],
          url: at('issues/12'),
        },
        rows: [],
      },
      { file: 'synthetic-issue-closed.html', ...shown('issues/12', 'done', 'Closed') },
      { file: 'synthetic-issue-wontfix.html', ...shown('issues/12', 'cancelled', 'Closed') },
      { file: german, ...shown('issues/12', 'open', 'Offen', BELOW) },
      { file: 'synthetic-pull-open.html', ...shown('pulls/12', 'open', 'Open') },
      { file: 'synthetic-pull-merged.html', ...shown('pulls/12/files', 'done', 'Merged') },
      { file: 'synthetic-pull-closed.html', ...shown('pulls/12', 'cancelled', 'Closed') },
      {
        file: 'synthetic-list.html',
        url: at('issues'),
        baseUrl: ROOT,
        ticket: null,
        rows: [
          {
            key: '12',
            title: 'Prices are wrong',
            state: 'open',
            labels: ['bug'],
            type: 'issue',
            assignees: ['Ada Byron'],
          },
          { key: '13', title: 'Old prices', state: 'done' },
          { key: '7', title: 'Load lazily', state: 'done', type: 'pull request' },
        ],
      },
      {
        file: 'synthetic-list-1.19.html',
        url: at('issues'),
        baseUrl: ROOT,
        ticket: null,
        rows: [{ key: '12', title: 'Prices are wrong', state: 'open', assignees: ['Ada Byron'] }],
      },
      {
        file: 'synthetic-board.html',
        url: at('projects/3'),
        baseUrl: ROOT,
        ticket: null,
        rows: [
          { key: '12', title: 'Prices are wrong', state: 'open' },
          { key: '7', title: 'Load lazily', state: 'cancelled' },
        ],
      },
      {
        file: 'synthetic-hostile.html',
        url: at('issues/12'),
        baseUrl: ROOT,
        ticket: {
          title: '<img src=x onerror=alert(1)> #99 </script>',
          state: 'open',
          labels: ['<b>constructor', '__proto__'],
        },
        rows: [{ key: '5' }],
      },
      { file: 'synthetic-unreadable-state.html', url: at('issues/12'), baseUrl: ROOT, ticket: 'state', rows: [] },
      { file: 'synthetic-stale.html', url: at('issues/12'), baseUrl: ROOT, ticket: null, rows: [] },
      { file: 'synthetic-not-found.html', url: at('issues/404'), baseUrl: ROOT, ticket: null, rows: [] },
    ],
    marks: { titles: '#issue-title-display h1,#issue-title', states: '.issue-state-label,.issue-title-meta .ui.label' },
  };
}
