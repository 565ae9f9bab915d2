import type { Actor } from '../../domain/goal/access.ts';
import type { BoardRow } from '../../domain/goal/board.ts';
import type { Body } from '../../domain/common/organisation.ts';
import type { CheckIn, SectionAnswer } from '../../domain/goal/check-in.ts';
import type { HandOver } from '../../domain/goal/hand-over.ts';
import type { Draft } from '../../domain/check-in/draft.ts';
import type { Goal, SubProject } from '../../domain/goal/goal.ts';
import { OWN_SECTION } from '../../domain/common/ids.ts';
import type {
  DecisionIndicator,
  NumberIndicator,
  YesNoIndicator,
} from '../../domain/goal/indicator.ts';
import type { MeetingStage } from '../../domain/portfolio/meeting.ts';
import { firstDayOf, lastDayOf, type OpenedMonth } from '../../domain/common/month.ts';
import type { Person } from '../../domain/common/person.ts';
import type { Phase, PhaseState } from '../../domain/goal/phase.ts';
import type { Question } from '../../domain/check-in/question.ts';
import type { Delivery, ReminderClaim, ReminderRun } from '../../domain/reminders/reminders.ts';
import type { Risk } from '../../domain/goal/risk.ts';
import {
  PROPOSED_SCHEDULE,
  type ReminderSchedule,
  type TakenStep,
} from '../../domain/reminders/schedule.ts';
import { settingsOf, type KeptSettings, type Settings } from '../../domain/months/settings.ts';
import type { KeyIndicator, ThemeNotes } from '../../domain/portfolio/theme-notes.ts';
import type { AuditEntry, Conversation } from '../../bot/storage/stores.ts';
import {
  bodyId,
  day,
  goalId,
  instant,
  meetingKey,
  month,
  personId,
  questionId,
  runId,
  stepId,
} from './ids.ts';

/** The people that every test knows; their ids never change. */
export const PEOPLE = {
  owner: personId(1),
  projectManager: personId(2),
  deputy: personId(3),
  leader: personId(4),
  facilitator: personId(5),
  outsider: personId(6),
} as const;

export const MARCH = month('2026-03');

export const aBody = (over: Partial<Body> = {}): Body => ({
  id: bodyId('kuva'),
  name: {
    fi: 'Kulttuuri ja vapaa-aika',
    sv: 'Kultur och fritid',
    en: 'Culture and Leisure',
  },
  timeZone: 'Europe/Helsinki',
  contentLanguage: 'fi',
  themes: [
    {
      id: 'uudistuvat-palvelut',
      name: { fi: 'Uudistuvat palvelut', sv: 'Tjänster i förnyelse', en: 'Renewing services' },
    },
    {
      id: 'toimivin-kaupunki',
      name: { fi: 'Toimivin kaupunki', sv: 'Den bästa staden', en: 'The most functional city' },
    },
  ],
  ...over,
});

export const aPerson = (over: Partial<Person> = {}): Person => ({
  id: PEOPLE.owner,
  name: 'Aino Omistaja',
  roles: ['owner'],
  language: 'fi',
  active: true,
  ...over,
});

/** Everybody in `PEOPLE` but the outsider, as the register holds them. */
export const thePeople = (): readonly Person[] => [
  aPerson(),
  aPerson({ id: PEOPLE.projectManager, name: 'Pekka Projekti' }),
  aPerson({ id: PEOPLE.deputy, name: 'Sirpa Sijainen' }),
  aPerson({ id: PEOPLE.leader, name: 'Johanna Johtaja', roles: ['leadership'] }),
  aPerson({ id: PEOPLE.facilitator, name: 'Fanni Fasilitaattori', roles: ['facilitator'] }),
];

export const anActor = (over: Partial<Actor> = {}): Actor => ({
  id: PEOPLE.owner,
  name: 'Aino Omistaja',
  roles: ['owner'],
  ...over,
});

export const aPhase = (over: Partial<Phase> = {}): Phase => ({
  id: 'p1',
  name: 'Konsepti ja aikataulu',
  ...over,
});

export const aNumberIndicator = (over: Partial<NumberIndicator> = {}): NumberIndicator => ({
  kind: 'number',
  id: 'i1',
  name: 'Järjestetyt tapahtumat',
  unit: 'tapahtumaa',
  baseline: 0,
  target: 4,
  direction: 'at-least',
  ...over,
});

export const aYesNoIndicator = (over: Partial<YesNoIndicator> = {}): YesNoIndicator => ({
  kind: 'yes-no',
  id: 'i2',
  name: 'Palaute on koottu',
  ...over,
});

