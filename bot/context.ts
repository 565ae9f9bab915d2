import { randomUUID } from 'node:crypto';
import type { Body } from '../domain/body.ts';
import { instantOf } from '../domain/month.ts';
import { myGoalsCard } from './cards/my-goals.ts';
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
  reminder: (mine, sentBy, language) =>
    myGoalsCard({ mine, open: true, page: 0, sentBy }, readerIn(language, body)),
});
