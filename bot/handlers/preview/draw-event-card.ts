import { questionReceiptCard } from '../../cards/question.ts';
import { tabLink } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { News } from '../../usecases/preview/read-previewed-events.ts';
import type { Turn } from '../turn.ts';

/** The card that told the person of it, in their words. */
export function newsCard({ context, reader, publicUrl }: Turn, news: News): CardMessage {
  const { language } = reader;
  switch (news.card) {
    case 'question':
      return context.compose.questionAsked(news.question, language);
    case 'question-reply':
      return context.compose.questionAnswered(news.question, language);
    case 'question-receipt': {
      const link = tabLink(publicUrl, { kind: 'goal', goal: news.goal.id });
      return questionReceiptCard({ news: news.question, link }, reader);
    }
    case 'hand-over-offer':
      return context.compose.handOverAsked(news.handOver, language);
    case 'hand-over-reply':
      return context.compose.handOverAnswered(news.handOver, language);
    case 'took-over':
      return context.compose.tookOver(news.handOver, language);
    case 'wrong-person':
      return context.compose.notTheRightPerson(news.told, language);
  }
}
