import type { WeakestIndicator } from '../../../domain/portfolio/portfolio.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { GoalStatus } from '../../views/portfolio.ts';
import { clipEscapedText } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import { standingColour, standingLabel } from '../kit/forecast-labels.ts';
import type { Reader } from '../kit/reader.ts';
import { GOAL_LIMITS } from '../../../domain/register/goal-rules.ts';
import { openPageButton } from '../kit/open-page-button.ts';
import type { PageLink } from '../kit/tab-link.ts';

const EXPLANATION_SHOWN = 600;
/** The name is shown in full, because the card is about one goal only. */
const NAME_SHOWN = GOAL_LIMITS.name;

/** `link` opens the goal's page in the tab. */
export type GoalStatusCardView = GoalStatus & { readonly link: PageLink };

/** Anyone in the chat can see the card, so its only button is a link to a page that checks permissions. */
export function goalStatusCard(
  { goal, month, link }: GoalStatusCardView,
  reader: Reader,
): CardMessage {
  const { words, format } = reader;
  const labels = words.bot.share;
  const standing = goal.forecast ?? 'silent';
  const name = clipEscapedText(goal.name, NAME_SHOWN);
  const phases = goal.sections.flatMap((section) => section.phases);
  const done = phases.filter(({ status }) => status === 'done').length;
  const body: readonly kit.CardElement[] = [
    kit.subtleText(labels.asOf(format.month(month.month))),
    kit.titleText(kit.escapeMarkdown(name)),
    kit.textBlock(standingLabel(standing, reader), {
      color: standingColour(standing),
      weight: 'Bolder',
      size: 'Medium',
    }),
    ...(goal.explanation
      ? [kit.textBlock(clipEscapedText(kit.escapeMarkdown(goal.explanation), EXPLANATION_SHOWN))]
      : []),
    ...(phases.length > 0
      ? [kit.textBlock(labels.phases(done, phases.length), { spacing: 'Small' })]
      : []),
    ...(goal.weakest ? weakest(goal.weakest, reader) : []),
    kit.subtleText(answered(goal, reader), { spacing: 'Medium' }),
  ];
  const summary = labels.summary(name, words.common.standing[standing]);
  return kit.cardMessage(reader, summary, body, [openPageButton(words.bot.openInTab, link)]);
}

export const goalStatusPreview = (
  { goal }: GoalStatus,
  reader: Reader,
): { readonly title: string; readonly text: string } => ({
  title: clipEscapedText(goal.name, NAME_SHOWN),
  text: `${standingLabel(goal.forecast ?? 'silent', reader)} · ${answered(goal, reader)}`,
});

const answered = ({ answeredAt }: GoalStatus['goal'], { words, format }: Reader): string =>
  answeredAt === undefined
    ? words.bot.share.neverAnswered
    : words.bot.share.answered(format.instant(answeredAt));

function weakest(weakestIndicator: WeakestIndicator, reader: Reader): readonly kit.CardElement[] {
  const name = kit.escapeMarkdown(clipEscapedText(weakestIndicator.indicator.name, NAME_SHOWN));
  return [
    kit.headingText(reader.words.bot.share.weakest(name), { size: 'Default' }),
    kit.textBlock(indicatorFigure(weakestIndicator, reader), { spacing: 'None' }),
  ];
}

function indicatorFigure(
  { indicator, value }: WeakestIndicator,
  { words, format }: Reader,
): string {
  const labels = words.bot.share;
  switch (indicator.kind) {
    case 'number': {
      const unit = kit.escapeMarkdown(indicator.unit);
      const target = format.number(indicator.target);
      return value?.kind === 'number'
        ? labels.figure(format.number(value.value), target, unit)
        : labels.noFigure(target, unit);
    }
    case 'yes-no':
      return value?.kind === 'yes-no' && value.value ? words.common.yes : labels.notDone;
    case 'decision':
      return value?.kind === 'decision' && value.decidedOn !== undefined
        ? format.day(value.decidedOn)
        : labels.notDecided(format.day(indicator.due));
  }
}
