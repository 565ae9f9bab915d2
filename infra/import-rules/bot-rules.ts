import { ADDRESS_MODULES, type ImportRule } from './rule.ts';

const USE_CASES = ['domain', ...ADDRESS_MODULES, 'bot/usecases/shared', 'bot/views', 'bot/ports'];

/** The interfaces of the stores, without their implementation. */
const STORES = ['bot/storage/stores.ts', 'bot/storage/stores'];

/** For each folder of bot/usecases/: the other folders of use cases that it may import. */
const NEIGHBOURS = {
  'check-in': ['bot/usecases/my-goals'],
  delivery: ['bot/usecases/my-goals', 'bot/usecases/runs'],
  'hand-over': ['bot/usecases/my-goals'],
  'live-run': ['bot/usecases/people', 'bot/usecases/runs'],
  people: ['bot/usecases/runs'],
  privacy: ['bot/usecases/people'],
  preview: ['bot/usecases/delivery', 'bot/usecases/questions', 'bot/usecases/runs'],
  schedule: ['bot/usecases/runs'],
  settings: ['bot/calendar'],
  themes: ['bot/usecases/portfolio'],
};

/** Files that name the kind of their spans. */
const SPAN_MAKERS = ['bot/server/observe/trace-requests.ts', 'bot/work/process-message.ts'];

/** For each package: the only files and folders that may import it. */
const PACKAGE_HOMES = {
  restify: ['bot/server', 'bot/local.ts'],
  botbuilder: ['bot/teams'],
  'botframework-connector': ['bot/teams'],
  '@azure/data-tables': ['bot/storage/tables'],
  '@azure/storage-queue': ['bot/work/queue'],
  // The storage clients know only the type of a credential.
  '@azure/identity': ['bot/auth', 'bot/storage/tables', 'bot/work/queue', 'bot/telemetry'],
  'node-forge': ['bot/auth'],
  jose: ['bot/auth'],
  '@opentelemetry/*': ['bot/telemetry', ...SPAN_MAKERS],
  '@azure/monitor-opentelemetry-exporter': ['bot/telemetry'],
};

const useCases = (
  folder: string,
  neighbours: readonly string[],
  except: readonly string[] = [],
) => ({
  name: `use cases: ${folder === '*' ? 'others' : folder}`,
  reason:
    'A use case knows the domain, the ports, the stores and the neighbours that NEIGHBOURS lists, not how it was called or where data is stored.',
  files: [`bot/usecases/${folder}`],
  except,
  may: [...USE_CASES, ...STORES, 'bot/log.ts', 'bot/retry-on-conflict.ts', ...neighbours],
  types: ['contract'],
});

export const BOT_RULES: readonly ImportRule[] = [
  {
    name: 'bot',
    reason: 'The server and the tab meet only in domain/, contract/ and i18n/.',
    files: ['bot'],
    may: ['domain', 'contract', 'i18n', 'npm:*', 'node:*'],
  },
  ...Object.entries(PACKAGE_HOMES).map(([name, homes]) => ({
    name: `package: ${name}`,
    reason: `Only ${homes.join(' and ')} may know ${name}, so that it can be replaced.`,
    files: ['bot'],
    except: homes,
    never: [`npm:${name}`],
  })),
  {
    name: 'cards',
    reason: 'A card is a function of a view and words: no storage, no network, no use case.',
    files: ['bot/cards'],
    may: ['domain', 'i18n', ...ADDRESS_MODULES],
    types: ['contract', 'bot/views', 'bot/ports/messenger.ts'],
  },
  {
    name: 'views',
    reason: 'A view is the data that a card is drawn from: types only, known to both sides.',
    files: ['bot/views'],
    may: ['domain'],
    types: ['contract'],
  },
  {
    name: 'ports',
    reason: 'A port says what use cases send through, without what is behind it.',
    files: ['bot/ports'],
    may: ['domain', 'contract', 'npm:zod', 'bot/telemetry/operation.ts'],
    types: ['bot/views', ...STORES],
  },
  ...Object.entries(NEIGHBOURS).map(([folder, neighbours]) => useCases(folder, neighbours)),
  useCases(
    '*',
    [],
    Object.keys(NEIGHBOURS).map((folder) => `bot/usecases/${folder}`),
  ),
  {
    name: 'handlers',
    reason: 'Handlers call use cases and draw cards: no storage, no network, no endpoint.',
    files: ['bot/handlers'],
    may: [
      ...['domain', 'i18n', ...ADDRESS_MODULES, 'bot/usecases', 'bot/cards'],
      ...['bot/log.ts', 'bot/unavailable.ts', 'bot/telemetry/request-scope.ts'],
    ],
    types: ['contract', 'bot/views', 'bot/ports', 'bot/teams/teams-event.ts'],
  },
  {
    name: 'api',
    reason: 'Endpoints call use cases: no tables, no messages to Teams, no handler.',
    files: ['bot/api'],
    may: [
      ...['domain', 'contract', 'i18n', 'npm:zod', 'node:*'],
      ...['bot/usecases', 'bot/cards', 'bot/reports', 'bot/imports', 'bot/auth'],
      ...[...STORES, 'bot/log.ts'],
    ],
    types: ['bot/views', 'bot/ports'],
  },
  {
    name: 'storage',
    reason: 'Storage knows rows and the domain, not who reads them.',
    files: ['bot/storage'],
    except: ['bot/storage/tables'],
    may: ['domain', 'contract', 'npm:zod', 'node:crypto', 'bot/telemetry/request-scope.ts'],
  },
  {
    name: 'storage: tables',
    reason: 'Only bot/server/ chooses what is below the stores: they know rows, not Azure.',
    files: ['bot'],
    except: ['bot/storage/tables', 'bot/server', 'bot/main.ts', 'bot/local.ts'],
    never: ['bot/storage/tables'],
  },
  {
    name: 'tables',
    reason: 'storage/tables/ knows the stores that it implements, domain/ and Azure.',
    files: ['bot/storage/tables'],
    may: [
      'bot/storage/*.ts',
      'bot/storage/stores',
      'bot/unavailable.ts',
      'bot/telemetry',
      'domain',
      'npm:@azure/data-tables',
      'npm:zod',
      'node:crypto',
    ],
    types: ['npm:@azure/identity'],
  },
  {
    name: 'telemetry',
    reason: 'Everything may be measured, so telemetry knows nothing of what it measures.',
    files: ['bot/telemetry'],
    may: [
      ...['domain/common/month.ts', 'node:async_hooks', 'node:crypto', 'node:perf_hooks'],
      ...['npm:@opentelemetry/*', 'npm:@azure/monitor-opentelemetry-exporter'],
    ],
    types: ['npm:@azure/identity', 'bot/ports/service-monitor.ts'],
  },
];
