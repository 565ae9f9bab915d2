import type { RunView } from '../../../contract/reminders/runs.ts';
import { parseRunId } from '../../../domain/common/ids.ts';
import { parseMonth } from '../../../domain/common/month.ts';
import { AUDIENCES, type RunSelection } from '../../../domain/reminders/reminders.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import { textOrEmpty, type CardData, parseCardMonth } from '../../cards/check-in/parse-submit.ts';
import { CARD_DATA_VERSION, escapeMarkdown } from '../../cards/kit/elements.ts';
import { describeRefusal } from '../../cards/kit/refusal-card.ts';
import { runPlanCard, ALL_THEMES } from '../../cards/runs/run-plan.ts';
import { runResultCard } from '../../cards/runs/run-result.ts';
import { linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { cancelRun } from '../../usecases/runs/cancel-run.ts';
import { planRun } from '../../usecases/runs/plan-run.ts';
import { readRun } from '../../usecases/runs/read-runs.ts';
import { sendRun } from '../../usecases/runs/send-run.ts';
import { readMissingInstalls } from '../../usecases/runs/read-missing-installs.ts';
import {
  showAndPersistCard,
  showCard,
  type CardUpdate,
  type ButtonPress,
  type Turn,
} from '../handler-types.ts';
import { cutToLength } from '../../cards/kit/cut-text.ts';

/** Handles the command `remind`: plans a reminder to all who have not answered. Sends nothing. */
export async function planReminderRun(turn: Turn): Promise<CardMessage> {
  return drawRun(turn, await planRun(turn.context, turn.actor, {}));
}

export async function onPlanRun(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = parseMonth(textOrEmpty(data.month));
  if (data.v !== CARD_DATA_VERSION || !month) throw new Refusal('unknown-action');
  const audience = AUDIENCES.find((one) => one === data.audience);
  const run = await planRun(turn.context, turn.actor, {
    month,
    ...(audience && { audience }),
    selection: parseSelection(data),
    redirectToMe: data.redirect === 'true',
  });
  return showCard(await drawRun(turn, run));
}

/** Starts the run. The delivery workers then update the card, which shows the run's progress. */
export async function onSendRun(
  turn: Turn,
  data: CardData,
  messageId: ButtonPress['messageId'],
): Promise<CardUpdate> {
  const target = parseRunTarget(data);
  const card = messageId === undefined ? undefined : { person: turn.person, activityId: messageId };
  return tryThenShow(turn, data, () =>
    sendRun(turn.context, turn.actor, { ...target, ...(card && { card }) }),
  );
}

export const onCancelRun = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  tryThenShow(turn, data, () => cancelRun(turn.context, turn.actor, parseRunTarget(data)));

export const onShowRun = (turn: Turn, data: CardData): Promise<CardUpdate> => showRun(turn, data);

/** If `act` is refused, for example after a second click, the card shows the run and the reason. */
async function tryThenShow(
  turn: Turn,
  data: CardData,
  act: () => Promise<unknown>,
): Promise<CardUpdate> {
  try {
    await act();
  } catch (error) {
    if (!isRunRefusal(error)) throw error;
    return showRun(turn, data, escapeMarkdown(describeRefusal(error, turn.reader)));
  }
  return showRun(turn, data);
}

const isRunRefusal = (error: unknown): error is Refusal =>
  isRefusal(error, 'run-already-sent') ||
  isRefusal(error, 'run-cancelled') ||
  isRefusal(error, 'run-finished') ||
  isRefusal(error, 'nobody-to-remind');

async function showRun(turn: Turn, data: CardData, notice?: string): Promise<CardUpdate> {
  const run = await readRun(turn.context, turn.actor, parseRunTarget(data));
  const message = await drawRun(turn, run, notice);
  return isPlan(run) ? showCard(message) : showAndPersistCard(message);
}

const isPlan = ({ sentAt, cancelledAt }: RunView): boolean =>
  sentAt === undefined && cancelledAt === undefined;

export async function drawRun(turn: Turn, run: RunView, notice?: string): Promise<CardMessage> {
  const { context, reader, tab } = turn;
  const view = {
    run,
    themes: context.organisation.themes,
    link: linkInOwnChat(tab, { kind: 'run', month: run.month, run: run.id }),
    ...(notice !== undefined && { notice }),
  };
  if (!isPlan(run)) return runResultCard(view, reader);
  return runPlanCard({ ...view, installs: await readMissingInstalls(context, run) }, reader);
}

/** Longer than any theme id. Longer text is cut, because the refusal repeats an unknown theme. */
const LONGEST_THEME = 100;

/** Does not check whether the theme exists, because `planRun` refuses unknown themes. */
function parseSelection({ theme, who }: CardData): RunSelection {
  const chosen = cutToLength(textOrEmpty(theme), LONGEST_THEME);
  const part = (['not-reached', 'unclear'] as const).find((one) => one === who);
  return {
    ...(chosen !== '' && chosen !== ALL_THEMES && { themes: [chosen] }),
    ...(part && { who: part }),
  };
}

function parseRunTarget(data: CardData) {
  const run = parseRunId(textOrEmpty(data.run));
  if (!run) throw new Refusal('unknown-action');
  return { run, month: parseCardMonth(data) };
}
