import type { Response } from 'restify';
import { AuthenticationError, KeysUnavailable } from '../auth/verify-token.ts';
import { errorFields, type Log } from '../log.ts';
import { MalformedActivity, RefusedActivity } from '../teams/activity.ts';
import { logAtMost } from '../log-at-most.ts';

/** Anybody may post to the bot's address, so that what is refused must not fill the log. */
const LIMIT = { lines: 60, everyMs: 60_000 };

/** Answers an activity that was not handled. The answer never says why. */
export function refuseActivity(log: Log): (error: unknown, response: Response) => void {
  const logRefusal = logAtMost(log, LIMIT);
  return (error, response) => {
    if (error instanceof MalformedActivity) {
      logRefusal('warn', 'activity-malformed', { fields: error.fields.slice(0, 10) });
      response.send(400);
    } else if (error instanceof RefusedActivity) {
      logRefusal('warn', 'activity-refused', { reason: error.reason });
      response.send(403);
    } else if (error instanceof AuthenticationError) {
      logRefusal('warn', 'activity-unauthenticated', { reason: error.message });
      response.send(401);
    } else if (error instanceof KeysUnavailable) {
      logRefusal('error', 'keys-unavailable', errorFields(error.cause));
      response.header('Retry-After', String(error.retryAfterSeconds));
      response.send(503);
    } else {
      log('error', 'activity-fault', errorFields(error));
      response.send(500);
    }
  };
}
