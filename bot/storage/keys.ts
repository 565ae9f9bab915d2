/**
 * The layout of the table. Only this file builds keys.
 *
 * Partition `{organisation}`, for rows that belong to no year:
 *   person:{person}
 *   conversation:{person}
 *   meeting:{meeting}                      what the stage of a Teams meeting shows
 *   settings
 *   account-check
 *   retention                              how long data are kept
 *   audit:{instant}:{random}
 * Partition `{organisation}:{year}`:
 *   overview:goal:{goal}                   all rows of the overview are one key range
 *   overview:month:{month}
 *   overview:board:{month}:{goal}          one key range for a month, and one for the year
 *   overview:handover:{month}:{goal}:{from}
 *   history:{goal}:{month}:{revision}      `revision` has six digits, so that rows sort by number
 *   draft:{month}:{goal}:{person}
 *   snooze:{month}:{person}
 *   question:{goal}:{question}
 *   sentcard:{goal}:{kind}:{from}:{to}     when such a card was last sent
 *   theme:{theme}
 *   audit:{instant}:{random}
 *
 * Partition `{organisation}:reminders`, for all years:
 *   schedule
 *   step:{month}:{step}
 *   run:{month}:{run}
 *   delivery:{month}:{run}:{person}
 *   claim:{day}:{person}
 *   pace                                   the send rate, which all servers share
 *   audit:{instant}:{random}
 *
 * The key range of goal `a` starts at `history:a:` and ends before `history:a;`, because `;` is the
 * character after `:`. It therefore never includes the rows of goal `a-b`.
 */
import type { OrganisationId, GoalId, PersonId, RunId, StepId } from '../../domain/common/ids.ts';
import type { MeetingKey } from '../../domain/portfolio/meeting.ts';
import type { Day, Instant, Month, Year } from '../../domain/common/month.ts';
import type { QuestionId } from '../../domain/check-in/question.ts';
import type { SentCardKey } from './stores/sent-cards.ts';

/** A range of keys that contains `from`, but not `below`. */
export interface KeyRange {
  readonly from: string;
  readonly below: string;
}

export const organisationPartition = (organisation: OrganisationId): string => join(organisation);
export const yearPartition = (organisation: OrganisationId, year: Year): string =>
  join(organisation, digits(year, 4));

export const remindersPartition = (organisation: OrganisationId): string =>
  join(organisation, 'reminders');

export const personKey = (person: PersonId): string => join('person', person);
export const peopleRange: KeyRange = rangeOf('person');

export const conversationKey = (person: PersonId): string => join('conversation', person);
export const conversationsRange: KeyRange = rangeOf('conversation');

export const meetingKey = (meeting: MeetingKey): string => join('meeting', meeting);

const OVERVIEW = 'overview';
export const overviewRange: KeyRange = rangeOf(OVERVIEW);

export const goalKey = (goal: GoalId): string => join(OVERVIEW, 'goal', goal);
export const goalsRange: KeyRange = rangeOf(OVERVIEW, 'goal');

export const monthKey = (month: Month): string => join(OVERVIEW, 'month', month);
export const monthsRange: KeyRange = rangeOf(OVERVIEW, 'month');

/** The hand-overs of this and later months, and the months until this one, lie side by side. */
export const monthWithHandOversRange = (month: Month): KeyRange => ({
  from: handOversRange(month).from,
  below: `${monthKey(month)}:`,
});
/** All hand-overs and all months of the year. */
export const monthsWithHandOversRange: KeyRange = {
  from: rangeOf(OVERVIEW, 'handover').from,
  below: monthsRange.below,
};

export const boardKey = (month: Month, goal: GoalId): string =>
  join(OVERVIEW, 'board', month, goal);
export const boardRange = (month: Month): KeyRange => rangeOf(OVERVIEW, 'board', month);
export const boardsRange: KeyRange = rangeOf(OVERVIEW, 'board');

export const historyKey = (goal: GoalId, month: Month, revision: number): string =>
  join('history', goal, month, digits(revision, 6));
export const historyRange = (goal: GoalId): KeyRange => rangeOf('history', goal);

export const runKey = (month: Month, run: RunId): string => join('run', month, run);
export const runsRange = (month: Month): KeyRange => rangeOf('run', month);

export const deliveryKey = (month: Month, run: RunId, person: PersonId): string =>
  join('delivery', month, run, person);
