import { randomUUID } from 'node:crypto';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { GoalId } from '../../domain/common/ids.ts';
import { instantOf } from '../../domain/common/month.ts';
import { organisationCalendar } from '../calendar/organisation-calendar.ts';
import {
  handOverAnsweredCard,
  handOverRequestCard,
  tookOverCard,
  wrongPersonReportCard,
} from '../cards/hand-over/hand-over-notifications.ts';
import { myGoalsCard } from '../cards/my-goals/my-goals.ts';
import { questionAnsweredCard, questionCard } from '../cards/question.ts';
import { receiptCard } from '../cards/check-in/receipt.ts';
import { readerIn } from '../cards/kit/reader-words.ts';
import { reminderCard, supersededCard } from '../cards/delivery/reminder.ts';
import { runResultCard } from '../cards/runs/run-result.ts';
import { tabLink } from '../cards/kit/tab-link.ts';
import { waitingListCard } from '../cards/delivery/waiting-list.ts';
import { drawPreview } from '../handlers/preview/draw-preview.ts';
import { consoleLog } from '../log.ts';
import { createBackground } from '../work/run-in-background.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import type { Stores } from '../storage/stores.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { SendBudget } from '../ports/send-budget.ts';
import type { CardComposer } from '../ports/card-composer.ts';
import {
  settingsSource,
  type BaseContext,
  type SettingsParts,
} from '../usecases/shared/current-settings.ts';
import type { EndpointParts } from '../api/http/endpoint.ts';

/** The parts that differ between production, local runs and tests. */
export interface ContextParts {
  /** From the operator's file. */
  readonly organisation: Organisation;
  readonly stores: Stores;
  readonly messenger: Messenger;
  readonly budget: SendBudget;
  readonly queue: WorkQueue;
  readonly installer?: AppInstaller;
  /** Without a trailing slash. */
  readonly publicUrl: string;
}

/** The composition root of the use cases. */
export function createContext(
  { organisation, publicUrl, ...parts }: ContextParts,
  overrides: Partial<Pick<BaseContext, 'clock' | 'newId' | 'log'>> = {},
): BaseContext & EndpointParts {
  const settle = (changed: Organisation): SettingsParts => ({
    organisation: changed,
    calendar: organisationCalendar(changed),
    compose: createComposer(changed, publicUrl),
  });
  const log = overrides.log ?? consoleLog;
  return {
    ...parts,
    settings: settingsSource(parts.stores.settings, organisation, settle),
    runPollers: new Map(),
    clock: () => instantOf(new Date()),
    newId: () => randomUUID(),
    preview: (context, target) => drawPreview(context, publicUrl, target),
    background: createBackground(log),
    ...overrides,
    log,
  };
}

const createComposer = (organisation: Organisation, publicUrl: string): CardComposer => ({
  receipt: (situation, language) => {
    const { answer, answeredBy } = situation;
    if (!answer || !answeredBy) throw new Error('A receipt needs an answer');
    return receiptCard(
      { situation, checkIn: answer, answeredBy: answeredBy.name, canCorrect: true },
      readerIn(language, organisation),
    );
  },
  myGoals: (myGoals, language) =>
    myGoalsCard(
      { myGoals, open: true, page: 0, isRefreshed: true },
      readerIn(language, organisation),
    ),
  handOverRequested: (view, language) =>
    handOverRequestCard(view, readerIn(language, organisation)),
  handOverAnswered: (view, language) =>
    handOverAnsweredCard(view, readerIn(language, organisation)),
  wrongPerson: (report, language) =>
    wrongPersonReportCard(report, readerIn(language, organisation)),
  questionAsked: (details, language) =>
    questionCard(
      { details, link: goalLink(publicUrl, details.goal.id) },
      readerIn(language, organisation),
    ),
  questionAnswered: (details, language) =>
    questionAnsweredCard(
      { details, link: goalLink(publicUrl, details.goal.id) },
      readerIn(language, organisation),
    ),
  tookOver: (view, language) => tookOverCard(view, readerIn(language, organisation)),
  reminder: (view, language) => reminderCard(view, readerIn(language, organisation)),
  waitingList: (view, language) => waitingListCard(view, readerIn(language, organisation)),
  superseded: (month, language) => supersededCard(month, readerIn(language, organisation)),
  run: (run, language) => {
    const link = tabLink(publicUrl, { kind: 'run', month: run.month, run: run.id });
    return runResultCard(
      { run, themes: organisation.themes, link },
      readerIn(language, organisation),
    );
  },
});

const goalLink = (publicUrl: string, goal: GoalId): string =>
  tabLink(publicUrl, { kind: 'goal', goal });
