import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { GoalId } from '../../domain/common/ids.ts';
import type { Language } from '../../domain/common/person.ts';
import { instantOf } from '../../domain/common/month.ts';
import { createOrganisationCalendar } from '../calendar/organisation-calendar.ts';
import {
  handOverAnsweredCard,
  handOverRequestCard,
  tookOverCard,
  wrongPersonReportCard,
} from '../cards/hand-over/hand-over-notifications.ts';
import { myGoalsCard } from '../cards/my-goals/my-goals.ts';
import { questionAnsweredCard, questionCard } from '../cards/question.ts';
import { receiptCard } from '../cards/check-in/receipt.ts';
import { createReader } from '../cards/kit/reader.ts';
import { reminderCard, supersededCard } from '../cards/delivery/reminder.ts';
import { runResultCard } from '../cards/runs/run-result.ts';
import { linkInOwnChat, type PageLink, type TabPlace } from '../cards/kit/tab-link.ts';
import { waitingListCard } from '../cards/delivery/waiting-list.ts';
import { drawPreview } from '../handlers/preview/draw-preview.ts';
import { consoleLog, countLines } from '../log.ts';
import { logUnreadableRows } from './log-unreadable-rows.ts';
import { serviceRecorder } from '../telemetry/service-record.ts';
import { readVersion } from './observe/read-version.ts';
import { createBackgroundWork } from '../work/background-work.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import type { Stores } from '../storage/stores.ts';
import type { ChatOpener } from '../ports/chat-opener.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Directory, Presence } from '../ports/directory.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { SendRateLimiter } from '../ports/send-rate-limiter.ts';
import type { CardComposer } from '../ports/card-composer.ts';
import {
  createSettingsSource,
  type BaseContext,
  type SettingsDependentParts,
} from '../usecases/shared/current-settings.ts';
import type { EndpointServices } from '../api/http/endpoint.ts';

export interface ContextParts extends TabPlace {
  /** The organisation as read from the operator's file, before the facilitator's settings are applied. */
  readonly organisation: Organisation;
  readonly stores: Stores;
  readonly messenger: Messenger;
  readonly sendRateLimiter: SendRateLimiter;
  readonly queue: WorkQueue;
  readonly installer?: AppInstaller;
  readonly opener?: ChatOpener;
  readonly directory?: Directory;
  readonly presence?: Presence;
  /** False for a server that sends no reminders and runs no schedule. The default is true. */
  readonly doesWork?: boolean;
  /** Whether traces and metrics are sent. */
  readonly isTraced?: boolean;
}

/** Composition root: creates the context of all use cases. */
export function createContext(
  { organisation, publicUrl, teams, doesWork = true, isTraced = false, ...parts }: ContextParts,
  overrides: Partial<Pick<BaseContext, 'clock' | 'newId' | 'log'>> = {},
): BaseContext & EndpointServices {
  const tab: TabPlace = { publicUrl, ...(teams && { teams }) };
  const settle = (changed: Organisation): SettingsDependentParts => ({
    organisation: changed,
    calendar: createOrganisationCalendar(changed),
    compose: createComposer(changed, tab),
  });
  const log = overrides.log ? countLines(overrides.log) : consoleLog;
  logUnreadableRows(parts.stores.unreadable, log);
  return {
    ...parts,
    settings: createSettingsSource(parts.stores.settings, organisation, settle),
    service: {
      version: readVersion(),
      instance: hostname(),
      doesWork,
      isTraced,
      read: serviceRecorder.read,
    },
    runPollers: new Map(),
    clock: () => instantOf(new Date()),
    newId: () => randomUUID(),
    preview: (context, target) => drawPreview(context, tab, target),
    background: createBackgroundWork(log),
    ...overrides,
    log,
  };
}

const createComposer =
  (organisation: Organisation, tab: TabPlace) =>
  (language: Language): CardComposer => {
    const reader = createReader(language, organisation);
    const goalLink = (goal: GoalId): PageLink => linkInOwnChat(tab, { kind: 'goal', goal });
    return {
      receipt: (situation) => {
        const { answer, answeredBy } = situation;
        if (!answer || !answeredBy) throw new Error('A receipt needs an answer');
        const view = { situation, checkIn: answer, answeredBy: answeredBy.name, canCorrect: true };
        return receiptCard(view, reader);
      },
      myGoals: (myGoals) =>
        myGoalsCard({ myGoals, open: true, page: 0, isRefreshed: true }, reader),
      handOverRequested: (view) => handOverRequestCard(view, reader),
      handOverAnswered: (view) => handOverAnsweredCard(view, reader),
      wrongPerson: (report) => wrongPersonReportCard(report, reader),
      questionAsked: (details) =>
        questionCard({ details, link: goalLink(details.goal.id) }, reader),
      questionAnswered: (details) =>
        questionAnsweredCard({ details, link: goalLink(details.goal.id) }, reader),
      tookOver: (view) => tookOverCard(view, reader),
      reminder: (view) => reminderCard(view, reader),
      waitingList: (view) => waitingListCard(view, reader),
      superseded: (month) => supersededCard(month, reader),
      run: (run) => {
        const link = linkInOwnChat(tab, { kind: 'run', month: run.month, run: run.id });
        return runResultCard({ run, themes: organisation.themes, link }, reader);
      },
    };
  };
