import type { Calendar } from '../../../domain/common/calendar.ts';
import { dayOf, type Day, type Instant } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Log } from '../../log.ts';
import type { AppInstaller } from '../../ports/app-installer.ts';
import type { CardComposer } from '../../ports/card-composer.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { SendRateLimiter } from '../../ports/send-rate-limiter.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import type { Stores } from '../../storage/stores.ts';

declare const settled: unique symbol;

/** What nearly every use case needs. `currentContext` and `lastContext` make it. */
export interface Context {
  readonly [settled]: true;
  /** With the facilitator's settings applied. */
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  readonly stores: Stores;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** How cards and jobs leave the process; only for use cases that send or queue. */
export interface SendingServices {
  readonly messenger: Messenger;
  /** Rate limit for messages that no one is waiting for. */
  readonly sendRateLimiter: SendRateLimiter;
  readonly queue: WorkQueue;
  /** Undefined when the operator has not allowed installing the app for people. */
  readonly installer?: AppInstaller;
  readonly compose: (language: Language) => CardComposer;
}

export type SendingContext = Context & SendingServices;

/** In the organisation's time zone. */
export const today = (context: Pick<Context, 'organisation' | 'clock'>): Day =>
  dayOf(context.clock(), context.organisation.timeZone);
