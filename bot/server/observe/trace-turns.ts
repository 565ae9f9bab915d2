import { VERBS } from '../../handlers/on-button.ts';
import type { HandleTeamsEvent, TeamsEvent } from '../../teams/teams-event.ts';
import { instruments, timed } from '../../telemetry/instruments.ts';
import { inSpan } from '../../telemetry/operation.ts';

export const traceTurns =
  (handle: HandleTeamsEvent): HandleTeamsEvent =>
  (event, sender, responder) => {
    const attributes = { 'turn.kind': event.kind, 'turn.verb': verbOf(event) };
    return inSpan(`turn ${event.kind}`, { attributes }, () =>
      timed(instruments().turns, attributes, () => handle(event, sender, responder)),
    );
  };

/** A card of an older version, or a program, can send any verb. */
function verbOf(event: TeamsEvent): string {
  if (event.kind !== 'press') return 'none';
  return Object.hasOwn(VERBS, event.verb) ? event.verb : 'unknown';
}
