import {
  parseBodyId,
  parseGoalId,
  parsePersonId,
  parseRunId,
  parseStepId,
  type BodyId,
  type GoalId,
  type PersonId,
  type RunId,
  type StepId,
} from '../../domain/common/ids.ts';
import {
  parseDay,
  parseInstant,
  parseMonth,
  type Day,
  type Instant,
  type Month,
} from '../../domain/common/month.ts';
import { parseClockTime, type ClockTime } from '../../domain/common/calendar.ts';
import { parseMeetingKey, type MeetingKey } from '../../domain/portfolio/meeting.ts';
import { parseQuestionId, type QuestionId } from '../../domain/check-in/question.ts';

/** Branded values from plain text; a test that gets one wrong stops at once. */
export const bodyId = (text: string): BodyId => sure(parseBodyId(text), text);
export const goalId = (text: string): GoalId => sure(parseGoalId(text), text);
export const runId = (text: string): RunId => sure(parseRunId(text), text);
export const stepId = (text: string): StepId => sure(parseStepId(text), text);
export const clockTime = (text: string): ClockTime => sure(parseClockTime(text), text);
export const questionId = (text: string): QuestionId => sure(parseQuestionId(text), text);
export const month = (text: string): Month => sure(parseMonth(text), text);
export const day = (text: string): Day => sure(parseDay(text), text);
export const instant = (text: string): Instant => sure(parseInstant(text), text);

/** An Entra object id, or a made-up one from a number: `personId(7)` is always the same. */
export const personId = (from: string | number): PersonId =>
  sure(parsePersonId(typeof from === 'number' ? guid(from) : from), String(from));

/** Of a made-up meeting: `meetingKey(1)` is always the same. */
export const meetingKey = (number: number): MeetingKey =>
  sure(parseMeetingKey(number.toString(16).padStart(64, '0')), String(number));

const guid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function sure<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`The test uses an impossible value: ${text}`);
  return value;
}
