import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RecipientsView } from '../../../contract/reminders/recipients.ts';
import type { GoalId, PersonId, RunId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Delivery } from '../../../domain/reminders/reminders.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import { authorize } from '../shared/authorize.ts';
import { checkAccounts } from '../shared/check-accounts.ts';
import type { Context, SendingServices } from '../shared/context.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { chatStatesByPerson } from './plan-run.ts';

type RecipientsContext = Context & Pick<SendingServices, 'directory' | 'presence' | 'opener'>;

/** More recipients than this are not looked up, so that a plan is shown soon. */
const MAX_LOOKED_UP = 1500;

/** Who of a plan's recipients has no account, is out of office, or has no chat yet. Changes nothing. */
export async function readRecipients(
  context: RecipientsContext,
  actor: Actor,
  { month, run }: { readonly month: Month; readonly run: RunId },
): Promise<RecipientsView> {
  authorize(actor, 'run-reminders');
  if (!(await context.stores.runs.get(month, run))) throw new Refusal('run-not-found');
  const planned = await readPlanned(context, { month, run });
  const people = [...planned.keys()].slice(0, MAX_LOOKED_UP);
  const [accounts, away, chats, names, goals] = await Promise.all([
    checkAccounts(context, people),
    context.presence?.findAway(people),
    context.stores.conversations.list(),
    readNameLookup(context),
    context.stores.goals.list(yearOf(month)),
  ]);
  const byId = new Map(valuesOf(goals).map((goal) => [goal.id, goal]));
  const goalsOf = (person: PersonId) =>
    (planned.get(person) ?? []).map((id) => {
      const { name = id, deputy } = byId.get(id) ?? {};
      return { id, name, ...(deputy && deputy !== person && { deputy: names(deputy) }) };
    });
  const states = chatStatesByPerson(chats);
  const isAway = away?.kind === 'found' ? away.value : new Set<PersonId>();
  return {
    accounts: {
      state: accounts.state,
      findings: (accounts.check?.findings ?? [])
        .filter(({ person }) => planned.has(person))
        .map(({ person, problem, since }) => ({
          person: names(person),
          problem,
          since,
          goals: goalsOf(person),
        })),
    },
    presence: {
      state: away === undefined ? 'off' : away.kind === 'found' ? 'checked' : away.reason,
      away: people
        .filter((person) => isAway.has(person))
        .map((person) => ({ person: names(person), goals: goalsOf(person) })),
    },
    opens: context.opener
      ? people
          .filter((person) =>
            ['never-reached', 'gone'].includes(states.get(person) ?? 'never-reached'),
          )
          .map(names)
      : [],
  };
}

async function readPlanned(
  context: Context,
  target: { readonly month: Month; readonly run: RunId },
): Promise<ReadonlyMap<PersonId, readonly GoalId[]>> {
  const planned = new Map<PersonId, readonly GoalId[]>();
  const isPlanned = ({ outcome }: Delivery): boolean => outcome.kind === 'planned';
  for await (const page of readDeliveryPages(context, target))
    for (const { person, goals } of valuesOf(page).filter(isPlanned)) planned.set(person, goals);
  return planned;
}
