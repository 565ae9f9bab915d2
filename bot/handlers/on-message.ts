import { can } from '../../domain/goal/who-may-do-what.ts';
import { Refusal } from '../../domain/common/refusal.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import { helpCard, languageCard } from '../cards/help.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { isCommand, toPlainText, parseCommand, type Command } from './parse-command.ts';
import { planReminderRun } from './runs/reminder-run.ts';
import { showSchedule } from './runs/schedule.ts';
import { replyWithHistory } from './portfolio/show-history.ts';
import { showMyGoals } from './my-goals/show-my-goals.ts';
import { showStatus } from './portfolio/show-status.ts';
import { showWaitingGoal } from './check-in/show-waiting-goal.ts';
import { showReminderReason } from './my-goals/explain-reminder.ts';
import { showCard, type CardUpdate, type Turn } from './handler-types.ts';

const FACILITATOR_COMMANDS: readonly Command[] = ['remind', 'schedule'];

/** Replies with the help card if the message is not a command. */
export async function replyToMessage(turn: Turn, text: string): Promise<CardMessage> {
  const { command, about, nearest } = parseCommand(text);
  if (command) return runCommand(turn, command, about);
  const { reader, actor } = turn;
  const isOffered =
    nearest && (!FACILITATOR_COMMANDS.includes(nearest) || can(actor, 'run-reminders'));
  const suggestion = isOffered ? suggestionOf(nearest, turn) : undefined;
  return helpCard(reader, actor, toPlainText(text), suggestion);
}

/** Runs the command that the pressed button suggests, as if the person had typed it. */
export async function onSuggestedCommand(turn: Turn, data: CardData): Promise<CardUpdate> {
  if (!isCommand(data.command)) throw new Refusal('unknown-action');
  return showCard(await runCommand(turn, data.command, ''));
}

function runCommand(turn: Turn, command: Command, about: string): Promise<CardMessage> {
  switch (command) {
    case 'myGoals':
      return showMyGoals(turn);
    case 'checkIn':
      return showWaitingGoal(turn);
    case 'history':
      return replyWithHistory(turn, about);
    case 'status':
      return showStatus(turn);
    case 'remind':
      return planReminderRun(turn);
    case 'schedule':
      return showSchedule(turn);
    case 'language':
      return Promise.resolve(languageCard(turn.reader));
    case 'why':
      return showReminderReason(turn);
    case 'help':
      return Promise.resolve(helpCard(turn.reader, turn.actor));
  }
}

const suggestionOf = (command: Command, { reader }: Turn) => ({
  command,
  word: reader.words.bot.commands[command][0] ?? command,
});
