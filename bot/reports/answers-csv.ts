import type { GoalAnswerView, MonthAnswersView } from '../../contract/months/months.ts';
import type { Reader } from '../cards/kit/reader.ts';
import { formatCsvLines } from './csv.ts';

/** Yields one line per goal, in the order of the portfolio. */
export async function* generateAnswersCsv(
  { goals }: MonthAnswersView,
  reader: Reader,
): AsyncGenerator<string> {
  const labels = reader.words.bot.answersCsv;
  const { goal, state, answeredBy, firstOn, at, corrections, asked, reminded, reason } = labels;
  yield formatCsvLines(
    [[goal, state, answeredBy, firstOn, at, corrections, asked, reminded, reason]],
    reader,
    true,
  );
  yield formatCsvLines(
    goals.map((one) => lineOf(one, reader)),
    reader,
  );
}

function lineOf(one: GoalAnswerView, { words, format }: Reader): readonly string[] {
  const { answer, lastReminder, excused } = one;
  const { answerState, reminders } = words.common;
  return [
    one.goal.name,
    answerState[one.state],
    answer?.by.name ?? '',
    answer ? format.day(answer.firstOn) : '',
    answer ? format.instant(answer.at) : '',
    answer ? format.number(answer.corrections) : '',
    one.asked.map(({ name }) => name).join(', '),
    lastReminder
      ? `${format.instant(lastReminder.at)} ${lastReminder.person.name}: ${reminders.state[lastReminder.kind]}`
      : '',
    excused?.reason ?? '',
  ];
}
