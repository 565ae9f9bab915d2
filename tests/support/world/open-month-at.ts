import type { Context } from '../../../bot/usecases/shared/context.ts';
import { openMonth } from '../../../bot/usecases/months/open-month.ts';
import type { OpenedMonth } from '../../../domain/common/month.ts';
import { anActor, anOpenedMonth, PEOPLE } from '../fixtures/builders.ts';

/** Opens the month at its own opening time, whatever the clock says now. */
export const openMonthAtItsStart = (
  context: Context,
  over: Partial<OpenedMonth> = {},
): Promise<unknown> => {
  const month = anOpenedMonth(over);
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  return openMonth({ ...context, clock: () => month.openedAt }, facilitator, month);
};
