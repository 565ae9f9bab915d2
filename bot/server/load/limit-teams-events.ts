import { parsePersonId } from '../../../domain/common/ids.ts';
import { languageOf } from '../../../domain/common/person.ts';
import { defaultLanguageOf } from '../../../domain/months/settings.ts';
import { createReader } from '../../cards/kit/reader.ts';
import { runWithDeadline } from '../../storage/tables/request-deadline.ts';
import type { HandleTeamsEvent, Responder, Sender, TeamsEvent } from '../../teams/teams-event.ts';
import { lastKnownContext, type BaseContext } from '../../usecases/shared/current-settings.ts';
import type { Release } from './limit-process.ts';
import type { RequestGate } from './request-gate.ts';
import { TurnedAway } from './turned-away.ts';

/** Applies the limits to verified activities. A press gets the reason in words, which Teams shows. */
export const limitTeamsEvents =
  (
    context: BaseContext,
    gate: RequestGate,
    invokeMs: number,
    handle: HandleTeamsEvent,
  ): HandleTeamsEvent =>
  async (event, sender, responder) => {
    try {
      await handleFor(event, sender, responder);
    } catch (error) {
      if (!(error instanceof TurnedAway)) throw error;
      if (!answerInWords(event, responder, wordsFor(context, sender, error.code))) throw error;
      gate.log(error, event.kind);
    }

    async function handleFor(...[event, sender, responder]: Parameters<HandleTeamsEvent>) {
      const person = parsePersonId(sender.aadObjectId ?? '');
      // Installing and removing cost little, and what they store cannot be asked for again.
      const isCounted = person !== undefined && !['installed', 'removed'].includes(event.kind);
      const release = isCounted ? await gate.people.enterRequest(person) : undefined;
      let leave: Release | undefined;
      try {
        leave = gate.process.enter();
        const outcome = await runWithDeadline(invokeMs, () => handle(event, sender, responder));
        if ('error' in outcome) throw outcome.error;
      } finally {
        leave?.();
        release?.();
      }
    }
  };

function wordsFor(context: BaseContext, { locale }: Sender, code: TurnedAway['code']): string {
  const { organisation } = lastKnownContext(context);
  const { bot } = createReader(
    languageOf(locale) ?? defaultLanguageOf(organisation),
    organisation,
  ).words;
  return code === 'unavailable' ? bot.unavailable : bot.tooManyRequests;
}

/** Returns false if Teams shows no words in response to such an event. */
function answerInWords({ kind }: TeamsEvent, responder: Responder, line: string): boolean {
  switch (kind) {
    case 'press':
      responder.showLineUnderCard(line);
      return true;
    case 'open-dialog':
    case 'submit-dialog':
      responder.showLineInDialog(line);
      return true;
    case 'search':
      responder.showLineInSearch(line);
      return true;
    case 'link':
      responder.showResults([]);
      return true;
    case 'message':
    case 'installed':
    case 'removed':
    case 'other':
      return false;
  }
}
