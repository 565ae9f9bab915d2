import type { Body } from '../../domain/body.ts';
import { dayOf, type Day, type Instant } from '../../domain/month.ts';
import type { Log } from '../log.ts';
import type { Stores } from '../storage/stores.ts';
import type { Language } from '../../domain/person.ts';
import type { CardMessage, Messenger } from '../teams/messenger.ts';
import type { CheckInSituation } from './read-check-in.ts';
import type { HandOverView } from './hand-over.ts';
import type { WrongPerson } from './not-the-right-person.ts';
import type { MyGoals } from './read-my-goals.ts';

/** What every use case may reach. Built once, in `bot/context.ts`. */
export interface Context {
  readonly body: Body;
  readonly stores: Stores;
  readonly messenger: Messenger;
  readonly compose: Composer;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Words for what a use case sends by itself; the cards stay out of here. */
export interface Composer {
  /** The receipt of somebody else's answer, for the others who were asked. */
  readonly receipt: (situation: CheckInSituation, language: Language) => CardMessage;
  readonly list: (mine: MyGoals, language: Language) => CardMessage;
  readonly reminder: (mine: MyGoals, sentBy: string | undefined, language: Language) => CardMessage;
  readonly handOverAsked: (view: HandOverView, language: Language) => CardMessage;
  readonly handOverAnswered: (view: HandOverView, language: Language) => CardMessage;
  readonly notTheRightPerson: (told: WrongPerson, language: Language) => CardMessage;
}

/** Today in the body's time zone. */
export const today = (context: Pick<Context, 'body' | 'clock'>): Day =>
  dayOf(context.clock(), context.body.timeZone);
