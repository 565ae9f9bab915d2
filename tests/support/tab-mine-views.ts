import type { BodyView, MonthView, PersonRef } from '../../contract/api.ts';
import type { CheckInFormView, FormAnswer, MineGoal, MineView } from '../../contract/api-mine.ts';
import { aGoal, aSectionAnswer, MARCH, PEOPLE } from './builders.ts';
import { day, goalId, instant, month } from './ids.ts';

const BODY: BodyView = {
  name: { fi: 'Toimiala', sv: 'Sektorn', en: 'Division' },
  contentLanguage: 'fi',
  timeZone: 'Europe/Helsinki',
};

export const AINO: PersonRef = { id: PEOPLE.owner, name: 'Palvelujohtaja' };
export const PEKKA: PersonRef = { id: PEOPLE.projectManager, name: 'Projektipäällikkö' };

export const inMarch = (state: MonthView['state'] = 'open'): MonthView => ({
  month: MARCH,
  opensOn: day('2026-03-02'),
  dueOn: day('2026-03-20'),
  closesOn: day('2026-03-31'),
  state,
});

export const aFormAnswer = (more: Partial<FormAnswer> = {}): FormAnswer => ({
  month: MARCH,
  revision: 1,
  by: PEKKA,
  at: instant('2026-03-09T08:00:00.000Z'),
  sections: [aSectionAnswer()],
  ...more,
});

/** March's form of a goal that was answered in February. */
export const aCheckInFormView = (more: Partial<CheckInFormView> = {}): CheckInFormView => ({
  body: BODY,
  goal: aGoal(),
  month: inMarch(),
  today: day('2026-03-10'),
  state: 'pending',
  revision: 0,
  previous: aFormAnswer({ month: month('2026-02'), at: instant('2026-02-09T08:00:00.000Z') }),
  unchanged: { asksWhatWouldChange: false },
  ...more,
});

export const aMineGoal = (more: Partial<MineGoal> = {}): MineGoal => ({
  id: goalId('palvelutorit'),
  name: 'Palvelutorit',
  binding: true,
  part: 'owner',
  state: 'pending',
  standing: 'will-be-met',
  forecast: 'will-be-met',
  explanation: 'Etenee suunnitellusti.',
  phases: [{ id: 'p1', name: 'Konsepti', status: 'done', reach: 100 }],
  answer: {
    month: month('2026-02'),
    revision: 1,
    by: PEKKA,
    at: instant('2026-02-09T08:00:00.000Z'),
  },
  may: { repeat: true, handOn: true },
  ...more,
});

export const aMineView = (more: Partial<MineView> = {}): MineView => ({
  body: BODY,
  months: [{ month: inMarch(), goals: [aMineGoal()], deputyFor: [], asked: [] }],
  record: { onTime: 2, late: 0, missed: 0 },
  ...more,
});
