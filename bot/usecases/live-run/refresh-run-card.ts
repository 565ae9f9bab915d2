import type { RunTotals } from '../../../contract/reminders/runs.ts';
import type { RunId } from '../../../domain/common/ids.ts';
import { formatJob } from '../../ports/job.ts';
import type { RunTarget } from '../../ports/job.ts';
import { readCurrentContext, type BaseContext } from '../shared/current-settings.ts';
import { readChat } from '../shared/messages/conversations.ts';
import { readRunView } from '../runs/read-runs.ts';

export type RefreshRunCard = (target: RunTarget) => Promise<void>;

const MIN_REFRESH_SECONDS = 5;
/** The next refresh waits this many times as long as the last read took, to limit the load. */
const READ_TIME_FACTOR = 20;

/** Each refresh queues the next. If that job is lost, the sweep updates the card after the run. */
export function createRunCardRefresher(baseContext: BaseContext): RefreshRunCard {
  const shown = new Map<RunId, string>();
  return async ({ month, run: id }) => {
    const context = await readCurrentContext(baseContext);
    const run = (await context.stores.runs.get(month, id))?.value;
    if (!run?.card) return;
    const startedAt = performance.now();
    const view = await readRunView(context, month, id);
    const readingSeconds = (performance.now() - startedAt) / 1000;
    const reader = await readChat(context, run.card.person);
    if (!reader || reader.chat.unreachable) return;
    const message = reader.cards.run(view);
    const text = JSON.stringify(message);
    const isOver = view.finishedAt !== undefined;
    if (shown.get(id) !== text) {
      await context.sendRateLimiter.acquireSlot();
      const result = await context.messenger.update(reader.chat, run.card.activityId, message);
      if (result.kind === 'sent') shown.set(id, text);
      if (result.kind === 'failed') return;
    }
    if (isOver) shown.delete(id);
    if (isOver || !isInProgress(view.totals)) return;
    const delay = Math.max(MIN_REFRESH_SECONDS, Math.ceil(readingSeconds * READ_TIME_FACTOR));
    await context.queue.put([formatJob({ kind: 'show-run', month, run: id })], delay);
  };
}

const isInProgress = ({ planned, queued, sending, retrying }: RunTotals): boolean =>
  planned + queued + sending + retrying > 0;
