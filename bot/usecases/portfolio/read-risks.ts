import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RisksView } from '../../../contract/portfolio/risks.ts';
import type { Month } from '../../../domain/common/month.ts';
import { risksInMonth } from '../../../domain/portfolio/risk-portfolio.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import type { Context } from '../shared/context.ts';
import { toMonthView } from '../shared/choose-month.ts';
import { readVisibleGoals } from './read-visible-goals.ts';

export async function readRisks(
  context: Context,
  actor: Actor,
  month: Month | undefined,
): Promise<RisksView> {
  const { chosen, months, scope, goals, rows } = await readVisibleGoals(context, actor, month);
  const nameOf = new Map(goals.map(({ id, name }) => [id, name]));
  const portfolio = risksInMonth(chosen.month, goals, rows);
  return {
    ...portfolio,
    body: toOrganisationView(context),
    scope,
    month: toMonthView(context, chosen),
    months: months.map((one) => toMonthView(context, one)),
    risks: portfolio.risks.map(({ goal: id, ...risk }) => ({
      ...risk,
      goal: { id, name: nameOf.get(id) ?? id },
    })),
  };
}
