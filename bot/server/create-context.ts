import { randomUUID } from 'node:crypto';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { GoalId } from '../../domain/common/ids.ts';
import { instantOf } from '../../domain/common/month.ts';
import { bodyCalendar } from '../calendar/body-calendar.ts';
import {
  handOverAnsweredCard,
  handOverAskedCard,
  tookOverCard,
  wrongPersonCard,
} from '../cards/hand-over/hand-over-notifications.ts';
import { myGoalsCard } from '../cards/my-goals/my-goals.ts';
import { questionAnsweredCard, questionCard } from '../cards/question.ts';
import { receiptCard } from '../cards/check-in/receipt.ts';
import { readerIn } from '../cards/kit/reader.ts';
import { reminderCard, supersededCard } from '../cards/delivery/reminder.ts';
import { runResultCard } from '../cards/runs/run-result.ts';
import { tabLink } from '../cards/kit/tab-link.ts';
import { waitingListCard } from '../cards/delivery/waiting-list.ts';
import { drawPreview } from '../handlers/preview/draw-preview.ts';
import { consoleLog } from '../log.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import type { Stores } from '../storage/stores.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { SendBudget } from '../ports/send-budget.ts';
import type { Composer, Context } from '../usecases/shared/context.ts';
import { settingsSource, type Settled } from '../usecases/shared/current-context.ts';

/** What differs between production, a laptop and a test. */
export interface ContextParts {
  /** As the operator's file has it. */
  readonly body: Organisation;
  readonly stores: Stores;
  readonly messenger: Messenger;
  readonly budget: SendBudget;
  readonly queue: WorkQueue;
  readonly installer?: AppInstaller;
  /** Address of the server as people reach it, without a slash at the end. */
  readonly publicUrl: string;
}

/** The composition root: everything that the use cases reach, with real clocks and ids by default. */
export function createContext(
  parts: ContextParts,
  overrides: Partial<Pick<Context, 'clock' | 'newId' | 'log'>> = {},
): Context {
  const settle = (body: Organisation): Settled => ({
    body,
    calendar: bodyCalendar(body),
    compose: composerOf(body, parts.publicUrl),
  });
  return {
    ...parts,
    ...settle(parts.body),
    settings: settingsSource(parts.stores.settings, parts.body, settle),
    watches: new Map(),
    clock: () => instantOf(new Date()),
    newId: () => randomUUID(),
    preview: (context, wish) => drawPreview(context, parts.publicUrl, wish),
    log: consoleLog,
    ...overrides,
  };
}

const composerOf = (body: Organisation, publicUrl: string): Composer => ({
  receipt: (situation, language) => {
    const { answer, answeredBy } = situation;
    if (!answer || !answeredBy) throw new Error('A receipt needs an answer');
    return receiptCard(
      { situation, checkIn: answer, answeredBy: answeredBy.name, canCorrect: true },
      readerIn(language, body),
    );
  },
  list: (mine, language) =>
    myGoalsCard({ mine, open: true, page: 0, isRefreshed: true }, readerIn(language, body)),
  handOverAsked: (view, language) => handOverAskedCard(view, readerIn(language, body)),
  handOverAnswered: (view, language) => handOverAnsweredCard(view, readerIn(language, body)),
  notTheRightPerson: (told, language) => wrongPersonCard(told, readerIn(language, body)),
  questionAsked: (news, language) =>
    questionCard({ news, link: goalLink(publicUrl, news.goal.id) }, readerIn(language, body)),
  questionAnswered: (news, language) =>
    questionAnsweredCard(
      { news, link: goalLink(publicUrl, news.goal.id) },
      readerIn(language, body),
    ),
  tookOver: (view, language) => tookOverCard(view, readerIn(language, body)),
  reminder: (view, language) => reminderCard(view, readerIn(language, body)),
  waitingList: (view, language) => waitingListCard(view, readerIn(language, body)),
  superseded: (month, language) => supersededCard(month, readerIn(language, body)),
  run: (run, language) => {
    const link = tabLink(publicUrl, { kind: 'run', month: run.month, run: run.id });
    return runResultCard({ run, themes: body.themes, link }, readerIn(language, body));
  },
});

const goalLink = (publicUrl: string, goal: GoalId): string =>
  tabLink(publicUrl, { kind: 'goal', goal });
