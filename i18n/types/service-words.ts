import type { ServiceCheck, ServiceState } from '../../contract/service/service.ts';

/** What a state of the check means, and what to do about it. The arguments are already texts. */
type StateText = (figure: string, at: string) => string;

export type CheckWords = {
  readonly [Check in ServiceCheck]: { readonly name: string } & Readonly<
    Partial<Record<ServiceState, StateText>>
  >;
};
