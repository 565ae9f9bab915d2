import type { RunView } from '../../domain/api.ts';
import { parseRunId } from '../../domain/ids.ts';
import { parseMonth } from '../../domain/month.ts';
import { AUDIENCES, type RunSelection } from '../../domain/reminders.ts';
import { isRefusal, Refusal } from '../../domain/refusal.ts';
import { textOf, type CardData } from '../cards/check-in-submit.ts';
import { startOf } from '../cards/clip.ts';
import { CARD_VERSION, escapeMarkdown } from '../cards/elements.ts';
import { refusalInWords } from '../cards/notice.ts';
import { runPlanCard, WHOLE } from '../cards/run-plan.ts';
import { runResultCard } from '../cards/run-result.ts';
import { tabLink } from '../cards/tab-link.ts';
import type { CardMessage } from '../teams/messenger.ts';
import { cancelRun } from '../usecases/cancel-run.ts';
import { planRun } from '../usecases/plan-run.ts';
import { readRun } from '../usecases/read-run.ts';
import { sendRun } from '../usecases/send-run.ts';
import { whoNeedsInstall } from '../usecases/who-needs-install.ts';
import { kept, shown, type Answer, type Press, type Turn } from './turn.ts';

/** `remind`: the dry run of everybody who is asked. */
export async function planReminderRun(turn: Turn): Promise<CardMessage> {
  return cardOf(turn, await planRun(turn.context, turn.actor, {}));
}

/** A plan for the part that was chosen, in the place of the one before. */
export async function pressPlanRun(turn: Turn, data: CardData): Promise<Answer> {
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
  const audience = AUDIENCES.find((one) => one === data.audience);
  const run = await planRun(turn.context, turn.actor, {
    month,
    ...(audience && { audience }),
    selection: parseSelection(data),
    redirectToMe: data.redirect === 'true',
  });
  return shown(await cardOf(turn, run));
}

/** Sends it off; the card then shows the run under way, and is kept up to date by who sends it. */
export async function pressSendRun(
  turn: Turn,
  data: CardData,
  messageId: Press['messageId'],
): Promise<Answer> {
  const target = parseRunTarget(data);
  const card = messageId === undefined ? undefined : { person: turn.person, activityId: messageId };
  return tryThenShow(turn, data, () =>
    sendRun(turn.context, turn.actor, { ...target, ...(card && { card }) }),
  );
}

export const pressCancelRun = (turn: Turn, data: CardData): Promise<Answer> =>
  tryThenShow(turn, data, () => cancelRun(turn.context, turn.actor, parseRunTarget(data)));

export const pressShowRun = (turn: Turn, data: CardData): Promise<Answer> => showRun(turn, data);

/** A second press does nothing more: the card shows the run as it is, and why. */
async function tryThenShow(
  turn: Turn,
  data: CardData,
  act: () => Promise<unknown>,
): Promise<Answer> {
  try {
    await act();
  } catch (error) {
    if (!isOfTheRun(error)) throw error;
    return showRun(turn, data, escapeMarkdown(refusalInWords(error, turn.reader)));
  }
  return showRun(turn, data);
}

const isOfTheRun = (error: unknown): error is Refusal =>
  isRefusal(error, 'run-already-sent') ||
  isRefusal(error, 'run-cancelled') ||
  isRefusal(error, 'run-finished') ||
  isRefusal(error, 'nobody-to-remind');

async function showRun(turn: Turn, data: CardData, notice?: string): Promise<Answer> {
  const run = await readRun(turn.context, turn.actor, parseRunTarget(data));
  const message = await cardOf(turn, run, notice);
  return isPlan(run) ? shown(message) : kept(message);
}

const isPlan = ({ sentAt, cancelledAt }: RunView): boolean =>
  sentAt === undefined && cancelledAt === undefined;

async function cardOf(turn: Turn, run: RunView, notice?: string): Promise<CardMessage> {
  const { context, reader, publicUrl } = turn;
  const view = {
    run,
    themes: context.body.themes,
    link: tabLink(publicUrl, { kind: 'run', month: run.month, run: run.id }),
    ...(notice !== undefined && { notice }),
  };
  if (!isPlan(run)) return runResultCard(view, reader);
  return runPlanCard({ ...view, installs: await whoNeedsInstall(context, run) }, reader);
}

/** No id is longer; a longer text is refused by name like any other that is unknown. */
const LONGEST_THEME = 100;

/** The fields of the plan's card; a value that is none of them is refused where the plan is made. */
function parseSelection({ theme, who }: CardData): RunSelection {
  const chosen = startOf(textOf(theme), LONGEST_THEME);
  const part = (['not-reached', 'unclear'] as const).find((one) => one === who);
  return {
    ...(chosen !== '' && chosen !== WHOLE && { themes: [chosen] }),
    ...(part && { who: part }),
  };
}

function parseRunTarget(data: CardData) {
  const run = parseRunId(textOf(data.run));
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !run || !month) throw new Refusal('unknown-action');
  return { run, month };
}
