import type { IncomingMessage, ServerResponse } from 'node:http';
import { isRefusal } from '../../../domain/common/refusal.ts';
import { AuthenticationError, type VerifyToken } from '../../auth/verify-token.ts';
import type { Log } from '../../log.ts';
import { runWithDeadline } from '../../storage/tables/request-deadline.ts';
import type { TrustedProxies } from './client-address.ts';
import { createFailureLimit } from './limit-failures.ts';
import { createPeopleLimit, type PeopleLimit } from './limit-people.ts';
import { createProcessLimit, type ProcessLimit, type Release } from './limit-process.ts';
import type { LoadLimits } from './load-limits.ts';
import { createTurnedAwayLog } from './log-turned-away.ts';
import { TurnedAway } from './turned-away.ts';

export interface RequestGate {
  readonly process: ProcessLimit;
  readonly people: PeopleLimit;
  readonly log: (error: TurnedAway, where: string) => void;
  /** Counts a request whose sign-in failed. @throws TurnedAway */
  readonly countFailure: (request: IncomingMessage) => Promise<void>;
  /**
   * Does the work of a request to the API within the limits and its deadline. `work` must verify the
   * token by the function that it gets, which counts the person. @throws TurnedAway
   */
  readonly call: <Result>(
    arrived: ArrivedRequest,
    work: (verify: VerifyToken) => Promise<Result>,
  ) => Promise<Result>;
}

export interface ArrivedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly isStream: boolean;
}

export interface GateParts {
  readonly limits: LoadLimits;
  readonly verify: VerifyToken;
  readonly trustedProxies: TrustedProxies | undefined;
  readonly log: Log;
}

/** Storage may answer again soon. */
const LATE_RETRY_SECONDS = 5;

export function createRequestGate({ limits, verify, trustedProxies, log }: GateParts): RequestGate {
  const people = createPeopleLimit(limits);
  const process = createProcessLimit(limits);
  const countFailure = createFailureLimit(limits.failuresPerMinute, trustedProxies);

  const enterPerson = async (
    { response, isStream }: ArrivedRequest,
    token: string,
    releases: Release[],
  ): ReturnType<VerifyToken> => {
    const person = await verify(token);
    if (isStream) {
      const release = people.enterStream(person);
      if (response.closed) release();
      else response.once('close', release);
    }
    releases.push(await people.enterRequest(person));
    // Comes after the person's own limit, so that one person's burst leaves room for the others.
    releases.push(process.enter());
    return person;
  };

  return {
    people,
    process,
    log: createTurnedAwayLog(log),
    countFailure,
    call: async (arrived, work) => {
      const releases: Release[] = [];
      try {
        const outcome = await runWithDeadline(limits.apiMs, () =>
          work((token) => enterPerson(arrived, token, releases)),
        );
        if ('result' in outcome) return outcome.result;
        const { error, isLate } = outcome;
        // Also when the token is missing, which is found out before it is verified.
        if (error instanceof AuthenticationError) await countFailure(arrived.request);
        if (!isLate || isRefusal(error) || error instanceof TurnedAway) throw error;
        throw new TurnedAway('unavailable', LATE_RETRY_SECONDS);
      } finally {
        for (const release of releases) release();
      }
    },
  };
}
