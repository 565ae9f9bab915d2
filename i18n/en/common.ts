import type { AllWords } from '../types/all-words.ts';
import { reminders } from './reminders.ts';

export const common: AllWords['common'] = {
  appName: 'Ennuste',
  forecast: {
    met: 'met',
    'will-be-met': 'will be met',
    uncertain: 'uncertain',
    'will-not-be-met': 'will not be met',
  },
  standing: {
    met: 'met',
    'will-be-met': 'will be met',
    uncertain: 'uncertain',
    'will-not-be-met': 'will not be met',
    silent: 'no answer',
  },
  phaseStatus: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    done: 'done',
  },
  answerState: {
    pending: 'waiting for an answer',
    'on-time': 'answered on time',
    late: 'answered late',
    missed: 'not answered',
    excused: 'excused',
  },
  riskState: { open: 'open', realised: 'has happened', closed: 'closed' },
  riskLevel: {
    1: 'very low',
    2: 'low',
    3: 'moderate',
    4: 'high',
    5: 'very high',
  },
  role: { owner: 'owner', leadership: 'leadership', facilitator: 'facilitator' },
  language: { fi: 'suomi', sv: 'svenska', en: 'English' },
  goal: 'goal',
  subGoal: 'sub-goal',
  indicator: 'indicator',
  phase: 'phase',
  risk: 'risk',
  binding: 'binding',
  owner: 'owner',
  projectManager: 'project manager',
  deputy: 'deputy',
  yes: 'yes',
  no: 'no',
  reminders,
};
