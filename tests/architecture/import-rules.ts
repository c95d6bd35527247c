/**
 * Who may import whom (DESIGN §3), for dependency-cruiser. `layers` hold for types too: they say who knows whom. The
 * rest is about what runs, and a type leaves nothing behind. A folder in lib/ that is not listed may import nothing.
 */
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

const TESTS = '\\.test\\.tsx?$|/(api-example|examples)\\.ts$|/fixtures/';
const DATABASE = '^lib/store/db\\.ts$';
const WRITES = '^lib/store/(?!queries/|db\\.ts$)';
const TRACKER_API = '^lib/trackers/.*\\bapi[a-z-]*\\.ts$';
const IN_PAGE = '^entrypoints/(tracker|recognise|describe)\\.ts$';

/** A path pattern for everything inside the npm packages named. */
const packages = (...names: readonly string[]): string => `(^|/)node_modules/(${names.join('|')})/`;

/** Forbids a layer to import anything but itself and `allowed`. */
const layer = (name: string, from: string, comment: string, allowed: readonly string[]): IForbiddenRuleType => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { pathNot: [from, ...allowed] },
});

/** Forbids `path` to everybody but the files in `owner`. */
const owned = (name: string, path: string, owner: string, comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [owner, TESTS, '^tests/'] },
  to: { path },
});

/** Who may know whom: to be looked at with types. */
export const layers: IForbiddenRuleType[] = [
  layer('domain', '^lib/domain/', 'What an OKR is stays true without a browser, a database or a clock.', [
    packages('zod'),
  ]),
  layer('coach', '^lib/coach/', 'Writing rules judge words and records, nothing else.', ['^lib/domain/']),
  {
    ...layer('tracker-page', '^lib/trackers/', 'A page side reads the DOM it is given and runs inside foreign pages.', [
      '^lib/domain/',
    ]),
    from: { path: '^lib/trackers/', pathNot: [TESTS, TRACKER_API] },
    // `script.ts` alone says that it is a script.
    to: { path: [TRACKER_API, '^(?!lib/(trackers|domain)/|node_modules/wxt/dist/utils/define-unlisted-script)'] },
  },
  layer('tracker-api', TRACKER_API, 'An API side turns answers into tickets; fetching itself is handed to it.', [
    '^lib/trackers/',
    '^lib/domain/',
    '^lib/exchange/(csv|fault)\\.ts$',
  ]),
  layer('page', '^lib/page/', 'What the content script is made of: small, and ignorant of everything but tickets.', [
    '^lib/(domain|messaging|trackers)/',
  ]),
  layer('exchange', '^lib/exchange/', 'A file format is known without a browser, a database or a screen.', [
    '^lib/domain/',
  ]),
  layer('messaging', '^lib/messaging/', 'Messages are plain data, so both ends can share them.', [
    '^lib/domain/',
    // What imports carry and answer, as types.
    '^lib/exchange/(drafts|report)\\.ts$',
  ]),
  layer('store', '^lib/store/', 'The database knows records and their rules, not who asks for them.', [
    '^lib/domain/',
    packages('dexie', 'uuid'),
  ]),
  layer('i18n', '^lib/i18n/', 'Words depend on nothing but the codes they are words for.', ['^lib/domain/']),
  layer('platform', '^lib/platform/', 'The door to the browser is a thin one: no OKR rule hides behind it.', [
    '^lib/(domain|messaging)/',
    packages('webextension-polyfill'),
  ]),
  layer(
    'use-cases',
    '^lib/use-cases/',
    'What a person can do is told in terms of records, store, browser and trackers.',
    [
      '^lib/(domain|exchange|store|platform|i18n|messaging)/',
      '^lib/trackers/(apis?|api-reading|api-finds?)\\.ts$',
      packages('uuid'),
    ],
  ),
  layer('components', '^components/', 'Screens read through queries and act through messages; they never write.', [
    '^lib/(domain|coach|exchange|messaging|i18n)/',
    '^lib/store/queries/',
    '^lib/platform/(describe-page|permissions|recognise|recognise-at|this-tab|focus|language|reminders|runtime|side-panel)\\.ts$',
    // Their names and public addresses, to offer them; the tickets their URLs name.
    '^lib/trackers/products\\.ts$',
    // How one is let in there, and what rules can ask, to say it.
    '^lib/trackers/(apis|api-rule-kinds)\\.ts$',
    // What rows look like, as types; values of it are kept to the writers by a rule below.
    '^lib/store/schema\\.ts$',
    // Kept to the hooks by rules of their own below.
    DATABASE,
    packages('react', 'react-dom', 'wouter', 'dexie-react-hooks', 'uuid'),
  ]),
  {
    name: 'lib-layers-are-listed',
    comment: 'A folder in lib/ without a rule of its own would be free to import anything.',
    severity: 'error',
    from: { path: '^lib/(?!(domain|coach|exchange|trackers|page|messaging|store|i18n|platform|use-cases)/)' },
    to: {},
  },
  {
    name: 'no-orphans',
    comment: 'A module that neither imports nor is imported was forgotten.',
    severity: 'error',
    from: { orphan: true, pathNot: [TESTS, '^entrypoints/'] },
    to: {},
  },
];

