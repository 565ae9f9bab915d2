import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { CIRCULAR_IMPORT, IMPORT_RULES } from '../../../infra/import-rules/rules.ts';

const ROOT = join(__dirname, '../../..');

type Import = readonly [rule: string, from: string, to: string, kind?: 'type'];

const REFUSED: readonly Import[] = [
  ['tests', 'infra/check-all.ts', 'tests/run.ts'],
  ['tests', 'bot/server/server.ts', 'tests/support/clock.ts', 'type'],
  ['domain', 'domain/goal/goal.ts', 'npm:zod'],
  ['domain', 'domain/goal/goal.ts', 'node:crypto'],
  ['domain', 'domain/goal/goal.ts', 'contract/goals.ts', 'type'],
  ['domain', 'domain/goal/goal.ts', 'i18n/words.ts'],
  ['domain: common', 'domain/common/month.ts', 'domain/goal/on-time-or-late.ts', 'type'],
  ['domain: goal', 'domain/goal/goal.ts', 'domain/check-in/draft.ts', 'type'],
  ['domain: check-in', 'domain/check-in/draft.ts', 'domain/reminders/schedule.ts'],
  ['domain: reminders', 'domain/reminders/schedule.ts', 'domain/months/settings.ts'],
  ['domain: months', 'domain/months/settings.ts', 'domain/portfolio/agenda.ts'],
  ['domain: register', 'domain/register/goal-rules.ts', 'domain/trail/trail.ts', 'type'],
  ['domain: portfolio', 'domain/portfolio/agenda.ts', 'domain/register/goal-order.ts'],
  ['domain: search', 'domain/search/find-goal.ts', 'domain/trail/trail.ts'],
  ['domain: trail', 'domain/trail/trail.ts', 'bot/log.ts'],
  ['domain: others', 'domain/rounds/round.ts', 'domain/common/ids.ts', 'type'],
  ['contract', 'contract/goals.ts', 'i18n/words.ts', 'type'],
  ['contract', 'contract/goals.ts', 'npm:restify', 'type'],
  ['contract: addresses', 'contract/routes.ts', 'contract/goals.ts', 'type'],
  ['contract: addresses', 'contract/paths-and-queries/query.ts', 'npm:zod'],
  ['i18n', 'i18n/fi/common.ts', 'npm:react', 'type'],
  ['i18n', 'i18n/fi/common.ts', 'bot/log.ts', 'type'],
  ['i18n, types only', 'i18n/fi/common.ts', 'contract/goals.ts'],
  ['bot', 'bot/server/server.ts', 'tab/lib/api/client.ts', 'type'],
  ['bot', 'bot/server/server.ts', 'infra/check-all.ts'],
  ['package: restify', 'bot/api/http/endpoint.ts', 'npm:restify', 'type'],
  ['package: botbuilder', 'bot/server/server.ts', 'npm:botbuilder', 'type'],
  ['package: @azure/data-tables', 'bot/server/server.ts', 'npm:@azure/data-tables'],
  ['package: @azure/storage-queue', 'bot/work/worker.ts', 'npm:@azure/storage-queue'],
  ['package: botframework-connector', 'bot/server/start.ts', 'npm:botframework-connector'],
  ['package: @azure/identity', 'bot/server/start.ts', 'npm:@azure/identity', 'type'],
  ['package: node-forge', 'bot/server/start.ts', 'npm:node-forge'],
  ['package: jose', 'bot/server/server.ts', 'npm:jose'],
  ['package: @opentelemetry/*', 'bot/server/server.ts', 'npm:@opentelemetry/api'],
  [
    'package: @azure/monitor-opentelemetry-exporter',
    'bot/server/start.ts',
    'npm:@azure/monitor-opentelemetry-exporter',
  ],
  ['telemetry', 'bot/telemetry/operation.ts', 'bot/log.ts'],
  ['cards', 'bot/cards/receipt.ts', 'bot/storage/stores.ts', 'type'],
  ['cards', 'bot/cards/receipt.ts', 'bot/usecases/check-in/submit.ts', 'type'],
  ['cards', 'bot/cards/receipt.ts', 'node:https'],
  ['cards, types only', 'bot/cards/receipt.ts', 'contract/goals.ts'],
  ['cards, types only', 'bot/cards/receipt.ts', 'bot/ports/messenger.ts'],
  ['views', 'bot/views/check-in.ts', 'bot/usecases/check-in/submit.ts', 'type'],
  ['views, types only', 'bot/views/check-in.ts', 'contract/goals.ts'],
  ['ports', 'bot/ports/messenger.ts', 'bot/teams/teams-event.ts', 'type'],
  ['ports, types only', 'bot/ports/messenger.ts', 'bot/storage/stores.ts'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/usecases/runs/plan.ts', 'type'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/storage/tables/goals.ts'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/cards/receipt.ts', 'type'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/api/routes/goals.ts'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'npm:undici'],
  ['use cases: check-in, types only', 'bot/usecases/check-in/submit.ts', 'contract/goals.ts'],
  ['use cases: delivery', 'bot/usecases/delivery/deliver.ts', 'bot/usecases/schedule/save.ts'],
  ['use cases: hand-over', 'bot/usecases/hand-over/accept.ts', 'bot/usecases/people/me.ts'],
  ['use cases: live-run', 'bot/usecases/live-run/stream.ts', 'bot/usecases/delivery/deliver.ts'],
  ['use cases: people', 'bot/usecases/people/me.ts', 'bot/usecases/live-run/stream.ts'],
  ['use cases: preview', 'bot/usecases/preview/preview.ts', 'bot/usecases/hand-over/accept.ts'],
  ['use cases: privacy', 'bot/usecases/privacy/retention.ts', 'bot/usecases/runs/plan.ts'],
  ['use cases: schedule', 'bot/usecases/schedule/save.ts', 'bot/usecases/delivery/deliver.ts'],
  ['use cases: settings', 'bot/usecases/settings/read.ts', 'bot/usecases/months/open.ts'],
  ['use cases: themes', 'bot/usecases/themes/read.ts', 'bot/usecases/register/save.ts'],
  ['use cases: others', 'bot/usecases/shared/context.ts', 'bot/usecases/people/me.ts', 'type'],
  ['use cases: others', 'bot/usecases/months/open.ts', 'bot/usecases/runs/plan.ts'],
  ['use cases: others, types only', 'bot/usecases/months/open.ts', 'contract/goals.ts'],
  ['handlers', 'bot/handlers/installed.ts', 'bot/storage/tables/goals.ts'],
  ['handlers', 'bot/handlers/installed.ts', 'bot/api/routes/goals.ts', 'type'],
  ['handlers, types only', 'bot/handlers/installed.ts', 'bot/teams/teams-event.ts'],
  ['api', 'bot/api/routes/goals.ts', 'bot/handlers/installed.ts', 'type'],
  ['api', 'bot/api/routes/goals.ts', 'bot/storage/tables/goals.ts'],
  ['api, types only', 'bot/api/routes/goals.ts', 'bot/ports/messenger.ts'],
  ['storage', 'bot/storage/row-store.ts', 'bot/usecases/shared/context.ts', 'type'],
  ['storage: tables', 'bot/storage/row-store.ts', 'bot/storage/tables/goals.ts'],
  ['storage: tables', 'bot/work/worker.ts', 'bot/storage/tables/goals.ts', 'type'],
  ['tables', 'bot/storage/tables/goals.ts', 'bot/teams/teams-event.ts'],
  ['tables', 'bot/storage/tables/goals.ts', 'bot/storage/row-schemas/goal.ts'],
  ['tab', 'tab/app/page.tsx', 'bot/log.ts', 'type'],
  ['tab', 'tab/app/page.tsx', 'npm:zod', 'type'],
  ['tab', 'tab/app/page.tsx', 'node:fs'],
  ['tab, types only', 'tab/app/page.tsx', 'contract/goals.ts'],
  ['components', 'tab/components/badge.tsx', 'tab/features/goal/page.tsx', 'type'],
  ['components, types only', 'tab/components/badge.tsx', 'contract/goals.ts'],
  ['components: network', 'tab/components/badge.tsx', 'tab/lib/api/client.ts', 'type'],
  ['lib', 'tab/lib/api/client.ts', 'tab/components/badge.tsx', 'type'],
  ['features', 'tab/features/goal/page.tsx', 'tab/features/people/page.tsx', 'type'],
  ['features', 'tab/features/goal/parts/history.tsx', 'tab/features/people/page.tsx'],
  ['features', 'tab/features/goal/page.tsx', 'tab/app/page.tsx'],
];

