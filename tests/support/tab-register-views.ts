import type {
  RegisterChangesView,
  RegisterFormView,
  RegisterView,
} from '../../contract/api-register.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import { aBody, aGoal, MARCH, PEOPLE, thePeople } from './builders.ts';
import { day, instant, month } from './ids.ts';

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

/** Of everything but goals, and a goal's excuse. */
export const otherChanges = (): RegisterChangesView => {
  const { next: _next, ...view } = someChanges();
  const by = { id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori' };
  const common = { at: instant('2026-03-12T08:00:00.000Z'), by, people: [] };
  const [theme] = view.themes;
  return {
    ...view,
    entries: [
      {
        ...common,
        act: 'save-person',
        person: { id: PEOPLE.owner, name: 'Aino Omistaja' },
        changes: [
          { kind: 'person-roles', added: ['leadership'], removed: [] },
          { kind: 'person-language', to: 'sv' },
          { kind: 'person-back' },
        ],
      },
      {
        ...common,
        act: 'save-settings',
        changes: [
          { kind: 'settings', part: 'calendar' },
          { kind: 'theme-added', name: { fi: 'Uusi', sv: 'Ny', en: 'New' } },
          { kind: 'themes-moved' },
        ],
      },
      {
        ...common,
        act: 'save-theme',
        ...(theme && { theme: theme.id }),
        changes: [{ kind: 'theme-notes', part: 'successes' }],
      },
      {
        ...common,
        act: 'reopen-month',
        month: MARCH,
        days: { opensOn: day('2026-03-02'), dueOn: day('2026-03-20'), closesOn: day('2026-03-31') },
      },
      {
        ...common,
        act: 'excuse',
        goal: { id: aGoal().id, name: 'Palvelutorit' },
        month: MARCH,
        note: 'Alkaa syksyllä',
      },
    ],
  };
};