/** One home for each foreign thing. */
const owners: IForbiddenRuleType[] = [
  owned('zod-has-one-door', packages('zod'), '^lib/domain/zod\\.ts$', 'One import of zod/mini, with jitless set.'),
  owned('store-owns-dexie', packages('dexie'), '^lib/store/', 'Only one layer knows which database this is.'),
  owned(
    'hooks-own-live-queries',
    packages('dexie-react-hooks'),
    '^components/hooks/',
    'Screens ask hooks, so how a query stays live is known in one folder.',
  ),
  owned(
    'platform-owns-the-browser',
    packages('webextension-polyfill'),
    '^lib/platform/',
    'One seam to the browser API, which is also the list of permissions we use.',
  ),
  owned(
    'writes-have-one-home',
    WRITES,
    '^(lib/store|lib/use-cases|entrypoints/background)/',
    'A write outside of a use-case leaves no trace in the journal and wakes no badge.',
  ),
  owned(
    'hooks-own-the-handle',
    DATABASE,
    '^(lib/store|lib/use-cases|components/hooks|entrypoints)/',
    'Screens ask hooks; a hook hands the database to a query and to nobody else.',
  ),
  owned(
    'ids-are-made-where-acts-begin',
    packages('uuid'),
    '^(lib/store|lib/use-cases|components/hooks)/|/use[A-Z]\\w+\\.ts$',
    'Domain and screens are handed their ids, so that they stay repeatable.',
  ),
];

/** What may run where. */
const reach: IForbiddenRuleType[] = [
  {
    name: 'content-stays-tiny',
    comment: 'Everything the content script reaches is loaded into every tracker page and seen by it.',
    severity: 'error',
    from: { path: IN_PAGE },
    to: {
      path: [
        packages('dexie', 'dexie-react-hooks', 'zod', 'react', 'react-dom', 'webextension-polyfill', 'uuid', 'wouter'),
        '^lib/(store|use-cases|platform|coach)/',
        '^components/',
        TRACKER_API,
      ],
      reachable: true,
    },
  },
  {
    name: 'pages-never-reach-use-cases',
    comment:
      'The background runs use-cases; pages send it commands. Only their roots set up a desk (desk-commands.ts).',
    severity: 'error',
    from: {
      path: '^(components|entrypoints/(?!background/|dashboard/|popup/|sidepanel/|seldom\\.ts))',
      pathNot: TESTS,
    },
    to: { path: '^lib/use-cases/', reachable: true },
  },
  {
    name: 'pages-have-a-desk',
    comment:
      'Of the use-cases a page takes the desk alone, for commands that are rare (desk-commands.ts), and the sample’s.',
    severity: 'error',
    from: { path: '^entrypoints/(dashboard|popup|sidepanel)/' },
    to: { path: '^lib/use-cases/(?!(sample/)?desk\\.ts$)' },
  },
  {
    name: 'entrypoints-are-roots',
    comment: 'An entrypoint assembles; whoever imports one has put logic into it.',
    severity: 'error',
    from: { pathNot: '^entrypoints/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'tests-not-imported',
    comment: 'What ships does not contain tests, examples or saved pages.',
    severity: 'error',
    from: { pathNot: [TESTS, '^tests/'] },
    to: { path: `^tests/|^scripts/|${TESTS}` },
  },
  {
    name: 'no-circular',
    comment: 'Two modules that need each other are one module, or three.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import the tool cannot follow is an import no rule above has judged.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** To be looked at without types. */
export const runtimeRules = [...owners, ...reach];

/** How dependency-cruiser finds what a path means. */
export const options: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  // Scripts of the package, loaded by their address there; what they are made of is looked at from their own roots.
  exclude: { path: '^/(seldom|finds)\\.js$' },
  preserveSymlinks: true,
  validate: true,
};
