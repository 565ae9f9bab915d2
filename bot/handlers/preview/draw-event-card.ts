import { questionReceiptCard } from '../../cards/question.ts';
import { tabLink } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { PreviewedEvent } from '../../usecases/preview/read-previewed-events.ts';
import type { Turn } from '../turn.ts';

export function eventCard(
  { context, reader, publicUrl }: Turn,
  event: PreviewedEvent,
): CardMessage {
  const { language } = reader;
  switch (event.card) {
    case 'question':
      return context.compose.questionAsked(event.question, language);
    case 'question-reply':
      return context.compose.questionAnswered(event.question, language);
    case 'question-receipt': {
      const link = tabLink(publicUrl, { kind: 'goal', goal: event.goal.id });
      return questionReceiptCard({ details: event.question, link }, reader);
    }
    case 'hand-over-offer':
      return context.compose.handOverRequested(event.handOver, language);
    case 'hand-over-reply':
      return context.compose.handOverAnswered(event.handOver, language);
    case 'took-over':
      return context.compose.tookOver(event.handOver, language);
    case 'wrong-person':
      return context.compose.wrongPerson(event.report, language);
  }
}
