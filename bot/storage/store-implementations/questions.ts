import type { OrganisationId } from '../../../domain/common/ids.ts';
import {
  questionKey,
  questionsRange,
  questionsOfGoalRange,
  sentCardKey,
  yearPartition,
} from '../keys.ts';
import { questionRowKind, sentCardRowKind } from '../row-schemas/question.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { QuestionStore } from '../stores/questions.ts';
import type { SentCardStore } from '../stores/sent-cards.ts';
import { toAuditRow } from './audit.ts';

export const createQuestionStore = (
  rows: RowStore,
  organisation: OrganisationId,
): QuestionStore => ({
  get: (year, goal, id) =>
    readRow(rows, questionRowKind, yearPartition(organisation, year), questionKey(goal, id)),
  list: (year, goal) =>
    readRange(
      rows,
      questionRowKind,
      yearPartition(organisation, year),
      goal === undefined ? questionsRange : questionsOfGoalRange(goal),
    ),
  save: async (question, version, audit) =>
    rows.write(yearPartition(organisation, question.year), [
      toRowChange(questionRowKind, questionKey(question.goal, question.id), question, version),
      toAuditRow(audit),
    ]),
});

export const createSentCardStore = (
  rows: RowStore,
  organisation: OrganisationId,
): SentCardStore => ({
  get: (card) =>
    readRow(rows, sentCardRowKind, yearPartition(organisation, card.year), sentCardKey(card)),
  save: async (card, version) =>
    rows.write(yearPartition(organisation, card.year), [
      toRowChange(sentCardRowKind, sentCardKey(card), card, version),
    ]),
  remove: async (card) => {
    const key = sentCardKey(card);
    await rows.write(yearPartition(organisation, card.year), [{ kind: 'delete', key }]);
  },
});
