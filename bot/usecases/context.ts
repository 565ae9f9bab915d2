import type { Body } from '../../domain/body.ts';
import { dayOf, type Day, type Instant } from '../../domain/month.ts';
import type { Log } from '../log.ts';
import type { Stores } from '../storage/stores.ts';
import type { Messenger } from '../teams/messenger.ts';

/** What every use case may reach. Built once, in `bot/context.ts`. */
export interface Context {
  readonly body: Body;
  readonly stores: Stores;
  readonly messenger: Messenger;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Today in the body's time zone. */
export const today = (context: Pick<Context, 'body' | 'clock'>): Day =>
  dayOf(context.clock(), context.body.timeZone);
