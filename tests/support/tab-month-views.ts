import type {
  AnswersYearView,
  GoalAnswerView,
  KeptMonthView,
  MonthAnswersView,
} from '../../contract/api-months.ts';
import type { AnswerState } from '../../domain/goal/board.ts';
import { day, goalId, instant, month } from './ids.ts';
import { aGoalView, aMonth, personRef } from './tab-views.ts';

const { body } = aGoalView();
const OWNER = personRef(1, 'Kulttuurijohtaja');
const KEEPER = personRef(9, 'Fasilitaattori');

export const aKeptMonth = (
  text: string,
  state: KeptMonthView['state'] = 'closed',
  more: Partial<KeptMonthView> = {},
): KeptMonthView => ({
  ...aMonth(text, state),
  version: `${text}-1`,
  answers: { pending: 0, 'on-time': 2, late: 0, missed: 0, excused: 0 },
  mayReopen: false,
  ...more,
});

const stateIn = (of: string, state: AnswerState) => ({ month: month(of), state });

/** October is open with one goal that waits; September has closed and may be opened again. */
export const anAnswersYear = (more: Partial<AnswersYearView> = {}): AnswersYearView => ({
  body,
  year: 2020,
  today: day('2020-10-12'),
  months: [
    ...['2020-06', '2020-07', '2020-08'].map((text) => aKeptMonth(text)),
    aKeptMonth('2020-09', 'closed', {
      mayReopen: true,
      answers: { pending: 0, 'on-time': 0, late: 1, missed: 1, excused: 0 },
    }),
    aKeptMonth('2020-10', 'open', {
      answers: { pending: 1, 'on-time': 1, late: 0, missed: 0, excused: 0 },
    }),
  ],
  unopened: [
    {
      month: month('2020-11'),
      opensOn: day('2020-11-02'),
      dueOn: day('2020-11-23'),
      closesOn: day('2020-11-30'),
      firstReminder: day('2020-11-02'),
    },
  ],
  opening: { goals: 14, people: 9, isScheduled: true },
  goals: [
    {
      goal: { id: goalId('palvelutorit'), name: 'Palvelutorit' },
      states: [stateIn('2020-09', 'late'), stateIn('2020-10', 'on-time')],
    },
    {
      goal: { id: goalId('biennaali'), name: 'Helsinki Biennaali' },
      states: [stateIn('2020-09', 'missed'), stateIn('2020-10', 'pending')],
    },
  ],
  ...more,
});

export const aGoalAnswer = (more: Partial<GoalAnswerView> = {}): GoalAnswerView => ({
  goal: { id: goalId('palvelutorit'), name: 'Palvelutorit' },
  state: 'on-time',
  answer: {
    by: OWNER,
    at: instant('2020-10-05T08:00:00.000Z'),
    firstOn: day('2020-10-03'),
    corrections: 2,
  },
  asked: [OWNER],
  version: 'row-1',
  ...more,
});

const { answer: _answered, ...unanswered } = aGoalAnswer();

export const aWaitingGoal = (more: Partial<GoalAnswerView> = {}): GoalAnswerView => ({
  ...unanswered,
  goal: { id: goalId('biennaali'), name: 'Helsinki Biennaali' },
  state: 'pending',
  lastReminder: { at: instant('2020-10-06T05:00:00.000Z'), person: OWNER, kind: 'sent' },
  version: 'row-2',
  ...more,
});

export const anExcusedGoal = (): GoalAnswerView =>
  aWaitingGoal({
    state: 'excused',
    excused: {
      by: KEEPER,
      at: instant('2020-10-12T08:00:00.000Z'),
      reason: 'Siirtyi ensi vuoteen',
    },
    version: 'row-3',
  });

export const aMonthAnswers = (more: Partial<MonthAnswersView> = {}): MonthAnswersView => ({
  body,
  month: aMonth('2020-10', 'open'),
  goals: [aGoalAnswer(), aWaitingGoal()],
  ...more,
});
