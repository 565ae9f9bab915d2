import type { Composer } from '../../ports/composer.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { Calendar } from '../../../domain/common/calendar.ts';
import { dayOf, type Day, type Instant } from '../../../domain/common/month.ts';
import type { Log } from '../../log.ts';
import type { Stores } from '../../storage/stores.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import type { AppInstaller } from '../../ports/app-installer.ts';
import type { Messenger } from '../../ports/messenger.ts';
import type { SendBudget } from '../../ports/send-budget.ts';
import type { SettingsSource } from './current-context.ts';
import type { DrawPreview } from '../preview/preview-card.ts';
import type { RunPoller } from '../live-run/shared-poller.ts';

/** What every use case may reach. Built once, in `bot/context.ts`. */
export interface Context {
  /** As the settings make it where `currentContext` was asked, else as the operator's file has it. */
  readonly organisation: Organisation;
  readonly stores: Stores;
  readonly settings: SettingsSource;
  readonly calendar: Calendar;
  readonly messenger: Messenger;
  /** How fast the messenger may be used by runs. */
  readonly budget: SendBudget;
  readonly queue: WorkQueue;
  /** The runs that somebody follows on this server, by month and id. */
  readonly runPollers: Map<string, RunPoller>;
  /** Absent where the operator has not allowed to install for people. */
  readonly installer?: AppInstaller;
  readonly compose: Composer;
  /** Draws a card as the bot would in somebody's chat; the handlers stay out of here. */
  readonly preview: DrawPreview;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Today in the body's time zone. */
export const today = (context: Pick<Context, 'organisation' | 'clock'>): Day =>
  dayOf(context.clock(), context.organisation.timeZone);
