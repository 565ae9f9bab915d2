import type { handOverWords as finnish } from '../../fi/bot/hand-over.ts';
import { plural } from '../grammar.ts';

export const handOverWords: typeof finnish = {
  handOver: {
    summary: (month) => `Påminn senare eller överför: ${month}`,
    title: (month) => `Månadsavstämning, ${month}`,
    intro: 'Du kan flytta påminnelsen eller be någon annan svara.',
    remindLater: 'Påminn senare',
    handOver: 'Överför till någon annan',
    notMe: 'Jag är inte rätt person',
    back: 'Mina mål',
    goal: 'Mål',
    goOn: 'Fortsätt',
    noGoals: 'Du har inga mål som du kan överföra.',
    snoozeTitle: 'När ska jag påminna?',
    snoozeHint: 'Du kan svara när som helst tills månaden stängs.',
    inDays: (days) => plural(days, 'Om en arbetsdag', `Om ${days} arbetsdagar`),
    snoozed: (day) => `Jag påminner dig inte före denna dag: ${day}.`,
    handOverTitle: (goal) => `Överför till någon annan: ${goal}`,
    handOverHint:
      'Överföringen gäller när personen har godkänt den. En överföring för gott sätter personen i ditt ställe i registret.',
    toWhom: 'Till vem',
    deputy: (name) => `${name} (ställföreträdare)`,
    name: 'Personens namn eller en del av det',
    find: 'Sök på namn',
    nobodyFound: 'Ingen hittades. Pröva en annan del av namnet.',
    nobodyElse: 'I registret finns ingen som målet kan överföras till.',
    howLong: 'För hur lång tid',
    onlyMonth: (month) => `Bara denna månad: ${month}`,
    forGood: 'För gott',
    ask: 'Skicka begäran',
    asked: (name, goal) =>
      `Begäran är skickad: ${goal}, ${name}. Du får veta svaret. Tills dess svarar du för målet.`,
    notMeHint: 'Meddelandet går till facilitatorerna och sparas bland målets händelser.',
    note: 'Meddelande, till exempel vem som kunde svara (frivilligt)',
    send: 'Skicka till facilitatorn',
    telling: 'Ditt meddelande har sparats och skickas till facilitatorerna.',
    toldBefore: (names) =>
      `Ditt meddelande har sparats. Inget nytt kort skickades, eftersom det nyss kom ett från dig om samma mål: ${names}.`,
    toldNobody:
      'Meddelandet sparades, men ingen facilitator kunde nås i Teams. Kontakta facilitatorn på annat sätt.',
    request: {
      summary: (name, goal) => `${name} ber dig svara: ${goal}`,
      month: (name, month) => `${name} ber dig göra målets månadsavstämning: ${month}.`,
      forGood: (name) => `${name} ber dig ta över ansvaret för målet för gott.`,
      why: 'Du fick det här eftersom du valdes ur registret. Ingenting ändras innan du godkänner.',
      accept: 'Jag godkänner',
      decline: 'Jag kan inte',
      accepted: (goal) => `Du tog över målet: ${goal}. Den som bad får veta det.`,
      declined: (goal) => `Du tog inte över målet: ${goal}. Den som bad får veta det.`,
    },
    reply: {
      accepted: (name, goal) => `${name} godkände överföringen: ${goal}`,
      declined: (name, goal) => `${name} kunde inte ta över målet: ${goal}`,
      next: 'Du svarar fortfarande för målet själv. Du kan be någon annan.',
      month: (month) => `Personen gör nu månadens avstämning: ${month}.`,
      forGood: 'Personen ansvarar nu för målet.',
    },
    wrongPerson: {
      summary: (name, goal) => `${name} är inte rätt person: ${goal}`,
      body: (name, month) =>
        `${name} säger sig inte vara rätt person att svara för målet (${month}). Kontrollera målets ägare i registret.`,
      note: 'Meddelande',
      noNote: 'Inget meddelande skrevs.',
    },
    whyCard: {
      rule: 'En påminnelse skickas när målet ännu inte har fått svar. Den går till ägaren eller till den som ägaren har överfört månadens avstämning till. Om inget svar kommer kan också projektledaren och ställföreträdaren få den.',
      run: (name, when) => `Påminnelserundan skickades av ${name}, ${when}.`,
      asked: 'Du har inte fått någon påminnelse för månaden: du bad själv om kortet.',
      yours: 'Dina mål',
      owner: (goal) => `${goal}: du är ägare`,
      projectManager: (goal) => `${goal}: du är projektledare`,
      handed: (goal, name) => `${goal}: avstämningen överfördes till dig av ${name}`,
    },
  },
};
