import { parseDay, parseMonth, type Month } from '../../../domain/common/month.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import {
  cutToRestorableLength,
  textOrEmpty,
  type CardData,
} from '../../cards/check-in/parse-submit.ts';
import { CARD_DATA_VERSION, escapeMarkdown } from '../../cards/kit/elements.ts';
import { describeRefusal } from '../../cards/kit/refusal-card.ts';
import { scheduleCard, type ScheduleCardView } from '../../cards/runs/schedule.ts';
import { linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { changeScheduleMonth } from '../../usecases/schedule/change-schedule-month.ts';
import { pauseSchedule, resumeSchedule } from '../../usecases/schedule/pause-schedule.ts';
import { readSchedule } from '../../usecases/schedule/read-schedule.ts';
import { showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** Handles the command `schedule`: shows coming reminder days and the results of past ones. */
export const showSchedule = (turn: Turn): Promise<CardMessage> => renderSchedule(turn, {});

/** Passes no version, so that pausing succeeds even if somebody else has changed the schedule. */
export const onPauseSchedule = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  applyChange(turn, data, () => pauseSchedule(turn.context, turn.actor));

export const onResumeSchedule = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  applyChange(turn, data, (seen) => resumeSchedule(turn.context, turn.actor, seen));

export const onSkipMonth = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  skip(turn, data, true);

export const onUnskipMonth = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  skip(turn, data, false);

const skip = (turn: Turn, data: CardData, skipped: boolean): Promise<CardUpdate> =>
  applyChange(turn, data, (seen) =>
    changeScheduleMonth(turn.context, turn.actor, {
      ...seen,
      month: requireMonth(data.month),
      skipped,
    }),
  );

/** If the day field is empty, the step returns to the day that its rule gives. */
export async function onMoveStep(turn: Turn, data: CardData): Promise<CardUpdate> {
  const typed = textOrEmpty(data.day).trim();
  const day = typed === '' ? null : parseDay(typed);
  if (day === undefined)
    return showCard(
      await renderSchedule(turn, data, { notice: turn.reader.words.bot.problem['not-a-day']('') }),
    );
  return applyChange(turn, data, (seen) =>
    changeScheduleMonth(turn.context, turn.actor, {
      ...seen,
      month: requireMonth(data.month),
      days: { [textOrEmpty(data.step)]: day },
    }),
  );
}

type SeenVersion = { readonly version?: string };

/** When the change is refused, the card is shown again with the reason and the choices. */
async function applyChange(
  turn: Turn,
  data: CardData,
  act: (seen: SeenVersion) => Promise<unknown>,
): Promise<CardUpdate> {
  if (data.v !== CARD_DATA_VERSION) throw new Refusal('unknown-action');
  const version = textOrEmpty(data.version);
  try {
    await act(version === '' ? {} : { version });
  } catch (error) {
    if (!isRefusal(error) || isRefusal(error, 'not-allowed')) throw error;
    const notice = escapeMarkdown(describeRefusal(error, turn.reader));
    return showCard(await renderSchedule(turn, data, { notice }));
  }
  return showCard(
    await renderSchedule(turn, {}, { confirmation: turn.reader.words.bot.schedule.stored }),
  );
}

async function renderSchedule(
  turn: Turn,
  data: CardData,
  lines: Pick<ScheduleCardView, 'notice' | 'confirmation'> = {},
): Promise<CardMessage> {
  const { context, actor, reader, tab } = turn;
  return scheduleCard(
    {
      schedule: await readSchedule(context, actor),
      link: linkInOwnChat(tab, { kind: 'schedule' }),
      typed: {
        month: textOrEmpty(data.month),
        step: textOrEmpty(data.step),
        day: cutToRestorableLength(textOrEmpty(data.day)),
      },
      ...lines,
    },
    reader,
  );
}

function requireMonth(value: unknown): Month {
  const month = parseMonth(textOrEmpty(value));
  if (!month) throw new Refusal('unknown-action');
  return month;
}
