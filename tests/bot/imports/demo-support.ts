import { readFile } from 'node:fs/promises';
import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import { unlimitedSendRate } from '../../support/fakes/unlimited-send-rate.ts';
import { readDemoFiles } from '../../../bot/imports/demo-files.ts';
import { parseOrganisation } from '../../../bot/imports/register-schema.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Day } from '../../../domain/common/month.ts';
import { createTestContext, type TestContext } from '../../support/world/test-context.ts';
import { instant } from '../../support/fixtures/ids.ts';

/** The same path as the operator's `BODY_FILE`. */
export async function readDemoBody(): Promise<Organisation> {
  const file = new URL('../../../bot/imports/demo/organisation.json', import.meta.url);
  return parseOrganisation(JSON.parse(await readFile(file, 'utf8')), 'demo/organisation.json');
}

/** The demo's body over empty memory stores, at nine in the morning of `today`. */
export async function demoContext(today: Day): Promise<TestContext> {
  const body = await readDemoBody();
  let ids = 0;
  return createTestContext(
    {
      organisation: body,
      stores: createMemoryStores(body.id),
      sendRateLimiter: unlimitedSendRate,
      queue: createMemoryQueue(),
      messenger: {
        send: () => Promise.resolve({ kind: 'sent' }),
        update: () => Promise.resolve({ kind: 'sent' }),
      },
      publicUrl: 'https://ennuste.example.fi',
    },
    {
      clock: () => instant(`${today}T07:00:00.000Z`),
      newId: () => `id-${(ids += 1)}`,
      log: () => undefined,
    },
  );
}

/** The same stores on a later day. */
export const atDay = (context: TestContext, today: Day): TestContext => ({
  ...context,
  clock: () => instant(`${today}T07:00:00.000Z`),
});

export const theDemo = async () => readDemoFiles(await readDemoBody());
