import type { ServiceCheck, ServiceState } from '../../contract/service/service.ts';

/**
 * What a state of the check means, and what to do about it. Takes the figure and then the time, as far
 * as the check has them.
 */
type StateText = (first: string, second: string) => string;

export type CheckWords = {
  readonly [Check in ServiceCheck]: { readonly name: string } & Readonly<
    Partial<Record<ServiceState, StateText>>
  >;
};
