import { questionReceiptCard } from '../../cards/question.ts';
import { linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { PreviewedEvent } from '../../usecases/preview/read-previewed-events.ts';
import type { Turn } from '../handler-types.ts';

export function drawEventCard({ context, reader, tab }: Turn, event: PreviewedEvent): CardMessage {
  const cards = context.compose(reader.language);
  switch (event.card) {
    case 'question':
      return cards.questionAsked(event.question);
    case 'question-reply':
      return cards.questionAnswered(event.question);
    case 'question-receipt': {
      const link = linkInOwnChat(tab, { kind: 'goal', goal: event.goal.id });
      return questionReceiptCard({ details: event.question, link }, reader);
    }
    case 'hand-over-offer':
      return cards.handOverRequested(event.handOver);
    case 'hand-over-reply':
      return cards.handOverAnswered(event.handOver);
    case 'took-over':
      return cards.tookOver(event.handOver);
    case 'wrong-person':
      return cards.wrongPerson(event.report);
  }
}
