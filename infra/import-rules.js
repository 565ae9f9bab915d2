/**
 * Import rules per folder. Imports are allowed unless a border forbids them, by the start of a path or the name of
 * a package; the linter shows the reason.
 */
const fromFolder = (folders) => ({ regex: `^(?:\\.\\.?/)(?:.*/)?(?:${folders})(?:/|$)` });
const packages = (names) => ({ regex: `^(?:${names})(?:/|$)` });

const NODE = { regex: '^node:' };
const ANY_PACKAGE = { regex: '^[^.]' };
const SERVER_PACKAGES = packages('restify|botbuilder|botframework-[a-z-]+|@azure|jose');
const TESTS = {
  ...fromFolder('tests'),
  message: 'No folder imports tests; tests may import every folder.',
};

const because = (message, ...patterns) => patterns.map((pattern) => ({ ...pattern, message }));

/**
 * One config per border: when several match a file, ESLint applies only the last one, so borders must not overlap.
 */
const border = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, TESTS] }] },
});

const CODE = '**/*.{ts,tsx}';

const DOMAIN = because(
  'domain/ holds the rules and imports only itself: no packages, no Node, no other folder.',
  ANY_PACKAGE,
  fromFolder('i18n|bot|tab|infra|appPackage'),
);
const I18N = because(
  'i18n/ holds words: it imports only types of domain/ and contract/.',
  ANY_PACKAGE,
  fromFolder('bot|tab|infra|appPackage'),
);
const NOT_THE_TAB = because(
  'The server and the tab share only domain/, contract/ and i18n/.',
  fromFolder('tab'),
);
const NOT_THE_SERVER = because(
  'The tab reaches the server through /api/v1 only; share types in contract/.',
  fromFolder('bot|infra|appPackage'),
  SERVER_PACKAGES,
  NODE,
);
const CARDS = [
  ...because(
    'Cards are functions of a view and words: no storage, no network.',
    fromFolder('storage|auth|handlers|api'),
    ANY_PACKAGE,
  ),
  ...because(
    'Cards are functions of a view and words: they may import types of use cases and of the messenger, not call them.',
    { ...fromFolder('usecases|teams'), allowTypeImports: true },
  ),
];
const USE_CASES = because(
  'A use case imports the domain, store interfaces and ports: not its callers, nor the storage behind the stores.',
  fromFolder('storage/tables|handlers|api|cards|auth'),
  SERVER_PACKAGES,
);
const TABLES_BEHIND_STORES = because(
  'Handlers and endpoints reach storage through use cases and the stores.',
  fromFolder('storage/tables'),
  packages('@azure'),
);
const HANDLERS = because('Handlers and endpoints never import each other.', fromFolder('api'));
const ENDPOINTS = because(
  'Endpoints and handlers never import each other.',
  fromFolder('handlers'),
  packages('botbuilder|botframework-[a-z-]+'),
);
const TABLES = because(
  'bot/storage/tables/ imports the stores, domain/ and @azure, not the rest of bot/.',
  fromFolder('usecases|handlers|api|cards|teams|auth|i18n|reports|imports'),
  packages('restify|botbuilder|botframework-[a-z-]+|jose'),
);
const COMPONENTS = because(
  'Components render their props: they import no screen, no endpoint and no network.',
  fromFolder('features|app|api'),
);
const LIB = because(
  'tab/lib/ is below the screens and does not import them.',
  fromFolder('features|app'),
);
/** `../` repeated as often as the file is deep reaches the folder of another screen. */
const features = (depth) =>
  because(
    'A screen imports neither another screen nor app/: share through components/ or lib/.',
    { regex: `^(?:\\.\\./){${depth}}(?!\\.\\./)` },
    fromFolder('features|app'),
  );

const BOT_PARTS = ['cards', 'usecases', 'handlers', 'api', 'storage/tables'];
const TAB_PARTS = ['components', 'lib', 'features'];

export const borders = [
  border([`domain/${CODE}`], DOMAIN),
  border([`i18n/${CODE}`], I18N),
  border(
    [`bot/${CODE}`],
    NOT_THE_TAB,
    BOT_PARTS.map((part) => `bot/${part}/**`),
  ),
  border([`bot/cards/${CODE}`], [...NOT_THE_TAB, ...CARDS]),
  border([`bot/usecases/${CODE}`], [...NOT_THE_TAB, ...USE_CASES]),
  border([`bot/handlers/${CODE}`], [...NOT_THE_TAB, ...TABLES_BEHIND_STORES, ...HANDLERS]),
  border([`bot/api/${CODE}`], [...NOT_THE_TAB, ...TABLES_BEHIND_STORES, ...ENDPOINTS]),
  border([`bot/storage/tables/${CODE}`], [...NOT_THE_TAB, ...TABLES]),
  border([`tab/${CODE}`], NOT_THE_SERVER, [
    'tab/vite.config.ts',
    ...TAB_PARTS.map((part) => `tab/${part}/**`),
  ]),
  border([`tab/components/${CODE}`], [...NOT_THE_SERVER, ...COMPONENTS]),
  border([`tab/lib/${CODE}`], [...NOT_THE_SERVER, ...LIB]),
  ...[1, 2, 3].map((depth) =>
    border(
      [`tab/features/*/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
      [...NOT_THE_SERVER, ...features(depth)],
    ),
  ),
  border([`appPackage/${CODE}`, `infra/${CODE}`], []),
];
