import type { storedKinds as finnish } from '../fi/personal-data.ts';

export const storedKinds: typeof finnish = {
  person: 'personuppgifter',
  conversation: 'chatt i Teams',
  goal: 'mål',
  month: 'månad',
  board: 'svarets läge',
  history: 'svar',
  handover: 'överlåtelse',
  draft: 'utkast',
  snooze: 'uppskjuten påminnelse',
  question: 'fråga',
  theme: 'temats uppgifter',
  meeting: 'möte',
  settings: 'inställningar',
  audit: 'händelse',
  schedule: 'tidtabell',
  step: 'påminnelse',
  run: 'påminnelserunda',
  delivery: 'leverans',
  claim: 'dagens påminnelse',
};
