import { openMonth } from '../../../bot/usecases/months/open-month.ts';
import type { OpenedMonth } from '../../../domain/common/month.ts';
import { anActor, anOpenedMonth, PEOPLE } from '../fixtures/builders.ts';
import type { TestContext } from './test-context.ts';

/** Opens the month as if the clock showed the month's `openedAt`. */
export const openMonthAtItsStart = (
  context: TestContext,
  over: Partial<OpenedMonth> = {},
): Promise<unknown> => {
  const month = anOpenedMonth(over);
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  return openMonth({ ...context, clock: () => month.openedAt }, facilitator, month);
};
