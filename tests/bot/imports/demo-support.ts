import { bodyCalendar } from '../../../bot/calendar/body-calendar.ts';
import { createMemoryQueue } from '../../../bot/queue/memory-queue.ts';
import { noBudget } from '../../../bot/teams/send-budget.ts';
import { readDemo, readDemoBody } from '../../../bot/imports/demo-files.ts';
import { createMemoryStores } from '../../../bot/storage/memory/memory-stores.ts';
import type { Context } from '../../../bot/usecases/context.ts';
import type { Day } from '../../../domain/month.ts';
import { instant } from '../../support/ids.ts';

const noCard = () => ({ card: {}, summary: '' });

/** The demo's body over empty memory stores, at nine in the morning of `today`. */
export async function demoContext(today: Day): Promise<Context> {
  const body = await readDemoBody();
  let ids = 0;
  return {
    body,
    stores: createMemoryStores(body.id),
    calendar: bodyCalendar(body),
    budget: noBudget,
    queue: createMemoryQueue(),
    messenger: {
      send: () => Promise.resolve({ kind: 'sent' }),
      update: () => Promise.resolve({ kind: 'sent' }),
    },
    compose: {
      reminder: noCard,
      waitingList: noCard,
      superseded: noCard,
      run: noCard,
      tookOver: noCard,
      receipt: noCard,
      list: noCard,
      handOverAsked: noCard,
      handOverAnswered: noCard,
      notTheRightPerson: noCard,
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
