import type { navigation as finnish } from '../../../fi/tab/first-view/navigation.ts';

export const navigation: typeof finnish = {
  label: 'Sidor',
  menu: 'Meny',
  mine: 'Egna mål',
  overview: 'Översikt',
  themes: 'Teman',
  compare: 'Jämförelse',
  risks: 'Risker',
  meeting: 'Möte',
  keepers: 'Facilitatorns sidor',
  months: 'Månader',
  reminders: 'Påminnelser',
  schedule: 'Tidtabell',
  register: 'Register',
  people: 'Personer',
  settings: 'Inställningar',
  cards: 'Kort',
};