export const deliveriesRange = (month: Month, run: RunId, after?: PersonId): KeyRange => {
  const range = rangeOf('delivery', month, run);
  return after === undefined ? range : { ...range, from: `${deliveryKey(month, run, after)}:` };
};

export const claimKey = (day: Day, person: PersonId): string => join('claim', day, person);
export const claimsRange = (day: Day): KeyRange => rangeOf('claim', day);

export const SETTINGS_KEY = 'settings';
export const ACCOUNT_CHECK_KEY = 'account-check';
export const SCHEDULE_KEY = 'schedule';
export const SEND_RATE_KEY = 'pace';

export const stepKey = (month: Month, step: StepId): string => join('step', month, step);
export const stepsRange = (month: Month): KeyRange => rangeOf('step', month);

export const draftKey = (month: Month, goal: GoalId, person: PersonId): string =>
  join('draft', month, goal, person);

export const handOverKey = (month: Month, goal: GoalId, from: PersonId): string =>
  join(OVERVIEW, 'handover', month, goal, from);
export const allHandOversRange: KeyRange = rangeOf(OVERVIEW, 'handover');
export const handOversRange = (month: Month): KeyRange => rangeOf(OVERVIEW, 'handover', month);

export const questionKey = (goal: GoalId, question: QuestionId): string =>
  join('question', goal, question);
export const questionsOfGoalRange = (goal: GoalId): KeyRange => rangeOf('question', goal);
export const questionsRange: KeyRange = rangeOf('question');

export const sentCardKey = ({ goal, kind, from, to }: SentCardKey): string =>
  join('sentcard', goal, kind, from, to);

export const snoozeKey = (month: Month, person: PersonId): string => join('snooze', month, person);
export const snoozesRange = (month: Month): KeyRange => rangeOf('snooze', month);

export const themeKey = (theme: string): string => join('theme', theme);
export const themesRange: KeyRange = rangeOf('theme');

export function auditKey(at: Instant, random: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(at))
    throw new Error(`Not an instant that sorts as text: ${JSON.stringify(at)}`);
  return `audit:${at}:${join(random)}`;
}
export const auditsRange: KeyRange = rangeOf('audit');

/** `before` is an instant or a cursor that `auditCursor` returned. */
export function auditsRangeBetween(from: string, before: string): KeyRange {
  for (const mark of [from, before])
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z(:[A-Za-z0-9-]+)?$/.test(mark))
      throw new Error(`Not a mark of an audit row: ${JSON.stringify(mark)}`);
  return { from: `audit:${from}`, below: `audit:${before}` };
}
export const auditCursor = (key: string): string => key.slice('audit:'.length);

export const draftsRange: KeyRange = rangeOf('draft');
export const snoozesOfYearRange: KeyRange = rangeOf('snooze');

export const RETENTION_KEY = 'retention';

export const auditsRangeBefore = (before: Year): KeyRange => ({
  ...auditsRange,
  below: `audit:${digits(before, 4)}`,
});

/** Rows of the partition of reminders that are of a month or day before the year. */
export const remindersRangesBefore = (before: Year): readonly KeyRange[] =>
  ['claim', 'delivery', 'run', 'step'].map((kind) => ({
    from: `${kind}:`,
    below: `${kind}:${digits(before, 4)}`,
  }));

/** Keys start with a lower-case letter. */
export const wholePartition: KeyRange = { from: 'a', below: '{' };

export const lastPartOfKey = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/** The first key that can follow `key`: no character of a key sorts before this one. */
export const firstKeyAfter = (key: string): string => `${key}!`;

/** No row has this key. Reading it only checks whether storage responds. */
export const PING_KEY = 'ping';

export const isInRange = ({ from, below }: KeyRange, key: string): boolean =>
  key >= from && key < below;

function rangeOf(...parts: readonly string[]): KeyRange {
  const prefix = join(...parts);
  return { from: `${prefix}:`, below: `${prefix};` };
}

/** Azure forbids / \ # ? and control characters in keys. Ids contain none of these and no `:`. */
function join(...parts: readonly string[]): string {
  if (parts.every(isUsable)) return parts.join(':');
  const invalid = parts.find((part) => !isUsable(part));
  throw new Error(`Not usable as a part of a storage key: ${JSON.stringify(invalid)}`);
}

function isUsable(part: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(part);
}

function digits(number: number, width: number): string {
  const text = String(number).padStart(width, '0');
  if (!Number.isInteger(number) || number < 0 || text.length > width)
    throw new Error(`Not usable as a number of ${width} digits in a storage key: ${number}`);
  return text;
}
