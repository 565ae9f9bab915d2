import type { AllWords } from '../types/all-words.ts';
import { reminders } from './reminders.ts';

export const common: AllWords['common'] = {
  appName: 'Ennuste',
  forecast: {
    met: 'uppnått',
    'will-be-met': 'uppnås',
    uncertain: 'osäkert',
    'will-not-be-met': 'uppnås inte',
  },
  standing: {
    met: 'uppnått',
    'will-be-met': 'uppnås',
    uncertain: 'osäkert',
    'will-not-be-met': 'uppnås inte',
    silent: 'inget svar',
  },
  phaseStatus: {
    'not-started': 'inte påbörjad',
    'in-progress': 'pågår',
    done: 'klar',
  },
  answerState: {
    pending: 'väntar på svar',
    'on-time': 'besvarat i tid',
    late: 'besvarat för sent',
    missed: 'inte besvarat',
    excused: 'befriat',
  },
  riskState: { open: 'öppen', realised: 'har inträffat', closed: 'avslutad' },
  riskLevel: {
    1: 'mycket liten',
    2: 'liten',
    3: 'måttlig',
    4: 'stor',
    5: 'mycket stor',
  },
  role: { owner: 'ägare', leadership: 'ledningsgrupp', facilitator: 'facilitator' },
  language: { fi: 'suomi', sv: 'svenska', en: 'English' },
  goal: 'mål',
  subGoal: 'delmål',
  indicator: 'indikator',
  phase: 'fas',
  risk: 'risk',
  binding: 'bindande',
  owner: 'ägare',
  projectManager: 'projektledare',
  deputy: 'ställföreträdare',
  yes: 'ja',
  no: 'nej',
  reminders,
};