export const aDecisionIndicator = (over: Partial<DecisionIndicator> = {}): DecisionIndicator => ({
  kind: 'decision',
  id: 'i3',
  name: 'Lautakunta on hyväksynyt suunnitelman',
  decidedBy: 'Kulttuuri- ja vapaa-aikalautakunta',
  due: day('2026-12-31'),
  meetings: [day('2026-11-10'), day('2026-12-15')],
  ...over,
});

export const aSubProject = (over: Partial<SubProject> = {}): SubProject => ({
  id: 'kevat',
  name: 'Kevään tapahtuma',
  description: 'Ensimmäinen neljästä',
  phases: [aPhase()],
  indicators: [],
  ...over,
});

export const aGoal = (over: Partial<Goal> = {}): Goal => ({
  id: goalId('palvelutorit'),
  body: bodyId('kuva'),
  year: 2026,
  order: 1,
  name: 'Palvelutorit',
  description: 'Kauppakeskuksessa järjestetään neljä palvelutoria.',
  theme: 'uudistuvat-palvelut',
  binding: true,
  owners: [PEOPLE.owner],
  projectManagers: [PEOPLE.projectManager],
  deputy: PEOPLE.deputy,
  phases: [
    aPhase(),
    aPhase({ id: 'p2', name: 'Tapahtumat', counter: { target: 4, unit: 'tapahtumaa' } }),
  ],
  indicators: [aNumberIndicator()],
  subProjects: [],
  links: { cityWide: [], separateProgrammes: [], jointThemes: [] },
  ...over,
});

/** So many goals, numbered: ids `tavoite-001`, `tavoite-002` and so on. */
export const goalsOf = (count: number, over: Partial<Goal> = {}): readonly Goal[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const id = goalId(`tavoite-${number}`);
    return aGoal({ id, order: index + 1, name: `Tavoite ${number}`, ...over });
  });

/** Opens on the first day of the month, is due a week before the end and closes on the last day. */
export function anOpenedMonth(over: Partial<OpenedMonth> = {}): OpenedMonth {
  const { month: of = MARCH } = over;
  return {
    month: of,
    opensOn: firstDayOf(of),
    dueOn: day(`${of}-21`),
    closesOn: lastDayOf(of),
    openedBy: PEOPLE.facilitator,
    openedAt: instant(`${of}-01T06:00:00.000Z`),
    ...over,
  };
}

export const aPhaseState = (over: Partial<PhaseState> = {}): PhaseState => ({
  phase: 'p1',
  status: 'in-progress',
  ...over,
});

export const aRisk = (over: Partial<Risk> = {}): Risk => ({
  id: 'r1',
  description: 'Tiloja ei saada ajoissa',
  preparation: 'Varatila on sovittu',
  likelihood: 3,
  impact: 4,
  state: 'open',
  ...over,
});

/** Answers the form of `aGoal()` as it is built without overrides. */
export const aSectionAnswer = (over: Partial<SectionAnswer> = {}): SectionAnswer => ({
  section: OWN_SECTION,
  forecast: 'will-be-met',
  explanation: 'Etenee suunnitellusti.',
  phases: [aPhaseState({ status: 'done' }), aPhaseState({ phase: 'p2', count: 1 })],
  indicators: [{ kind: 'number', indicator: 'i1', value: 1 }],
  risks: [aRisk()],
  ...over,
});

export function aCheckIn(over: Partial<CheckIn> = {}): CheckIn {
  const { month: of = MARCH, revision = 1 } = over;
  return {
    goal: goalId('palvelutorit'),
    month: of,
    revision,
    sections: [aSectionAnswer()],
    answeredBy: PEOPLE.owner,
    answeredAt: instant(`${of}-10T08:00:00.000Z`),
    submission: `submission-${of}-${revision}`,
    ...over,
  };
}

/** An unanswered row; give it `answer: aCheckIn()` for an answered one. */
export function aBoardRow(over: Partial<BoardRow> = {}): BoardRow {
  const { answer } = over;
  return {
    goal: answer?.goal ?? goalId('palvelutorit'),
    month: answer?.month ?? MARCH,
    ...(answer && { firstAnsweredOn: day(answer.answeredAt.slice(0, 10)) }),
    ...over,
  };
}

/** A board row that certainly has its answer, as a store takes it for recording. */
export function anAnsweredRow(
  answer: CheckIn = aCheckIn(),
  over: Partial<BoardRow> = {},
): BoardRow & { readonly answer: CheckIn } {
  return { ...aBoardRow({ answer, ...over }), answer };
}

export function aRun(over: Partial<ReminderRun> = {}): ReminderRun {
  const { month: of = MARCH } = over;
  return {
    id: runId('run-1'),
    month: of,
    audience: 'owners',
    plannedBy: PEOPLE.facilitator,
    plannedAt: instant(`${of}-16T06:00:00.000Z`),
    ...over,
  };
}

