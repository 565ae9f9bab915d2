import type { RisksView, RiskView } from '../../../contract/portfolio/risks.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { RiskSize } from '../../../contract/paths-and-queries/page-filters.ts';
import { isRiskNewIn, isRiskUnprepared } from '../../../domain/portfolio/risk-portfolio.ts';
import type { RiskCounts } from '../../../i18n/fi/tab/pages/risks.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

export const isLive = ({ risk }: RiskView): boolean => risk.state !== 'closed';

export const isOfSize = ({ risk }: RiskView, { likelihood, impact }: RiskSize): boolean =>
  risk.likelihood === likelihood && risk.impact === impact;

export function countRisks(month: Month, risks: readonly RiskView[]): RiskCounts {
  const live = risks.filter(isLive);
  return {
    realised: live.filter(({ risk }) => risk.state === 'realised').length,
    open: live.filter(({ risk }) => risk.state === 'open').length,
    added: live.filter((one) => isRiskNewIn(month, one)).length,
    unprepared: live.filter(({ risk }) => isRiskUnprepared(risk)).length,
  };
}

/** Whether the risk was reported neither in this month nor, while this month is open, in the previous one. */
export function isOutdatedRisk({ told }: RiskView, { month, months }: RisksView): boolean {
  if (told === month.month) return false;
  const before = months.findLast((one) => one.month < month.month);
  return month.state === 'closed' || told !== before?.month;
}

/** What this month's answer changed in the risk, as one sentence. */
export function changeInWords(
  { risk, before }: RiskView,
  { common, tab }: Pick<TabWords, 'common' | 'tab'>,
): string | undefined {
  if (!before) return undefined;
  const texts = tab.riskPage;
  const { state, likelihood, impact } = before;
  const level = common.riskLevel;
  const resized = likelihood !== risk.likelihood || impact !== risk.impact;
  return texts.changes([
    ...(state !== risk.state ? [texts.wasState(common.riskState[state])] : []),
    ...(resized ? [texts.wasSize(level[likelihood], level[impact])] : []),
    ...(before.description !== risk.description ? [texts.newText] : []),
    ...(before.preparation !== risk.preparation ? [texts.newPreparation] : []),
  ]);
}
