import type { Month } from '../../domain/common/month.ts';
import type { RunId } from '../../domain/common/ids.ts';

export interface RunTarget {
  readonly month: Month;
  readonly run: RunId;
}
