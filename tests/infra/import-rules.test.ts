import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import { borders } from '../../infra/import-rules.js';

const linter = new Linter({ configType: 'flat' });
const config: Linter.Config[] = [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  ...borders,
];

const lint = (file: string, code: string): readonly string[] =>
  linter.verify(code, config, file).map(({ message }) => message);

const importing = (file: string, path: string): readonly string[] =>
  lint(file, `import { x } from '${path}';\nexport const y = x;`);

const REFUSED: readonly (readonly [file: string, path: string])[] = [
  ['domain/goal/goal.ts', 'zod'],
  ['domain/goal/goal.ts', 'node:crypto'],
  ['domain/goal/goal.ts', '../i18n/messages.ts'],
  ['domain/goal/goal.ts', '../bot/log.ts'],
  ['domain/goal/goal.ts', '../tests/support/builders.ts'],
  ['i18n/types/messages.ts', 'intl-messageformat'],
  ['i18n/fi/bot/bot.ts', '../../bot/log.ts'],
  ['bot/server/server.ts', '../tab/lib/api.ts'],
  ['bot/server/server.ts', '../tests/support/builders.ts'],
  ['bot/cards/check-in/receipt.ts', '../storage/stores.ts'],
  ['bot/cards/check-in/receipt.ts', '../usecases/read-goal.ts'],
  ['bot/cards/check-in/receipt.ts', '../teams/messenger.ts'],
  ['bot/cards/check-in/receipt.ts', 'botbuilder'],
  ['bot/cards/check-in/receipt.ts', 'node:https'],
  ['bot/usecases/register/save-goal.ts', 'restify'],
  ['bot/usecases/register/save-goal.ts', 'botbuilder'],
  ['bot/usecases/register/save-goal.ts', '@azure/data-tables'],
  ['bot/usecases/register/save-goal.ts', '../storage/tables/goals.ts'],
  ['bot/usecases/register/save-goal.ts', '../handlers/installed.ts'],
  ['bot/usecases/register/save-goal.ts', '../api/goals.ts'],
  ['bot/handlers/installed.ts', '../storage/tables/people.ts'],
  ['bot/handlers/installed.ts', '../api/me.ts'],
  ['bot/handlers/installed.ts', '@azure/data-tables'],
  ['bot/api/me.ts', '../storage/tables/people.ts'],
  ['bot/api/me.ts', '../handlers/installed.ts'],
  ['bot/api/me.ts', 'botbuilder'],
  ['bot/storage/tables/goals.ts', '../../usecases/save-goal.ts'],
  ['bot/storage/tables/goals.ts', '../../teams/messenger.ts'],
  ['bot/storage/tables/goals.ts', 'restify'],
  ['tab/main.tsx', '../bot/log.ts'],
  ['tab/main.tsx', 'node:fs'],
  ['tab/lib/api.ts', '../features/goal/goal-page.tsx'],
  ['tab/components/phase-bar.tsx', '../features/goal/goal-page.tsx'],
  ['tab/components/phase-bar.tsx', '../../bot/usecases/read-goal.ts'],
  ['tab/features/goal/goal-page.tsx', '../people/people-page.tsx'],
  ['tab/features/goal/goal-page.tsx', '../../features/people/people-page.tsx'],
  ['tab/features/goal/goal-page.tsx', '../../app/router.tsx'],
  ['tab/features/goal/parts/history.tsx', '../../people/people-page.tsx'],
  ['tab/features/goal/goal-page.tsx', '@azure/data-tables'],
  ['infra/check.ts', '../tests/run.ts'],
  ['appPackage/build.ts', '../tests/appPackage/example-package.ts'],
];

const ALLOWED: readonly (readonly [file: string, path: string])[] = [
  ['domain/goal/goal.ts', './ids.ts'],
  ['i18n/fi/tab/first-view/first-view.ts', '../messages.ts'],
  ['i18n/types/messages.ts', '../domain/person.ts'],
  ['bot/server/server.ts', 'restify'],
  ['bot/server/create-context.ts', './storage/tables/goals.ts'],
  ['bot/cards/check-in/receipt.ts', '../../domain/forecast.ts'],
  ['bot/cards/check-in/receipt.ts', '../../i18n/messages.ts'],
  ['bot/usecases/register/save-goal.ts', '../storage/stores.ts'],
  ['bot/usecases/register/save-goal.ts', '../../domain/api.ts'],
  ['bot/usecases/register/save-goal.ts', '../teams/messenger.ts'],
  ['bot/handlers/installed.ts', '../cards/welcome.ts'],
  ['bot/handlers/installed.ts', '../usecases/save-person.ts'],
  ['bot/api/me.ts', '../usecases/resolve-actor.ts'],
  ['bot/storage/tables/goals.ts', '../stores.ts'],
  ['bot/storage/tables/goals.ts', '../rows.ts'],
  ['bot/storage/tables/goals.ts', '@azure/data-tables'],
  ['tab/main.tsx', './app/app.tsx'],
  ['tab/app/router.tsx', '../features/goal/goal-page.tsx'],
  ['tab/components/phase-bar.tsx', '@fluentui/react-components'],
  ['tab/features/goal/goal-page.tsx', './use-goal.ts'],
  ['tab/features/goal/goal-page.tsx', '../../components/phase-bar.tsx'],
  ['tab/features/goal/goal-page.tsx', '../../../domain/api.ts'],
  ['tab/features/goal/parts/history.tsx', '../use-goal.ts'],
  ['tab/features/goal/parts/history.tsx', '../../../lib/api.ts'],
  ['tests/bot/server/server.test.ts', '../../bot/storage/tables/goals.ts'],
];

describe('the borders between the folders', () => {
  it.each(REFUSED)('%s may not import %s, and the message says why', (file, path) => {
    const messages = importing(file, path);
    expect(messages).not.toHaveLength(0);
    for (const message of messages) expect(message).toMatch(/by a pattern\. .{30,}\.$/);
  });

  it.each(ALLOWED)('%s may import %s', (file, path) => {
    expect(importing(file, path)).toEqual([]);
  });

  it('let a card know the type of a view, but not of a store', () => {
    const card = (path: string) =>
      lint(
        'bot/cards/check-in/receipt.ts',
        `import type { X } from '${path}';\nexport type Y = X;`,
      );
    expect(card('../usecases/read-goal.ts')).toEqual([]);
    expect(card('../storage/stores.ts')).toHaveLength(1);
  });

  it('hold for re-exports, too', () => {
    expect(lint('domain/goal/goal.ts', "export { x } from 'zod';")).toHaveLength(1);
  });
});
