import type { OrganisationId } from '../../../domain/common/ids.ts';
import { questionKey, questions, questionsOf, yearPartition } from '../keys.ts';
import { questionKind } from '../kinds/question.ts';
import { change, readOne, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { QuestionStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export const questionStore = (rows: Rows, body: OrganisationId): QuestionStore => ({
  get: (year, goal, id) =>
    readOne(rows, questionKind, yearPartition(body, year), questionKey(goal, id)),
  list: (year, goal) =>
    readRange(
      rows,
      questionKind,
      yearPartition(body, year),
      goal === undefined ? questions : questionsOf(goal),
    ),
  save: async (question, version, audit) =>
    rows.write(yearPartition(body, question.year), [
      change(questionKind, questionKey(question.goal, question.id), question, version),
      auditRow(audit),
    ]),
});
