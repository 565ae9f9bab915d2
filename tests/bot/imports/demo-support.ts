import { readFile } from 'node:fs/promises';
import { organisationCalendar } from '../../../bot/calendar/body-calendar.ts';
import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import { unlimitedBudget } from '../../support/fakes/unlimited-budget.ts';
import { readDemo } from '../../../bot/imports/demo-files.ts';
import { parseOrganisation } from '../../../bot/imports/register-schema.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { Composer, Context } from '../../../bot/usecases/shared/context.ts';
import { settingsSource } from '../../../bot/usecases/shared/current-context.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Day } from '../../../domain/common/month.ts';
import { instant } from '../../support/fixtures/ids.ts';

/** The same path as the operator's `BODY_FILE`. */
export async function readDemoBody(): Promise<Organisation> {
  const file = new URL('../../../bot/imports/demo/body.json', import.meta.url);
  return parseOrganisation(JSON.parse(await readFile(file, 'utf8')), 'demo/body.json');
}

const noCard = () => ({ card: {}, summary: '' });
const compose: Composer = {
  reminder: noCard,
  waitingList: noCard,
  superseded: noCard,
  run: noCard,
  tookOver: noCard,
  receipt: noCard,
  myGoals: noCard,
  handOverRequested: noCard,
  handOverAnswered: noCard,
  wrongPerson: noCard,
  questionAsked: noCard,
  questionAnswered: noCard,
};

/** The demo's organisation with empty memory stores, at nine in the morning of `today`. */
export async function demoContext(today: Day): Promise<Context> {
  const body = await readDemoBody();
  const stores = createMemoryStores(body.id);
  const settled = { organisation: body, calendar: organisationCalendar(body), compose };
  let ids = 0;
  return {
    ...settled,
    stores,
    settings: settingsSource(stores.settings, body, () => settled),
    budget: unlimitedBudget,
    queue: createMemoryQueue(),
    runPollers: new Map(),
    preview: () => Promise.reject(new Error('The demo draws no card')),
    messenger: {
      send: () => Promise.resolve({ kind: 'sent' }),
      update: () => Promise.resolve({ kind: 'sent' }),
    },
    clock: () => instant(`${today}T07:00:00.000Z`),
    newId: () => `id-${(ids += 1)}`,
    log: () => undefined,
  };
}

/** The same stores on a later day. */
export const atDay = (context: Context, today: Day): Context => ({
  ...context,
  clock: () => instant(`${today}T07:00:00.000Z`),
});

export const theDemo = async () => readDemo(await readDemoBody());