export const aDelivery = (over: Partial<Delivery> = {}): Delivery => ({
  run: runId('run-1'),
  person: PEOPLE.owner,
  goals: [goalId('palvelutorit')],
  outcome: { kind: 'planned' },
  ...over,
});

export function aClaim(over: Partial<ReminderClaim> = {}): ReminderClaim {
  const { month: of = MARCH } = over;
  return {
    month: of,
    day: day(`${of}-16`),
    person: PEOPLE.owner,
    run: runId('run-1'),
    ...over,
  };
}

export const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  person: PEOPLE.owner,
  tenantId: '11111111-1111-4111-8111-111111111111',
  conversationId: 'a:conversation-1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  botId: '28:bot',
  userId: '29:owner',
  language: 'fi',
  seenAt: instant('2026-03-02T07:00:00.000Z'),
  ...over,
});

export const anAudit = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  at: instant('2026-03-10T08:00:00.000Z'),
  by: PEOPLE.owner,
  act: 'check-in',
  target: 'palvelutorit',
  ...over,
});

/** The owner's goal, taken by the deputy for March. */
export const aHandOver = (over: Partial<HandOver> = {}): HandOver => ({
  goal: goalId('palvelutorit'),
  from: PEOPLE.owner,
  to: PEOPLE.deputy,
  scope: 'month',
  month: MARCH,
  state: 'accepted',
  askedAt: instant('2026-03-10T08:00:00.000Z'),
  ...over,
});

/** Leadership asks about the owner's goal; nobody has answered. */
export const aQuestion = (over: Partial<Question> = {}): Question => ({
  id: questionId('question-1'),
  goal: goalId('palvelutorit'),
  year: 2026,
  text: 'Mitä tapahtumien peruminen maksaa?',
  askedBy: PEOPLE.leader,
  askedAt: instant('2026-03-09T08:00:00.000Z'),
  ...over,
});

export const aDraft = (over: Partial<Draft> = {}): Draft => ({
  person: PEOPLE.owner,
  goal: goalId('palvelutorit'),
  month: MARCH,
  basedOn: 0,
  values: { 'goal.explanation': 'Tilaa etsitään yhä.' },
  savedAt: instant('2026-03-10T08:00:00.000Z'),
  edition: 'edition-1',
  ...over,
});

/** Started, as it is proposed. */
export const aSchedule = (over: Partial<ReminderSchedule> = {}): ReminderSchedule => ({
  ...PROPOSED_SCHEDULE,
  keptBy: PEOPLE.facilitator,
  keptAt: instant('2026-02-20T08:00:00.000Z'),
  ...over,
});

export function aTakenStep(over: Partial<TakenStep> = {}): TakenStep {
  const { month: of = MARCH } = over;
  return {
    month: of,
    step: stepId('first'),
    at: instant(`${of}-02T06:00:00.000Z`),
    state: 'planning',
    run: runId(`step-${of}-first-1`),
    attempt: 1,
    ...over,
  };
}

export const aKeyIndicator = (over: Partial<KeyIndicator> = {}): KeyIndicator => ({
  id: 'nps',
  name: 'Suositteluindeksi',
  unit: '',
  lines: [
    {
      name: '',
      points: [
        { period: '2018', value: 38 },
        { period: '2020', value: 42.5 },
      ],
    },
  ],
  ...over,
});

export const aThemeNotes = (over: Partial<ThemeNotes> = {}): ThemeNotes => ({
  theme: 'uudistuvat-palvelut',
  year: 2026,
  successes: ['Yhteistyö laajeni.'],
  challenges: ['Omistajuus on sopimatta.'],
  indicators: [aKeyIndicator()],
  keptBy: PEOPLE.facilitator,
  keptAt: instant('2026-03-10T08:00:00.000Z'),
  ...over,
});

/** An hour's meeting at its first goal. */
export const aMeetingStage = (over: Partial<MeetingStage> = {}): MeetingStage => ({
  meeting: meetingKey(1),
  month: MARCH,
  goal: goalId('palvelutorit'),
  startedAt: instant('2026-03-10T08:00:00.000Z'),
  minutes: 60,
  changedAt: instant('2026-03-10T08:00:00.000Z'),
  presenter: PEOPLE.leader,
  ...over,
});

/** What the facilitator finds there first: everything as the operator's file has it. */
export const someSettings = (over: Partial<Settings> = {}): Settings => ({
  ...settingsOf(aBody()),
  ...over,
});

export const keptSettings = (over: Partial<KeptSettings> = {}): KeptSettings => ({
  ...someSettings(),
  keptBy: PEOPLE.facilitator,
  keptAt: instant('2026-02-20T08:00:00.000Z'),
  ...over,
});
