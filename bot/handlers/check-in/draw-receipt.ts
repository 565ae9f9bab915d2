import { monthState } from '../../../domain/common/month.ts';
import { receiptCard } from '../../cards/check-in/receipt.ts';
import { linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { today } from '../../usecases/shared/context.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import type { Turn } from '../handler-types.ts';

/** Returns undefined when the goal has no answer in the month. */
export function drawReceipt(turn: Turn, situation: CheckInSituation): CardMessage | undefined {
  const { answer, answeredBy, goal, month } = situation;
  if (!answer || !answeredBy) return undefined;
  return receiptCard(
    {
      situation,
      checkIn: answer,
      answeredBy: answeredBy.name,
      link: linkInOwnChat(turn.tab, { kind: 'goal', goal: goal.id, month: month.month }),
      canCorrect: monthState(month, today(turn.context)) === 'open',
    },
    turn.reader,
  );
}
