import { parseRunId } from '../../domain/ids.ts';
import { parseMonth } from '../../domain/month.ts';
import { Refusal } from '../../domain/refusal.ts';
import { CARD_VERSION } from '../cards/elements.ts';
import { runPlanCard, runResultCard } from '../cards/run.ts';
import { textOf, type CardData } from '../cards/check-in-submit.ts';
import { errorFields } from '../log.ts';
import type { CardMessage } from '../teams/messenger.ts';
import { planRun } from '../usecases/plan-run.ts';
import { readRun } from '../usecases/read-run.ts';
import { sendRun } from '../usecases/send-run.ts';
import { kept, shown, type Answer, type Turn } from './turn.ts';

/** A card must answer within seconds; a long run goes on behind it and is looked at again. */
const PATIENCE_MS = 5000;

/** `remind`: the dry run. */
export async function planReminderRun(turn: Turn): Promise<CardMessage> {
  return runPlanCard(await planRun(turn.context, turn.actor, undefined), turn.reader);
}

export async function pressSendRun(turn: Turn, data: CardData): Promise<Answer> {
  const target = parseRunTarget(data);
  const sending = sendRun(turn.context, turn.actor, target);
  const slow = new Promise<'slow'>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, 'slow').unref();
  });
  if ((await Promise.race([sending, slow])) === 'slow')
    sending.catch((error: unknown) => {
      turn.context.log('error', 'run-fault', { run: target.run, ...errorFields(error) });
    });
  return showRun(turn, data);
}

async function showRun(turn: Turn, data: CardData): Promise<Answer> {
  const run = await readRun(turn.context, turn.actor, parseRunTarget(data));
  return run.sentAt ? kept(runResultCard(run, turn.reader)) : shown(runPlanCard(run, turn.reader));
}

function parseRunTarget(data: CardData) {
  const run = parseRunId(textOf(data.run));
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !run || !month) throw new Refusal('unknown-action');
  return { run, month };
}
