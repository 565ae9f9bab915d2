import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../types/messages.ts';
import { plural } from '../../format/plural.ts';

const language: Language = 'sv';

export const runs: Pick<AllWords['bot'], 'reminder' | 'run' | 'schedule'> = {
  reminder: {
    summaryDeputy: (month) => `${month}: ett mål som du är ställföreträdare för väntar på svar`,
    whyOwn: (month) =>
      `Du fick det här eftersom du svarar för ett mål som ännu inte har besvarats: ${month}.`,
    whyDeputy: (month) =>
      `Du fick det här eftersom du är ställföreträdare för ett mål som ännu inte har besvarats: ${month}.`,
    sentBy: (name) => `Avsändare: ${name}.`,
    bySchedule: (name) => `Påminnelsen skickades enligt tidtabellen, som sköts av ${name}.`,
    bySnooze: 'Du bad om en påminnelse den här dagen.',
    again:
      'Det här skickas på nytt, eftersom det är oklart om den första kom fram. Om du redan fick den kan du svara på vilken som helst.',
    insteadOf: (name) => `Prov: det här kortet skulle ha gått till ${name}.`,
    deputyFor: 'Du är ställföreträdare. De här har ännu inte besvarats:',
    owners: (names) => `ägare: ${names}`,
    goal: 'Mål',
    takeOver: 'Jag svarar den här månaden',
    takeOverGoal: (goal) => `Jag svarar den här månaden: ${goal}`,
    tookOver: (goal, month) => `Du svarar nu för målet ${goal}: ${month}. Ägaren får veta det.`,
    answered: (goal, who, when) => `Målet ${goal} har redan besvarats: ${who}, ${when}.`,
    tookSummary: (name, goal) => `${name} svarar för målet: ${goal}`,
    took: (name, goal, month) =>
      `Ställföreträdaren ${name} svarar för målet ${goal} den här månaden: ${month}. Du behöver inte göra något.`,
    alsoWaiting: (month, count) =>
      plural(language, count, {
        one: `${month}: även ett mål väntar på ditt svar.`,
        other: `${month}: även ${count} mål väntar på ditt svar.`,
      }),
    superseded: (month) => `${month}: en nyare påminnelse finns längre ner.`,
    list: {
      summary: (month, count) => `${month}: ${count} mål utan svar`,
      title: (month) => `Utan svar, ${month}`,
      none: 'Alla mål har fått svar.',
      answerBy: (day) => `Svarstiden går ut ${day}.`,
      owners: (names) => `Ägare: ${names}`,
      noReminder: 'ingen påminnelse den här månaden',
    },
  },
  run: {
    planSummary: (month) => `Plan för påminnelserunda, ${month}`,
    planTitle: (month) => `Påminnelserunda, ${month}`,
    plan: (send) =>
      send === 0
        ? 'Ingen skulle få en påminnelse.'
        : plural(language, send, {
            one: 'En person skulle få en påminnelse. Ingenting har skickats ännu.',
            other: `${send} personer skulle få en påminnelse. Ingenting har skickats ännu.`,
          }),
    planned: (all) => `I planen sammanlagt ${all}`,
    receivers: (who) => `Till: ${who}`,
    part: (what) => `Urval: ${what}`,
    trial: (name) => `Prov: alla kort går till ${name}, och ingen räknas som påmind.`,
    receives: 'Får en påminnelse',
    waiting: (names) => `väntar på svar: ${names}`,
    waitingList: 'får en lista över mål som inte har besvarats',
    installFirst: 'Ennuste installeras först för personen',
    skippedTitle: (count) => `Får ingen påminnelse (${count})`,
    send: (count) =>
      plural(language, count, {
        one: 'Skicka en påminnelse',
        other: `Skicka ${count} påminnelser`,
      }),
    narrow: 'Begränsa eller prova',
    narrowHint: 'Ändringarna syns när du planerar på nytt.',
    theme: 'Tema',
    everyTheme: 'alla teman',
    who: 'Av vilka',
    everybody: 'alla vars svar saknas',
    'not-reached': 'de som inte har nåtts den här månaden',
    unclear: 'de vars sändning blev oklar',
    goals: (count) => `${count} mål`,
    audience: 'Till vem',
    trialLabel: 'Prov',
    redirect: 'Skicka korten bara till mig som prov',
    planAgain: 'Planera på nytt',
    newPlan: 'Planera en ny runda',
    resultSummary: (month) => `Påminnelserundans läge, ${month}`,
    resultTitle: (month) => `Påminnelserunda, ${month}`,
    underWay: 'Sändningen pågår.',
    finished: (when) => `Rundan är klar: ${when}.`,
    cancelled: (who, when) => `Rundan avbröts av ${who}, ${when}.`,
    sentBy: (who, when) => `Avsändare ${who}, ${when}`,
    total: (state, count) => `${state} ${count}`,
    all: (count) => `Sammanlagt ${count}`,
    sent: (when) => `skickad ${when}`,
    sentAndAnswered: (when) => `skickad ${when}, besvarad`,
    wasUnknown: (when) => `skickades på nytt; den första blev oklar ${when}`,
    cancel: 'Avbryt resten',
    lookAgain: 'Uppdatera läget',
    more: (count) => plural(language, count, { one: 'och en till', other: `och ${count} till` }),
  },
  schedule: {
    help: '**tidtabell** – när påminnelserna skickas av sig själva',
    summary: 'Påminnelsernas tidtabell',
    on: (time) => `Påminnelserna skickas av sig själva klockan ${time}.`,
    paused: 'Tidtabellen är pausad: ingenting skickas av sig självt.',
    proposal: 'Tidtabellen har inte sparats ännu. Det här är ett förslag.',
    keptBy: (who, when) => `Senast ändrad av ${who}, ${when}`,
    notOpened: 'Månaden har inte öppnats. Ingenting skickas förrän den öppnas.',
    skipped: 'Månaden hoppas över.',
    step: (who, state) => `${who}: ${state}`,
    moved: (day) => `${day} (flyttad)`,
    noDay: 'ingen dag',
    pause: 'Pausa tidtabellen',
    resume: 'Starta tidtabellen',
    change: 'Ändra en månad',
    month: 'Månad',
    skip: 'Hoppa över månaden',
    unskip: 'Ta med månaden',
    stepToMove: 'Påminnelse som flyttas',
    stepChoice: (rule, who) => `${rule}: ${who}`,
    newDay: 'Ny dag',
    newDayHint: 'Utan en dag återgår påminnelsen till tidtabellens egen dag.',
    move: 'Flytta',
    stored: 'Ändringen har sparats.',
  },
};
