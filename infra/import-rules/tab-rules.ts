import { ADDRESS_MODULES, type ImportRule } from './rule.ts';

const FLUENT = ['npm:@fluentui/*', 'npm:clsx', 'npm:react', 'npm:react-dom'];
const TAB_PACKAGES = [...FLUENT, 'npm:@microsoft/*', 'npm:adaptivecards', 'npm:eventsource-parser'];

export const TAB_RULES: readonly ImportRule[] = [
  {
    name: 'tab',
    reason:
      'The tab reaches the server by /api/v1 only; contract/ gives it types and, by value, addresses. A package costs every reader bytes: list it in TAB_PACKAGES.',
    files: ['tab'],
    except: ['tab/vite.config.ts'],
    may: ['domain', 'i18n', ...ADDRESS_MODULES, ...TAB_PACKAGES],
    types: ['contract'],
  },
  {
    name: 'components',
    reason: 'Components show what they are given: they know no page, no endpoint and no network.',
    files: ['tab/components'],
    may: ['domain', 'i18n', ...ADDRESS_MODULES, 'tab/lib', ...FLUENT],
    types: ['contract'],
  },
  {
    name: 'components: network',
    reason: 'Components show what they are given: they know no page, no endpoint and no network.',
    files: ['tab/components'],
    never: ['tab/lib/api'],
  },
  {
    name: 'lib',
    reason: 'tab/lib/ is below the pages and components, and does not know them.',
    files: ['tab/lib'],
    never: ['tab/app', 'tab/components', 'tab/features'],
  },
  {
    name: 'features',
    reason: 'A page does not import another page or app/: share through components/ or lib/.',
    files: ['tab/features/*'],
    never: ['tab/app', 'tab/features'],
  },
];
