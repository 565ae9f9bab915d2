import type { storedKinds as finnish } from '../fi/personal-data.ts';

export const storedKinds: typeof finnish = {
  person: 'details of the person',
  conversation: 'chat in Teams',
  goal: 'goal',
  month: 'month',
  board: 'state of the answer',
  history: 'answer',
  handover: 'hand-over',
  draft: 'draft',
  snooze: 'postponed reminder',
  question: 'question',
  theme: 'notes of a theme',
  meeting: 'meeting',
  settings: 'settings',
  audit: 'event',
  schedule: 'schedule',
  step: 'reminder',
  run: 'reminder run',
  delivery: 'delivery',
  claim: 'reminder of the day',
};
