import { z } from 'zod';
import type { Actor } from '../../domain/access.ts';
import type { DraftView } from '../../domain/api.ts';
import type { CheckIn } from '../../domain/check-in.ts';
import { field } from '../../domain/check-in-fields.ts';
import { isOutdated, type Draft } from '../../domain/draft.ts';
import { sectionsOf } from '../../domain/goal.ts';
import { goalId, month } from '../schemas/scalars.ts';
import { bodyView } from '../usecases/body-view.ts';
import type { Context } from '../usecases/context.ts';
import { dropDraft } from '../usecases/drop-draft.ts';
import { monthView } from '../usecases/months.ts';
import { readCheckIn } from '../usecases/read-check-in.ts';
import { readDraft, type DraftTarget } from '../usecases/read-draft.ts';
import { saveDraft } from '../usecases/save-draft.ts';
import { endpoint } from './endpoint.ts';
import { draftRequest, draftView, savedDraft } from './views.ts';

const path = '/goals/{goal}/check-ins/{month}/draft';
const params = z.object({ goal: goalId, month });

export const getDraft = endpoint({
  method: 'get',
  path,
  id: 'getDraft',
  summary: 'What the caller has typed for a goal’s month, with the stored texts beside it',
  params,
  status: 200,
  result: draftView,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'goal-not-in-month',
  ],
  handle: ({ context, actor, params: target }) => view(context, actor, target),
});

export const putDraft = endpoint({
  method: 'put',
  path,
  id: 'putDraft',
  summary: 'Keeps what the caller has typed; `edition` is that of the draft that was read, if any',
  params,
  body: draftRequest,
  status: 200,
  result: savedDraft,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'month-not-yet-open',
    'month-closed',
    'goal-not-in-month',
    'stale-version',
  ],
  handle: async ({ context, actor, params: target, body }) =>
    savedOf(await saveDraft(context, actor, { ...target, ...body })),
});

export const deleteDraft = endpoint({
  method: 'delete',
  path,
  id: 'deleteDraft',
  summary: 'Throws the caller’s draft away',
  params,
  status: 200,
  result: draftView,
  refusals: [
    'goal-not-found',
    'goal-archived',
    'not-allowed',
    'month-not-open',
    'goal-not-in-month',
  ],
  handle: async ({ context, actor, params: target }) => {
    await dropDraft(context, actor, target);
    return view(context, actor, target);
  },
});

async function view(context: Context, actor: Actor, target: DraftTarget): Promise<DraftView> {
  const [{ goal, month: of, answer, previous }, draft] = await Promise.all([
    readCheckIn(context, actor, target),
    readDraft(context, actor, target),
  ]);
  const revision = answer?.revision ?? 0;
  return {
    body: bodyView(context),
    goal: { id: goal.id, name: goal.name },
    month: monthView(context, of),
    revision,
    ...(previous && { previousMonth: previous.month }),
    sections: sectionsOf(goal).map(({ id, name }) => {
      const [stored, before] = [explanationIn(answer, id), explanationIn(previous, id)];
      return {
        field: field.explanation(id),
        ...(name !== undefined && { name }),
        ...(stored !== undefined && { stored }),
        ...(before !== undefined && { previous: before }),
      };
    }),
    ...(draft && { draft: { ...savedOf(draft), outdated: isOutdated(draft, revision) } }),
  };
}

const explanationIn = (answer: CheckIn | undefined, section: string): string | undefined =>
  answer?.sections.find((one) => one.section === section)?.explanation;

const savedOf = ({ basedOn, values, savedAt, edition }: Draft) => ({
  basedOn,
  values,
  savedAt,
  edition,
});
