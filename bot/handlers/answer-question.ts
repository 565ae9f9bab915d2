import { parseGoalId } from '../../domain/common/ids.ts';
import { parseQuestionId } from '../../domain/check-in/question.ts';
import { isRefusal, Refusal } from '../../domain/common/refusal.ts';
import {
  cutToRestorableLength,
  textOrEmpty,
  type CardData,
} from '../cards/check-in/parse-submit.ts';
import { CARD_DATA_VERSION } from '../cards/kit/elements.ts';
import { describeRefusal } from '../cards/kit/refusal-card.ts';
import {
  questionCard,
  questionClosedCard,
  questionReceiptCard,
  questionRefusedCard,
} from '../cards/question.ts';
import { linkInOwnChat } from '../cards/kit/tab-link.ts';
import { answerQuestion } from '../usecases/questions/answer-question.ts';
import { readQuestion } from '../usecases/questions/read-questions.ts';
import type { QuestionKey } from '../usecases/questions/question-access.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from './handler-types.ts';

/** When the answer is refused, the card is shown again with the reason and the typed text. */
export async function onAnswerQuestion(turn: Turn, data: CardData): Promise<CardUpdate> {
  const { context, actor, reader, tab } = turn;
  const key = questionKeyIn(data);
  const typed = textOrEmpty(data.answer);
  try {
    const link = linkInOwnChat(tab, { kind: 'goal', goal: key.goal });
    const { details } = await answerQuestion(context, actor, { ...key, text: typed });
    return showAndPersistCard(questionReceiptCard({ details, link }, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusedCard(turn, key, cutToRestorableLength(typed), error);
  }
}

async function refusedCard(
  { context, actor, reader, tab }: Turn,
  key: QuestionKey,
  typed: string,
  refusal: Refusal,
): Promise<CardUpdate> {
  try {
    const details = await readQuestion(context, actor, key);
    const link = linkInOwnChat(tab, { kind: 'goal', goal: key.goal });
    const view = { details, link, typed, notice: describeRefusal(refusal, reader) };
    return details.mayAnswer
      ? showCard(questionCard(view, reader))
      : showAndPersistCard(questionClosedCard(view, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return showCard(questionRefusedCard(error, typed, reader));
  }
}

function questionKeyIn(data: CardData): QuestionKey {
  const [goal, id] = [
    parseGoalId(textOrEmpty(data.goal)),
    parseQuestionId(textOrEmpty(data.question)),
  ];
  const { year } = data;
  if (
    data.v !== CARD_DATA_VERSION ||
    !goal ||
    !id ||
    typeof year !== 'number' ||
    !/^20\d{2}$/.test(`${year}`)
  )
    throw new Refusal('unknown-action');
  return { goal, id, year };
}
