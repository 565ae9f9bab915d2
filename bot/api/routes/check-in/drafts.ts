import {
  savedDraftView,
  draftRequest,
  draftView,
  type DraftView,
} from '../../../../contract/check-in/draft.ts';
import type { Actor } from '../../../../domain/goal/who-may-do-what.ts';
import type { CheckIn } from '../../../../domain/goal/check-in.ts';
import { fieldId } from '../../../../domain/check-in/form-fields.ts';
import { isDraftOutdated, type Draft } from '../../../../domain/check-in/draft.ts';
import { sectionsOf } from '../../../../domain/goal/goal.ts';
import { toOrganisationView } from '../../../usecases/shared/organisation-view.ts';
import type { Context } from '../../../usecases/shared/context.ts';
import { discardDraft } from '../../../usecases/check-in/discard-draft.ts';
import { toMonthView } from '../../../usecases/shared/choose-month.ts';
import { readOwnCheckIn } from '../../../usecases/check-in/read-check-in.ts';
import { readDraft } from '../../../usecases/check-in/read-draft.ts';
import type { GoalMonth } from '../../../usecases/shared/require-goal.ts';
import { saveDraft } from '../../../usecases/check-in/save-draft.ts';
import { defineEndpoint } from '../../http/endpoint.ts';
import {
  CHANGE_ANSWER_REFUSALS,
  goalMonthParams,
  goalMonthPath,
  READ_OWN_GOAL_REFUSALS,
} from '../goal-month-path.ts';

const path = `${goalMonthPath}/draft`;

export const getDraft = defineEndpoint({
  method: 'get',
  path,
  id: 'getDraft',
  summary: 'Returns the caller’s draft for a goal’s month, with the stored texts',
  params: goalMonthParams,
  result: draftView,
  refusals: READ_OWN_GOAL_REFUSALS,
  handle: ({ context, actor, params: target }) => view(context, actor, target),
});

export const putDraft = defineEndpoint({
  method: 'put',
  path,
  id: 'putDraft',
  summary: 'Saves the caller’s draft; `edition` is that of the draft that was read, if any',
  params: goalMonthParams,
  body: draftRequest,
  result: savedDraftView,
  refusals: [...CHANGE_ANSWER_REFUSALS, 'stale-version', 'invalid-answer'],
  handle: async ({ context, actor, params: target, body }) =>
    savedOf(await saveDraft(context, actor, { ...target, ...body })),
});

export const deleteDraft = defineEndpoint({
  method: 'delete',
  path,
  id: 'deleteDraft',
  summary: 'Deletes the caller’s draft',
  params: goalMonthParams,
  result: draftView,
  refusals: READ_OWN_GOAL_REFUSALS,
  handle: async ({ context, actor, params: target }) => {
    await discardDraft(context, actor, target);
    return view(context, actor, target);
  },
});

async function view(context: Context, actor: Actor, target: GoalMonth): Promise<DraftView> {
  const [{ goal, month: of, answer, previous }, draft] = await Promise.all([
    readOwnCheckIn(context, actor, target),
    readDraft(context, actor, target),
  ]);
  const revision = answer?.revision ?? 0;
  return {
    body: toOrganisationView(context),
    goal: { id: goal.id, name: goal.name },
    month: toMonthView(context, of),
    revision,
    ...(previous && { previousMonth: previous.month }),
    sections: sectionsOf(goal).map(({ id, name }) => {
      const [stored, before] = [explanationIn(answer, id), explanationIn(previous, id)];
      return {
        field: fieldId.explanation(id),
        ...(name !== undefined && { name }),
        ...(stored !== undefined && { stored }),
        ...(before !== undefined && { previous: before }),
      };
    }),
    ...(draft && { draft: { ...savedOf(draft), outdated: isDraftOutdated(draft, revision) } }),
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
