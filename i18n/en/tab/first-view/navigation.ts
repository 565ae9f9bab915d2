import type { navigation as finnish } from '../../../fi/tab/first-view/navigation.ts';

export const navigation: typeof finnish = {
  label: 'Pages',
  menu: 'Menu',
  mine: 'My goals',
  overview: 'Overview',
  themes: 'Themes',
  compare: 'Compare',
  risks: 'Risks',
  meeting: 'Meeting',
  keepers: 'Facilitator’s pages',
  months: 'Months',
  reminders: 'Reminders',
  schedule: 'Schedule',
  register: 'Register',
  people: 'People',
  settings: 'Settings',
  cards: 'Cards',
};
