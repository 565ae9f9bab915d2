import { helpCard, languageCard } from '../cards/help.ts';
import type { CardMessage } from '../teams/messenger.ts';
import { commandIn, plainText } from './command.ts';
import { planReminderRun } from './reminder-run.ts';
import { showMyGoals } from './show-my-goals.ts';
import type { Turn } from './turn.ts';

/** The answer to a message in the personal chat. There always is one. */
export async function say(turn: Turn, text: string): Promise<CardMessage> {
  const command = commandIn(text);
  switch (command) {
    case 'myGoals':
      return showMyGoals(turn);
    case 'remind':
      return planReminderRun(turn);
    case 'language':
      return languageCard(turn.reader);
    case 'help':
      return helpCard(turn.reader, turn.actor);
    case undefined:
      return helpCard(turn.reader, turn.actor, plainText(text));
  }
}
