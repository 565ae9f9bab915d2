import { randomUUID } from 'node:crypto';
import type { Body } from '../domain/body.ts';
import { instantOf } from '../domain/month.ts';
import { handOverAnsweredCard, handOverAskedCard, wrongPersonCard } from './cards/hand-on-news.ts';
import { myGoalsCard } from './cards/my-goals.ts';
import { receiptCard } from './cards/receipt.ts';
import { readerIn } from './cards/reader.ts';
import { consoleLog } from './log.ts';
import type { Stores } from './storage/stores.ts';
import type { Messenger } from './teams/messenger.ts';
import type { Composer, Context } from './usecases/context.ts';

/** What differs between production, a laptop and a test. */
export interface ContextParts {
  readonly body: Body;
  readonly stores: Stores;
  readonly messenger: Messenger;
}

/** The composition root: everything that the use cases reach, with real clocks and ids by default. */
export const createContext = (
  parts: ContextParts,
  overrides: Partial<Pick<Context, 'clock' | 'newId' | 'log'>> = {},
): Context => ({
  ...parts,
  compose: composerOf(parts.body),
  clock: () => instantOf(new Date()),
  newId: () => randomUUID(),
  log: consoleLog,
  ...overrides,
});

const composerOf = (body: Body): Composer => ({
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
  reminder: (mine, sentBy, language) =>
    myGoalsCard(
      { mine, open: true, page: 0, ...(sentBy !== undefined && { sentBy }) },
      readerIn(language, body),
    ),
});
