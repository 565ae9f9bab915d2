import { parseGoalId } from '../../domain/ids.ts';
import { parseQuestionId } from '../../domain/question.ts';
import { isRefusal, Refusal } from '../../domain/refusal.ts';
import { givenBack, textOf, type CardData } from '../cards/check-in-submit.ts';
import { CARD_VERSION } from '../cards/elements.ts';
import { refusalInWords } from '../cards/notice.ts';
import {
  questionCard,
  questionClosedCard,
  questionReceiptCard,
  questionRefusedCard,
} from '../cards/question.ts';
import { tabLink } from '../cards/tab-link.ts';
import { answerQuestion } from '../usecases/answer-question.ts';
import { readQuestion } from '../usecases/read-questions.ts';
import type { QuestionPlace } from '../usecases/questions.ts';
import { kept, shown, type Answer, type Turn } from './turn.ts';

/** Whatever stands in the way, the card comes back with the reason and what was typed. */
export async function pressAnswerQuestion(turn: Turn, data: CardData): Promise<Answer> {
  const { context, actor, reader, publicUrl } = turn;
  const place = placeIn(data);
  const typed = textOf(data.answer);
  try {
    const link = tabLink(publicUrl, { kind: 'goal', goal: place.goal });
    const { news } = await answerQuestion(context, actor, { ...place, text: typed });
    return kept(questionReceiptCard({ news, link }, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refused(turn, place, givenBack(typed), error);
  }
}

async function refused(
  { context, actor, reader, publicUrl }: Turn,
  place: QuestionPlace,
  typed: string,
  refusal: Refusal,
): Promise<Answer> {
  try {
    const news = await readQuestion(context, actor, place);
    const link = tabLink(publicUrl, { kind: 'goal', goal: place.goal });
    const view = { news, link, typed, notice: refusalInWords(refusal, reader) };
    return news.mayAnswer
      ? shown(questionCard(view, reader))
      : kept(questionClosedCard(view, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return shown(questionRefusedCard(error, typed, reader));
  }
}

/** @throws Refusal `unknown-action` */
function placeIn(data: CardData): QuestionPlace {
  const [goal, id] = [parseGoalId(textOf(data.goal)), parseQuestionId(textOf(data.question))];
  const { year } = data;
  if (
    data.v !== CARD_VERSION ||
    !goal ||
    !id ||
    typeof year !== 'number' ||
    !/^20\d{2}$/.test(`${year}`)
  )
    throw new Refusal('unknown-action');
  return { goal, id, year };
}
