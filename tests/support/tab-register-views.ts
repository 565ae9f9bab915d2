import type {
  RegisterChangesView,
  RegisterFormView,
  RegisterView,
} from '../../domain/api-register.ts';
import type { Goal } from '../../domain/goal.ts';
import { aBody, aGoal, PEOPLE, thePeople } from './builders.ts';
import { instant, month } from './ids.ts';

const body = {
  name: aBody().name,
  contentLanguage: 'fi',
  timeZone: 'Europe/Helsinki',
} as const;

/** The form of a stored goal. */
export const aRegisterForm = (goal: Goal = aGoal()): RegisterFormView => ({
  body,
  year: 2026,
  themes: aBody().themes,
  people: thePeople().map(({ id, name, active }) => ({ id, name, active })),
  taken: [goal.id],
  nextOrder: 2,
  openMonths: [month('2026-03')],
  entry: { goal, version: 'v1', answered: [] },
});

export const aRegister = (
  goals: readonly Goal[],
  over: Partial<RegisterView> = {},
): RegisterView => ({
  body,
  year: 2026,
  goals: goals.map((goal) => ({ goal, version: `v-${goal.id}` })),
  themes: aBody().themes,
  people: thePeople().map(({ id, name }) => ({ id, name })),
  missing: 0,
  ...over,
});

export const someChanges = (): RegisterChangesView => ({
  body,
  year: 2026,
  entries: [
    {
      at: instant('2026-03-12T08:00:00.000Z'),
      by: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
      act: 'save-goal',
      goal: { id: aGoal().id, name: 'Palvelutorit' },
      changes: [{ kind: 'name', from: 'Torit', to: 'Palvelutorit' }],
      people: [],
    },
    {
      at: instant('2026-01-12T08:00:00.000Z'),
      by: { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' },
      act: 'save-goal',
      goal: { id: aGoal().id, name: 'Palvelutorit' },
      people: [],
    },
  ],
  next: '2026-01-12T08:00:00.000Z:a',
  goals: [{ id: aGoal().id, name: 'Palvelutorit' }],
  people: [{ id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' }],
  themes: aBody().themes,
});
