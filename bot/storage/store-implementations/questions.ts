import type { OrganisationId } from '../../../domain/common/ids.ts';
import { questionKey, questionsRange, questionsOfGoalRange, yearPartition } from '../keys.ts';
import { questionKind } from '../row-schemas/question.ts';
import { toChange, readRow, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { QuestionStore } from '../stores/questions.ts';
import { auditRow } from './audit.ts';

export const questionStore = (rows: Rows, organisation: OrganisationId): QuestionStore => ({
  get: (year, goal, id) =>
    readRow(rows, questionKind, yearPartition(organisation, year), questionKey(goal, id)),
  list: (year, goal) =>
    readRange(
      rows,
      questionKind,
      yearPartition(organisation, year),
      goal === undefined ? questionsRange : questionsOfGoalRange(goal),
    ),
  save: async (question, version, audit) =>
    rows.write(yearPartition(organisation, question.year), [
      toChange(questionKind, questionKey(question.goal, question.id), question, version),
      auditRow(audit),
    ]),
});
