import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { CheckIn } from '../goal/check-in.ts';
import { sectionsOf, type Goal } from '../goal/goal.ts';
import type { GoalId } from '../common/ids.ts';
import type { Month } from '../common/month.ts';
import { isSameRisk, type Risk } from '../goal/risk.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

export interface RiskStanding {
  readonly goal: GoalId;
  readonly section: string;
  readonly sectionName?: string;
  readonly risk: Risk;
  /** Month of the answer that added the risk. Every answer since then contains the risk. */
  readonly since: Month;
  /** Month of the answer that contains this version of the risk. */
  readonly told: Month;
  /** The previous version. Undefined if this month's answer did not change the risk. */
  readonly before?: Risk;
}

export interface RiskPortfolio {
  readonly month: Month;
  readonly goals: number;
  readonly risks: readonly RiskStanding[];
}

/** Answers after `month` are ignored. `rows` may be in any order. */
export function risksInMonth(
  month: Month,
  goals: readonly Goal[],
  rows: readonly GoalMonthRow[],
): RiskPortfolio {
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const inMonth = sortInPortfolioOrder(
    goals.filter((goal) => rowsOf.get(goal.id)?.some((row) => row.month === month)),
  );
  const risks = inMonth.flatMap((goal) => risksOfGoal(month, goal, rowsOf.get(goal.id) ?? []));
  return { month, goals: inMonth.length, risks: risks.toSorted(byUrgencyIn(month)) };
}

/** The result is from 1 to 25. */
export const severityOf = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number =>
  likelihood * impact;

export type Severity = 'low' | 'moderate' | 'high' | 'severe';

export function severityBand(risk: Pick<Risk, 'likelihood' | 'impact'>): Severity {
  const severity = severityOf(risk);
  if (severity >= 15) return 'severe';
  if (severity >= 10) return 'high';
  return severity >= 5 ? 'moderate' : 'low';
}

export const isRiskNewIn = (month: Month, { since }: Pick<RiskStanding, 'since'>): boolean =>
  since === month;

export const isRiskUnprepared = ({ preparation, state }: Risk): boolean =>
  preparation.trim() === '' && state !== 'closed';

function risksOfGoal(
  month: Month,
  goal: Goal,
  rows: readonly GoalMonthRow[],
): readonly RiskStanding[] {
  const answers = rows
    .flatMap(({ answer }) => (answer && answer.month <= month ? [answer] : []))
    .toSorted((a, b) => b.month.localeCompare(a.month));
  const [newest] = answers;
  if (!newest) return [];
  return sectionsOf(goal).flatMap((section) => {
    const given = newest.sections.find((one) => one.section === section.id);
    return (given?.risks ?? []).map((risk): RiskStanding => {
      const past = earlierVersions(answers, section.id, risk.id);
      const [last] = past;
      const changed = newest.month === month && last !== undefined && !isSameRisk(last.risk, risk);
      return {
        goal: goal.id,
        section: section.id,
        risk,
        since: past.at(-1)?.month ?? newest.month,
        told: newest.month,
        ...(section.name !== undefined && { sectionName: section.name }),
        ...(changed && { before: last.risk }),
      };
    });
  });
}

/** Starts at the answer before the newest one. Stops at the first answer without the risk. */
function earlierVersions(
  [, ...before]: readonly CheckIn[],
  section: string,
  id: string,
): readonly { readonly month: Month; readonly risk: Risk }[] {
  const held = before.map(({ month, sections }) => {
    const given = sections.find((one) => one.section === section);
    return { month, risk: given?.risks.find((one) => one.id === id) };
  });
  const end = held.findIndex(({ risk }) => risk === undefined);
  return (end === -1 ? held : held.slice(0, end)).flatMap(({ month, risk }) =>
    risk ? [{ month, risk }] : [],
  );
}

const byUrgencyIn = (month: Month) => (a: RiskStanding, b: RiskStanding) =>
  urgency(month, a) - urgency(month, b) || severityOf(b.risk) - severityOf(a.risk);

function urgency(month: Month, standing: RiskStanding): number {
  switch (standing.risk.state) {
    case 'realised':
      return 0;
    case 'open':
      return isRiskNewIn(month, standing) ? 1 : 2;
    case 'closed':
      return 3;
  }
}