const ALLOWED: readonly Import[] = [
  ['tests', 'tests/run.ts', 'tests/support/clock.ts'],
  ['domain', 'domain/goal/goal.ts', 'domain/common/ids.ts'],
  ['domain: common', 'domain/common/month.ts', 'domain/common/ids.ts'],
  ['domain: goal', 'domain/goal/goal.ts', 'domain/common/limits.ts'],
  ['domain: check-in', 'domain/check-in/draft.ts', 'domain/goal/on-time-or-late.ts'],
  ['domain: reminders', 'domain/reminders/schedule.ts', 'domain/goal/on-time-or-late.ts'],
  ['domain: months', 'domain/months/settings.ts', 'domain/reminders/retry.ts', 'type'],
  ['domain: register', 'domain/register/goal-rules.ts', 'domain/check-in/answer.ts'],
  ['domain: portfolio', 'domain/portfolio/agenda.ts', 'domain/check-in/answer.ts'],
  ['domain: search', 'domain/search/find-goal.ts', 'domain/common/ids.ts'],
  ['domain: trail', 'domain/trail/trail.ts', 'domain/portfolio/programmes.ts'],
  ['domain: others', 'domain/rounds/round.ts', 'domain/rounds/freeze.ts'],
  ['contract', 'contract/goals.ts', 'npm:zod'],
  ['contract', 'contract/goals.ts', 'contract/domain-schemas/goal.ts'],
  ['contract: addresses', 'contract/routes.ts', 'contract/paths-and-queries/view.ts'],
  ['i18n', 'i18n/fi/common.ts', 'contract/people.ts', 'type'],
  ['i18n', 'i18n/fi/common.ts', 'domain/common/ids.ts'],
  ['bot', 'bot/server/server.ts', 'node:fs/promises'],
  ['package: restify', 'bot/server/server.ts', 'npm:restify'],
  ['package: botbuilder', 'bot/teams/teams-event.ts', 'npm:botbuilder'],
  ['package: @azure/data-tables', 'bot/storage/tables/goals.ts', 'npm:@azure/data-tables'],
  ['package: @azure/storage-queue', 'bot/work/queue/queue.ts', 'npm:@azure/storage-queue'],
  ['package: botframework-connector', 'bot/teams/receive.ts', 'npm:botframework-connector'],
  ['package: @azure/identity', 'bot/auth/azure-credential.ts', 'npm:@azure/identity'],
  ['package: node-forge', 'bot/auth/read-certificate.ts', 'npm:node-forge'],
  ['package: jose', 'bot/auth/entra.ts', 'npm:jose'],
  ['package: @opentelemetry/*', 'bot/telemetry/operation.ts', 'npm:@opentelemetry/api'],
  [
    'package: @azure/monitor-opentelemetry-exporter',
    'bot/telemetry/azure-monitor.ts',
    'npm:@azure/monitor-opentelemetry-exporter',
  ],
  ['telemetry', 'bot/telemetry/operation.ts', 'bot/telemetry/request-scope.ts'],
  ['cards', 'bot/cards/receipt.ts', 'bot/views/runs.ts', 'type'],
  ['cards', 'bot/cards/receipt.ts', 'contract/routes.ts'],
  ['views', 'bot/views/check-in.ts', 'domain/goal/on-time-or-late.ts', 'type'],
  ['ports', 'bot/ports/messenger.ts', 'bot/ports/job.ts', 'type'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/usecases/my-goals/read.ts'],
  ['use cases: check-in', 'bot/usecases/check-in/submit.ts', 'bot/usecases/shared/name-lookup.ts'],
  ['use cases: delivery', 'bot/usecases/delivery/deliver.ts', 'bot/usecases/runs/views.ts'],
  ['use cases: hand-over', 'bot/usecases/hand-over/accept.ts', 'bot/usecases/my-goals/read.ts'],
  ['use cases: live-run', 'bot/usecases/live-run/stream.ts', 'bot/usecases/people/read.ts'],
  ['use cases: people', 'bot/usecases/people/me.ts', 'bot/usecases/runs/views.ts'],
  ['use cases: preview', 'bot/usecases/preview/preview.ts', 'bot/usecases/questions/read.ts'],
  ['use cases: privacy', 'bot/usecases/privacy/retention.ts', 'bot/usecases/people/read.ts'],
  ['use cases: schedule', 'bot/usecases/schedule/save.ts', 'bot/usecases/runs/views.ts'],
  ['use cases: settings', 'bot/usecases/settings/read.ts', 'bot/calendar/holidays.ts'],
  ['use cases: themes', 'bot/usecases/themes/read.ts', 'bot/usecases/portfolio/read.ts'],
  ['use cases: others', 'bot/usecases/months/open.ts', 'bot/storage/stores.ts', 'type'],
  ['handlers', 'bot/handlers/installed.ts', 'bot/cards/help.ts'],
  ['handlers', 'bot/handlers/installed.ts', 'bot/ports/job.ts', 'type'],
  ['api', 'bot/api/routes/goals.ts', 'bot/usecases/register/read.ts'],
  ['storage', 'bot/storage/row-store.ts', 'bot/storage/row-schemas/goal.ts'],
  ['storage: tables', 'bot/server/create-context.ts', 'bot/storage/tables/goals.ts'],
  ['tables', 'bot/storage/tables/goals.ts', 'bot/storage/stores.ts'],
  ['tab', 'tab/app/page.tsx', 'contract/people.ts', 'type'],
  ['tab', 'tab/app/page.tsx', 'contract/routes.ts'],
  ['tab', 'tab/vite.config.ts', 'node:fs'],
  ['components', 'tab/components/badge.tsx', 'tab/lib/words.ts'],
  ['components: network', 'tab/components/badge.tsx', 'npm:@fluentui/react-components'],
  ['lib', 'tab/lib/api/client.ts', 'tab/lib/words.ts'],
  ['features', 'tab/features/goal/page.tsx', 'tab/features/goal/parts/chart.tsx'],
  ['features', 'tab/features/goal/page.tsx', 'tab/components/table.tsx'],
];

const CIRCLE_FILES = ['domain/common/a.ts', 'domain/common/b.ts', 'domain/common/c.ts'] as const;

const cases = (imports: readonly Import[]) =>
  imports.map(([rule, from, to]) => ({ rule, from, to }));

const statement = (from: string, to: string, kind?: 'type'): string => {
  const path = to.startsWith('npm:')
    ? to.slice('npm:'.length)
    : to.startsWith('node:')
      ? to
      : `./${relative(dirname(from), to)}`;
  return kind === 'type' ? `import type { X } from '${path}';` : `import { x } from '${path}';`;
};

/** Writes a tree in which each file imports what the cases say, and gives what the check prints. */
function checkPlanted(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  const plant = (from: string, to: string, kind?: 'type') => {
    files.set(from, [...(files.get(from) ?? []), statement(from, to, kind)]);
    if (!/^(npm|node):/.test(to) && !files.has(to)) files.set(to, []);
  };
  for (const [, from, to, kind] of [...REFUSED, ...ALLOWED]) plant(from, to, kind);
  const [a, b, c] = CIRCLE_FILES;
  plant(a, b, 'type');
  plant(b, c, 'type');
  plant(c, a, 'type');
  for (const [file, lines] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), [...lines, 'export const x = 1;'].join('\n'));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'infra/import-rules/check-imports.ts'), folder],
    { encoding: 'utf8' },
  );
  if (status !== 1) throw new Error(`The check ended with ${String(status)}:\n${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const found = new Map<string, string[]>();
  for (let index = 0; index < lines.length; index += 2) {
    const path = lines[index] ?? '';
    found.set(path, [...(found.get(path) ?? []), (lines[index + 1] ?? '').trim()]);
  }
  return found;
}

describe('the check of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ennuste-imports-'));
  let found: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(() => {
    found = checkPlanted(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const messages = (from: string, to: string) =>
    found.get(`${from} → ${to.replace(/^node:/, '')}`) ?? [];

  it.each(cases(REFUSED))(
    'gives the reason of "$rule" where $from imports $to',
    ({ rule, from, to }) => {
      const reason = IMPORT_RULES.find(
        ({ name }) => name === rule.replace(/, types only$/, ''),
      )?.reason;
      expect(reason).toMatch(/^.{40,}\.$/);
      expect(messages(from, to)).toContain(`${rule}: ${reason ?? ''}`);
    },
  );

  it.each(cases(ALLOWED))('does not apply "$rule" where $from imports $to', ({ from, to }) => {
    expect(messages(from, to)).toEqual([]);
  });

  it('tries each rule with an import that it refuses and with one that it allows', () => {
    const names = IMPORT_RULES.map(({ name }) => name);
    expect(new Set(REFUSED.map(([rule]) => rule.replace(/, types only$/, '')))).toEqual(
      new Set(names),
    );
    expect(new Set(ALLOWED.map(([rule]) => rule))).toEqual(new Set(names));
  });

  it('refuses a circle of type imports and shows its files', () => {
    const circles = [...found].filter(([path]) =>
      CIRCLE_FILES.every((file) => path.includes(file)),
    );
    expect(circles.map(([, [message]]) => message)).toEqual([`circle: ${CIRCULAR_IMPORT.reason}`]);
  });
});
