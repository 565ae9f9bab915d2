import type { SendingContext } from '../shared/context.ts';
import type { ReadServiceUrl } from './service-url.ts';
import type { ReadMonthSnapshot } from './month-snapshot.ts';

/** All deliveries of this server process share these dependencies. */
export interface DeliveryDependencies {
  readonly context: SendingContext;
  readonly snapshots: ReadMonthSnapshot;
  readonly readServiceUrl: ReadServiceUrl;
  /** Returns at least 0 and less than 1, like `Math.random`. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}
