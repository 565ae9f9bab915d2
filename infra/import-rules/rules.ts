import { BOT_RULES } from './bot-rules.ts';
import { ADDRESS_MODULES, type ImportRule } from './rule.ts';
import { TAB_RULES } from './tab-rules.ts';

export const CIRCULAR_IMPORT = {
  name: 'circle',
  reason: 'No circle of any kind, type imports included: move what both need to a third file.',
};
export const UNRESOLVED_IMPORT = {
  name: 'unresolved',
  reason: 'An import that leads to no file cannot be judged.',
};

export const SOURCE_FOLDERS = ['domain', 'contract', 'i18n', 'bot', 'tab', 'infra', 'appPackage'];

/** A folder of domain/ may import only the folders on the lines above its own. */
const DOMAIN_ORDER = [
  ['common'],
  ['goal'],
  ['check-in', 'reminders'],
  ['months', 'register', 'portfolio', 'search'],
  ['trail'],
];

/** `npm run check` fails if a rule is violated. */
export const IMPORT_RULES: readonly ImportRule[] = [
  {
    name: 'tests',
    reason: 'Tests import everything, and nothing imports tests.',
    files: SOURCE_FOLDERS,
    never: ['tests'],
  },
  {
    name: 'domain',
    reason: 'domain/ holds the rules: no packages, no Node, no other folder.',
    files: ['domain'],
    may: [],
  },
  ...DOMAIN_ORDER.flatMap((folders, line) =>
    folders.map((folder) => ({
      name: `domain: ${folder}`,
      reason: `The folders of domain/ have one order (${DOMAIN_ORDER.map((names) => names.join(', ')).join(' < ')}): move what both need to the lower one.`,
      files: [`domain/${folder}`],
      may: DOMAIN_ORDER.slice(0, line)
        .flat()
        .map((lower) => `domain/${lower}`),
    })),
  ),
  {
    name: 'domain: others',
    reason: 'A folder of domain/ needs its place in DOMAIN_ORDER before it imports another one.',
    files: ['domain/*'],
    except: DOMAIN_ORDER.flat().map((folder) => `domain/${folder}`),
    may: [],
  },
  {
    name: 'contract',
    reason: 'contract/ is what server and tab send each other: it knows domain/ and zod.',
    files: ['contract'],
    may: ['domain', 'npm:zod'],
  },
  {
    name: 'contract: addresses',
    reason: 'The tab imports addresses by value, and must not get the schemas or zod with them.',
    files: ADDRESS_MODULES,
    may: ['domain'],
  },
  {
    name: 'i18n',
    reason: 'i18n/ holds words: no packages, no Node, and of contract/ only the types.',
    files: ['i18n'],
    may: ['domain'],
    types: ['contract'],
  },
  ...BOT_RULES,
  ...TAB_RULES,
];
