import { parseDay, parseMonth, type Month } from '../../domain/month.ts';
import { isRefusal, Refusal } from '../../domain/refusal.ts';
import { givenBack, textOf, type CardData } from '../cards/check-in-submit.ts';
import { CARD_VERSION, escapeMarkdown } from '../cards/elements.ts';
import { refusalInWords } from '../cards/notice.ts';
import { scheduleCard, type ScheduleCardView } from '../cards/schedule.ts';
import { tabLink } from '../cards/tab-link.ts';
import type { CardMessage } from '../teams/messenger.ts';
import { changeScheduleMonth } from '../usecases/change-schedule-month.ts';
import { pauseSchedule, resumeSchedule } from '../usecases/pause-schedule.ts';
import { readSchedule } from '../usecases/read-schedule.ts';
import { shown, type Answer, type Turn } from './turn.ts';

/** `schedule`: the days to come and what became of those that were. */
export const showSchedule = (turn: Turn): Promise<CardMessage> => draw(turn, {});

/** Whatever others changed meanwhile: who pauses wants nothing to go. */
export const pressPauseSchedule = (turn: Turn, data: CardData): Promise<Answer> =>
  change(turn, data, () => pauseSchedule(turn.context, turn.actor));

export const pressResumeSchedule = (turn: Turn, data: CardData): Promise<Answer> =>
  change(turn, data, (seen) => resumeSchedule(turn.context, turn.actor, seen));

export const pressSkipMonth = (turn: Turn, data: CardData): Promise<Answer> =>
  skip(turn, data, true);

export const pressUnskipMonth = (turn: Turn, data: CardData): Promise<Answer> =>
  skip(turn, data, false);

const skip = (turn: Turn, data: CardData, skipped: boolean): Promise<Answer> =>
  change(turn, data, (seen) =>
    changeScheduleMonth(turn.context, turn.actor, {
      ...seen,
      month: demandMonth(data.month),
      skipped,
    }),
  );

/** Without a day the step goes back to the one that its rule gives. */
export async function pressMoveStep(turn: Turn, data: CardData): Promise<Answer> {
  const typed = textOf(data.day).trim();
  const day = typed === '' ? null : parseDay(typed);
  if (day === undefined)
    return shown(
      await draw(turn, data, { notice: turn.reader.words.bot.problem['not-a-day']('') }),
    );
  return change(turn, data, (seen) =>
    changeScheduleMonth(turn.context, turn.actor, {
      ...seen,
      month: demandMonth(data.month),
      days: { [textOf(data.step)]: day },
    }),
  );
}

type Seen = { readonly version?: string };

/** Whatever stands in the way, the card comes back with the reason and what was chosen. */
async function change(
  turn: Turn,
  data: CardData,
  act: (seen: Seen) => Promise<unknown>,
): Promise<Answer> {
  if (data.v !== CARD_VERSION) throw new Refusal('unknown-action');
  const version = textOf(data.version);
  try {
    await act(version === '' ? {} : { version });
  } catch (error) {
    if (!isRefusal(error) || isRefusal(error, 'not-allowed')) throw error;
    const notice = escapeMarkdown(refusalInWords(error, turn.reader));
    return shown(await draw(turn, data, { notice }));
  }
  return shown(await draw(turn, {}, { done: turn.reader.words.bot.schedule.stored }));
}

async function draw(
  turn: Turn,
  data: CardData,
  told: Pick<ScheduleCardView, 'notice' | 'done'> = {},
): Promise<CardMessage> {
  const { context, actor, reader, publicUrl } = turn;
  return scheduleCard(
    {
      schedule: await readSchedule(context, actor),
      link: tabLink(publicUrl, { kind: 'schedule' }),
      typed: {
        month: textOf(data.month),
        step: textOf(data.step),
        day: givenBack(textOf(data.day)),
      },
      ...told,
    },
    reader,
  );
}

/** @throws Refusal `unknown-action` */
function demandMonth(value: unknown): Month {
  const month = parseMonth(textOf(value));
  if (!month) throw new Refusal('unknown-action');
  return month;
}
