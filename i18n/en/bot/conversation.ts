import type { conversationWords as finnish } from '../../fi/bot/conversation.ts';
import { tab } from '../tab/first-view/first-view.ts';
import { plural } from '../grammar.ts';

export const conversationWords: typeof finnish = {
  commands: {
    help: ['help', 'instructions'],
    myGoals: ['my goals', 'goals'],
    checkIn: ['check in', 'update'],
    history: ['history'],
    status: ['status', 'summary'],
    remind: ['remind', 'reminder'],
    schedule: ['schedule'],
    language: ['language'],
    why: ['why', 'why did i get this'],
  },
  fault: (reference) =>
    `Something went wrong. Try again in a moment; what you typed is still here. If it happens again, give the operator the reference ${reference}.`,
  outage: 'Ennuste cannot reach its data right now. Nothing is lost: try again in a moment.',
  api: {
    unauthenticated:
      'You are not signed in, or your sign-in has expired. Open Ennuste again in Teams.',
    fault: (reference) =>
      `Something went wrong. Try again in a moment. If it happens again, give the operator the reference ${reference}.`,
    routeNotFound: 'There is no such address.',
    unreadable: 'The request could not be read: it is too large or not valid JSON.',
  },
  openInTab: 'Open in Ennuste',
  welcome: {
    summary: 'Welcome to Ennuste',
    title: 'Welcome to Ennuste',
    body: 'Once a month I ask you how your goals are going and whether they will be met by the end of the year. You answer in the card, and the management group sees the whole forecast on one page.',
    hint: 'You can write to me at any time: my goals or help.',
    unregistered:
      'You have not been added to the people of Ennuste yet. Once the facilitator has added you, type my goals.',
    showGoals: 'Show my goals',
  },
  help: {
    summary: 'Help for Ennuste',
    title: 'How Ennuste works',
    intro:
      'Answer the monthly check-in in the card. Answers can be corrected until the month closes.',
    unknown: (text) => `I did not recognise “${text}”. This is what I understand:`,
    myGoals: '**my goals** – your goals and this month’s check-in',
    remind: '**remind** – remind those who have not answered',
    language: '**language** – change the language: suomi, svenska, English',
    help: '**help** – this help',
    contact: (whom) => `Whom to ask for help: ${whom}`,
    onlyPersonal:
      'I ask about and show goals only in a one-to-one chat. Open Ennuste as your own chat and type my goals there.',
  },
  languageChoice: {
    summary: 'Choose a language',
    title: 'Which language would you like the cards in?',
    stored: 'Cards will now be in English.',
  },
  talk: {
    checkIn: '**check in** – opens the form when one goal waits, else the list',
    history: '**history** and the name of a goal – the goal’s last answers',
    status: '**status** – how things stand this month',
    why: '**why** – why you got a message from me',
    didYouMean: (command) => `Did you mean: ${command}`,
    headline: tab.overview.headline,
    statusTitle: (month) => `Forecast, ${month}`,
    answered: (answered, asked) => `Goals answered: ${answered}/${asked}.`,
    attention: 'Needs attention',
    more: (count) => plural(count, 'and one other', `and ${count} others`),
    group: {
      intro:
        'Here I answer only for everyone: type **status** and I show the summary to those who may see every goal.',
      notForYou:
        'The management group and the facilitators can ask for the summary. You see your own goals in your one-to-one chat.',
      refused: 'I could not show the summary here. Try in your one-to-one chat.',
    },
    chooseTitle: 'The history of which goal?',
    chooseMore: (count) =>
      plural(
        count,
        'One other goal matches too. Type more of the name.',
        `${count} other goals match too. Type more of the name.`,
      ),
    notFound: (query) =>
      `I found no goal with “${query}”. Check the name; you see only goals that you have the right to see.`,
    noGoals:
      'You have no goals whose history you could see. If you should have, tell the facilitator.',
    historySummary: (goal) => `History of the goal: ${goal}`,
    historyOf: 'History of the goal',
    showHistory: (goal) => `History: ${goal}`,
    by: (who, when) => `${who}, ${when}`,
    corrected: (revision) => `Corrected answer, version ${revision}`,
  },
  share: {
    summary: (goal, forecast) => `${goal}: ${forecast}`,
    asOf: (month) => `As of ${month}`,
    phases: (done, all) => `Phases done ${done}/${all}`,
    weakest: (indicator) => `Weakest indicator: ${indicator}`,
    figure: (value, target, unit) => `${value} / ${target} ${unit}`,
    noFigure: (target, unit) => `no figure yet, target ${target} ${unit}`,
    notDone: 'not done yet',
    notDecided: (due) => `not decided yet, by ${due} at the latest`,
    answered: (when) => `Answered ${when}`,
    neverAnswered: 'No answers yet',
    nothingFound: 'There is no such goal among those that you may see.',
  },
};
