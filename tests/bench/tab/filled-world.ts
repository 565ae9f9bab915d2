import { saveGoal } from '../../../bot/usecases/register/save-goal.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import {
  MARCH,
  anOrganisation,
  aCheckIn,
  anActor,
  anAudit,
  aGoal,
  aSectionAnswer,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { goalId, month } from '../../support/fixtures/ids.ts';
import { openMonthAtItsStart } from '../../support/world/open-month-at.ts';
import { startNewYearWorld, type TabWorld } from '../../support/world/tab-world.ts';
import type { TestContext } from '../../support/world/test-context.ts';

const MONTHS = [month('2026-01'), month('2026-02'), MARCH];

/**
 * `count` goals in two themes with three owners, most of them answered every month. `tabFolder`: another build of
 * the tab.
 */
export async function manyGoals(count: number, tabFolder?: string): Promise<TabWorld> {
  const world = await startNewYearWorld({
    goals: 0,
    isMonthOpen: false,
    ...(tabFolder !== undefined && { tabFolder }),
  });
  const { context } = world;
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  for (let index = 0; index < count; index += 1) {
    const goal = aGoalOf(index);
    await saveGoal(context, facilitator, { goal });
  }
  for (const of of MONTHS) {
    await openMonthAtItsStart(context, { month: of });
    for (let index = 0; index < count; index += 1)
      if (index % 7 !== 3) await answer(context, index, of);
  }
  return world;
}

const themes = anOrganisation().themes.map(({ id }) => id);
const owners = [PEOPLE.owner, PEOPLE.projectManager, PEOPLE.deputy];
const idOf = (index: number) => goalId(`tavoite-${String(index + 1).padStart(4, '0')}`);

const aGoalOf = (index: number) =>
  aGoal({
    id: idOf(index),
    order: index + 1,
    name: `Tavoite ${index + 1}: palvelujen saavutettavuus paranee`,
    theme: themes[index % themes.length] ?? '',
    owners: owners.slice(index % owners.length, (index % owners.length) + 1),
  });

async function answer(context: TestContext, index: number, of: typeof MARCH): Promise<void> {
  const goal = idOf(index);
  const row = await context.stores.checkIns.row(of, goal);
  if (!row) throw new Error(`${goal} has no row in ${of}.`);
  const forecast =
    FORECASTS[(index + (of === MARCH && index % 5 === 0 ? 1 : 0)) % FORECASTS.length];
  const sections = [aSectionAnswer({ forecast: forecast ?? 'uncertain' })];
  const checkIn = aCheckIn({ goal, month: of, sections });
  await context.stores.checkIns.record({ ...row.value, answer: checkIn }, row.version, anAudit());
}
