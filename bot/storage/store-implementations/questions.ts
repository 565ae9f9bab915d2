import type { OrganisationId } from '../../../domain/common/ids.ts';
import { questionKey, questionsRange, questionsOfGoalRange, yearPartition } from '../keys.ts';
import { questionRowKind } from '../row-schemas/question.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { QuestionStore } from '../stores/questions.ts';
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
