import type { Calendar } from '../../../domain/common/calendar.ts';
import { dayOf, type Day, type Instant } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { ActOrigin } from '../../../domain/trail/trail-subjects.ts';
import type { Log } from '../../log.ts';
import type { AppInstaller } from '../../ports/app-installer.ts';
import type { BackgroundWork } from '../../ports/background-work.ts';
import type { ChatOpener } from '../../ports/chat-opener.ts';
import type { CardComposer } from '../../ports/card-composer.ts';
import type { Directory, Presence } from '../../ports/directory.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { SendRateLimiter } from '../../ports/send-rate-limiter.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import type { Stores } from '../../storage/stores.ts';

declare const settled: unique symbol;

export interface Context {
  readonly [settled]: true;
  /** Includes the settings that facilitators have saved. */
  readonly organisation: Organisation;
  readonly calendar: Calendar;
  readonly stores: Stores;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
  /** Where the current request, turn or job came from. The audit entries contain it. */
  readonly origin?: ActOrigin;
  readonly correlation?: string;
}

export interface SendingServices {
  readonly messenger: Messenger;
  /** Limits how fast the server sends messages for which no user is waiting. */
  readonly sendRateLimiter: SendRateLimiter;
  readonly queue: WorkQueue;
  /** Runs work that no response waits for. The server waits for it before it ends. */
  readonly background: BackgroundWork;
  /** Undefined when the operator has not allowed the server to install the app for people. */
  readonly installer?: AppInstaller;
  /** Undefined on a developer's computer, which has no tenant. */
  readonly opener?: ChatOpener;
  readonly directory?: Directory;
  readonly presence?: Presence;
  readonly compose: (language: Language) => CardComposer;
}

export type SendingContext = Context & SendingServices;

/** Returns the current day in the organisation's time zone. */
export const today = (context: Pick<Context, 'organisation' | 'clock'>): Day =>
  dayOf(context.clock(), context.organisation.timeZone);
