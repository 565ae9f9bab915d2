import type { handOverWords as finnish } from '../../fi/bot/hand-over.ts';
import { plural } from '../grammar.ts';

export const handOverWords: typeof finnish = {
  handOver: {
    summary: (month) => `Remind later or hand over: ${month}`,
    title: (month) => `Monthly check-in, ${month}`,
    intro: 'You can be reminded later, or ask someone else to answer.',
    remindLater: 'Remind me later',
    handOver: 'Hand over',
    notMe: 'I am not the right person',
    back: 'My goals',
    goal: 'Goal',
    goOn: 'Continue',
    noGoals: 'You have no goals that you could hand over.',
    snoozeTitle: 'When shall I remind you?',
    snoozeHint: 'You can answer at any time until the month closes.',
    inDays: (days) => plural(days, 'In one working day', `In ${days} working days`),
    snoozed: (day) => `I will not remind you before ${day}.`,
    handOverTitle: (goal) => `Hand over: ${goal}`,
    handOverHint:
      'The goal is handed over once the person has accepted. Handed over for good, the register names that person in your place.',
    toWhom: 'To whom',
    deputy: (name) => `${name} (deputy)`,
    name: 'The person’s name or a part of it',
    find: 'Find by name',
    nobodyFound: 'No one was found. Try another part of the name.',
    nobodyElse: 'There is no one in the register to hand the goal over to.',
    howLong: 'For how long',
    onlyMonth: (month) => `Only this month: ${month}`,
    forGood: 'For good',
    ask: 'Send the request',
    asked: (name, goal) =>
      `The request has been sent: ${goal}, ${name}. You will be told the answer. Until then you answer for the goal.`,
    notMeHint: 'The message goes to the facilitators and is saved in the goal’s history.',
    note: 'Message, for example who could answer (optional)',
    send: 'Send to the facilitator',
    telling: 'Your message has been saved and is being sent to the facilitators.',
    toldBefore: (names) =>
      `Your message is saved. No new card was sent to ${names}, who got one from you about the same goal a moment ago.`,
    toldNobody:
      'The message was saved, but no facilitator could be reached in Teams. Contact the facilitator in another way.',
    request: {
      summary: (name, goal) => `${name} asks you to answer: ${goal}`,
      month: (name, month) => `${name} asks you to do the goal’s monthly check-in: ${month}.`,
      forGood: (name) => `${name} asks you to take over the goal for good.`,
      why: 'You got this because you were chosen from the register. Nothing changes before you accept.',
      accept: 'I accept',
      decline: 'I cannot',
      accepted: (goal) => `You took over the goal: ${goal}. The person who asked will be told.`,
      declined: (goal) =>
        `You did not take over the goal: ${goal}. The person who asked will be told.`,
    },
    reply: {
      accepted: (name, goal) => `${name} accepted the goal: ${goal}`,
      declined: (name, goal) => `${name} could not take over the goal: ${goal}`,
      next: 'You still answer for the goal yourself. You can ask someone else.',
      month: (month) => `They now do the month’s check-in: ${month}.`,
      forGood: 'The goal is now theirs.',
    },
    wrongPerson: {
      summary: (name, goal) => `${name} is not the right person: ${goal}`,
      body: (name, month) =>
        `${name} says they are not the right person to answer for the goal (${month}). Check the goal’s owner in the register.`,
      note: 'Message',
      noNote: 'No message was written.',
    },
    whyCard: {
      rule: 'A reminder is sent when a goal has not been answered yet. It goes to the owner, or to the person to whom the owner handed the month’s check-in. If no answer comes, the project manager and the deputy may get it, too.',
      run: (name, when) => `The reminder run was sent by ${name}, ${when}.`,
      asked: 'No reminder of the month has been sent to you: you asked for the card yourself.',
      yours: 'Your goals',
      owner: (goal) => `${goal}: you are the owner`,
      projectManager: (goal) => `${goal}: you are the project manager`,
      handed: (goal, name) => `${goal}: the check-in was handed to you by ${name}`,
    },
  },
};
