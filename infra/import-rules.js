/**
 * Which folder may import which. Everything that is not named is allowed; a border names what is
 * not, as the text before a path or a package, with the reason that the linter then gives.
 */
const fromFolder = (folders) => ({ regex: `^(?:\\.\\.?/)(?:.*/)?(?:${folders})(?:/|$)` });
const packages = (names) => ({ regex: `^(?:${names})(?:/|$)` });

const NODE = { regex: '^node:' };
const ANY_PACKAGE = { regex: '^[^.]' };
const SERVER_PACKAGES = packages('restify|botbuilder|botframework-[a-z-]+|@azure|jose');
const TESTS = { ...fromFolder('tests'), message: 'Nothing imports tests: they import everything.' };

const because = (message, ...patterns) => patterns.map((pattern) => ({ ...pattern, message }));

/** One config a border: ESLint lets the last one that fits a file win, so none may overlap. */
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
  'i18n/ holds words: it knows the types of domain/ and nothing else.',
  ANY_PACKAGE,
  fromFolder('bot|tab|infra|appPackage'),
);
const NOT_THE_TAB = because(
  'The server and the tab meet only in domain/ and i18n/.',
  fromFolder('tab'),
);
const NOT_THE_SERVER = because(
  'The tab reaches the server through /api/v1 only; share types in domain/.',
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
    'Cards are functions of a view and words: they may know types of use cases and of the messenger, not call them.',
    { ...fromFolder('usecases|teams'), allowTypeImports: true },
  ),
];
const USE_CASES = because(
  'A use case knows the domain, storage/stores.ts and the messenger, never how it was called or where it is kept.',
  fromFolder('storage/tables|handlers|api|cards|auth'),
  SERVER_PACKAGES,
);
const TABLES_BEHIND_STORES = because(
  'Handlers and endpoints reach storage through use cases and stores.ts.',
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
  'bot/storage/tables/ knows stores.ts, domain/ and @azure, not the rest of the bot.',
  fromFolder('usecases|handlers|api|cards|teams|auth|i18n|reports|imports'),
  packages('restify|botbuilder|botframework-[a-z-]+|jose'),
);
const COMPONENTS = because(
  'Components show what they are given: they know no screen, no endpoint and no network.',
  fromFolder('features|app|api'),
);
const LIB = because(
  'tab/lib/ lies under the screens and does not know them.',
  fromFolder('features|app'),
);
/** Out of the screen's folder and no further lie the other screens. */
const features = (depth) =>
  because(
    'A screen does not import another, nor app/: share through components/ or lib/.',
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
