import type { reminderPages as finnish } from '../../../fi/tab/pages/reminders.ts';
import { joinList, people, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
const cards = (count: number): string => plural(count, 'ett kort', `${count} kort`);

export const reminderPages: typeof finnish = {
  reminders: {
    title: 'Påminnelser',
    lead: (month, closes) => `${month}. Svar tas emot till och med ${closes}.`,
    before: 'Innan du skickar',
    allReachable: (asked) =>
      plural(
        asked,
        'Den enda som tillfrågas kan nås, och ingenting behöver åtgärdas.',
        `Alla ${asked} som tillfrågas kan nås, och ingenting behöver åtgärdas.`,
      ),
    nobodyAsked: 'Ingen tillfrågas den här månaden.',
    needCare: (count, asked) =>
      count === asked
        ? plural(
            asked,
            'För den enda som tillfrågas finns det något att åtgärda.',
            `För alla ${asked} som tillfrågas finns det något att åtgärda.`,
          )
        : plural(
            count,
            `Av ${asked} som tillfrågas finns det något att åtgärda för en.`,
            `Av ${asked} som tillfrågas finns det något att åtgärda för ${count}.`,
          ),
    showAll: (count) => `Visa alla ${count}`,
    columns: {
      person: 'Person',
      problem: 'Vad som är fel',
      remedy: 'Vad man kan göra',
      goals: 'Mål',
    },
    remedy: {
      silent: 'Ta kontakt och fråga om rätt person tillfrågas.',
      'no-deputy': 'Lägg till en ställföreträdare för målet i registret.',
    },
    newRun: 'Ny påminnelserunda',
    notOpen: 'Månaden är inte öppen, så inga påminnelser kan skickas för den.',
    newRunLead: 'Först ser du planen. Ingenting skickas innan du bekräftar den.',
    audience: 'Till vem',
    who: 'Vilka av dem',
    whoAll: 'alla vars svar saknas',
    whoNotReached: 'de som ingen påminnelse under månaden har nått',
    whoUnclear: 'de vars senaste påminnelse är oklar',
    themes: 'Bara dessa teman',
    goals: 'Bara dessa mål',
    chosen: (count) => (count === 0 ? 'ingen avgränsning' : `${count} valda`),
    trial: 'Prova: skicka alla kort till mig',
    trialHint:
      'Du får högst tio kort, och i vart och ett står vem det var avsett för. Till de andra skickas ingenting.',
    plan: 'Visa planen',
    runs: 'Rundor',
    noRuns:
      'Det finns ännu ingen påminnelserunda för den här månaden. Gör den första ovan eller starta tidtabellen.',
    bySchedule: 'enligt tidtabellen',
    stage: {
      plan: 'plan, inte skickad',
      discarded: 'plan, förkastad',
      'under-way': 'pågår',
      cancelled: 'avbruten',
      finished: 'klar',
    },
    trialRun: 'prov',
    part: 'en del av dem',
    runColumns: { run: 'Runda', state: 'Läge', totals: 'Resultat' },
    countIn: (count, state) => `${state} ${count}`,
    totalsLine: (parts) => (parts.length === 0 ? 'ingen' : joinList(parts)),
    runOf: (parts) => parts.join(', '),
  },

  run: {
    title: 'Påminnelserunda',
    planTitle: (count) =>
      count === 0 ? 'Planen har ingen att skicka till' : `Ett kort skulle gå till ${people(count)}`,
    underWayTitle: (done, all) => `Rundan pågår: ${done} av ${all} klara`,
    finishedTitle: (sent) =>
      sent === 0
        ? 'Rundan är klar, inget kort skickades'
        : `Rundan är klar: kortet gick till ${people(sent)}`,
    cancelledTitle: (sent) =>
      sent === 0
        ? 'Rundan avbröts före det första kortet'
        : `Rundan avbröts: kortet hann gå till ${people(sent)}`,
    discardedTitle: 'Planen har förkastats',
    planned: (name, at) => `Planerad av ${name}, ${at}`,
    sentOff: (name, at) => `Skickad av ${name}, ${at}`,
    cancelledBy: (name, at) => `Avbruten av ${name}, ${at}`,
    finishedAt: (at) => `Klar ${at}`,
    redirect: (name) => `Prov: alla kort går till ${name}.`,
    partOf: 'Rundan gäller en del av dem vars svar saknas.',
    nothingToSend:
      'Det finns ingenting att skicka till någon. Orsakerna står nedan. Du kan göra en ny plan.',
    totals: 'Personer enligt läge',
    totalOf: people,
    send: (count) => `Skicka till ${people(count)}`,
    sendQuestion: (count) => `Ett kort går nu till ${people(count)}. Det kan inte tas tillbaka.`,
    sendSure: 'Skicka nu',
    sendTrial: (count) => `Skicka ${cards(count)} till mig`,
    sendTrialQuestion: (count) => `Du får ${cards(count)}. Till de andra skickas ingenting.`,
    discard: 'Förkasta planen',
    discardQuestion: 'Planen blir kvar i listan som förkastad. Ingenting skickas.',
    cancel: (left) => `Avbryt resten (${left})`,
    cancelQuestion: 'De vars kort ännu inte har gått får inget. Det som har skickats gäller.',
    cancelSure: 'Avbryt resten',
    keep: 'Gör det inte',
    download: 'Ladda ner CSV',
    downloaded:
      'Filen har hämtats. Teams eller webbläsaren sparar den, om nedladdningar är tillåtna.',
    show: 'Visa',
    allStates: 'alla lägen',
    filterEmpty: 'Ingen är i detta läge nu.',
    columns: {
      person: 'Person',
      goals: 'Mål',
      what: 'Varför och när',
      remedy: 'Vad man kan göra',
    },
    noGoals: 'inga öppna',
    more: (shown, all) => `Visa fler (${shown} av ${all} visas)`,
    showRows: (count) => `Visa ${people(count)}`,
    why: {
      planned: {
        owners: 'målet väntar på svar',
        substitutes: 'kan svara: målet väntar ännu på svar',
        facilitators: 'får listan över mål som väntar',
      },
      queued: (at) => `i kön sedan ${at}`,
      sending: (at) => `skickas, började ${at}`,
      sent: (at) => `skickad ${at}`,
      answered: (at) => `skickad ${at}, har svarat sedan dess`,
      failed: (reason, at) => `${reason}; ${at}`,
      unknown: (at) => `kortet kan ha kommit fram; ${at}`,
      again: (at) => `skickad på nytt, eftersom sändningen ${at} var oklar`,
    },
    live: 'Sidan uppdateras av sig själv.',
    connecting: 'Ansluter…',
    polling: (at) => `Uppdaterad ${at}.`,
    offline: (at) =>
      `Det finns ingen förbindelse till servern. Uppgifterna är från ${at}; nya försök görs automatiskt.`,
    lost: 'Sidan uppdateras inte längre. Ladda om den.',
  },

  schedule: {
    title: 'Tidtabell för påminnelser',
    running: (time) =>
      `Påminnelser går ut av sig själva klockan ${clock(time)} de dagar som står nedan.`,
    paused: 'Tidtabellen är pausad, så ingenting skickas av sig självt.',
    pausedSince: (at) =>
      `Tidtabellen har varit pausad sedan ${at}. Ingenting skickas av sig självt.`,
    proposal:
      'Det här är ett förslag som ingen ännu har tagit i bruk. Ingenting skickas innan du startar tidtabellen. Du kan ändra den först.',
    keptBy: (name, at) => `Senast ändrad av ${name}, ${at}`,
    resumeHint:
      'När tidtabellen startar går ett steg som redan har förfallit ut en gång, under nästa arbetstid.',
    pause: 'Pausa',
    start: 'Starta',
    nowPaused: 'Tidtabellen är nu pausad.',
    nowRunning: 'Tidtabellen är nu i gång.',
    saved: 'Ändringen har sparats.',
    conflict:
      'Någon annan ändrade tidtabellen samtidigt. Sidan visar nu den ändringen; din finns kvar i formuläret. Kontrollera den och spara igen.',
    conflictPlain:
      'Någon annan ändrade tidtabellen samtidigt. Sidan visar nu det senaste; gör din ändring på nytt om den ännu behövs.',
    notOpened: 'Ännu inte öppnad; dagarna kan ändras.',
    monthSkipped: 'Den här månaden hoppas över. Ingenting skickas av sig självt.',
    skip: 'Hoppa över månaden',
    skipMonth: (month) => `Hoppa över månaden: ${month}`,
    unskip: 'Ta med månaden igen',
    unskipMonth: (month) => `Ta med månaden igen: ${month}`,
    columns: { day: 'Dag', who: 'Till vem', state: 'Läge', change: 'Ändra' },
    noDay: 'ingen dag den här månaden',
    moved: 'dagen ändrad för hand',
    run: 'se rundan',
    move: 'Ändra dagen',
    moveOf: (audience, day) => `Ändra dagen: ${audience}, ${day}`,
    newDay: 'Ny dag',
    save: 'Spara',
    cancel: 'Avbryt',
    reset: 'Återställ tidtabellens dag',
    steps: 'Steg och klockslag',
    stepsLead: 'Stegen räknas i arbetsdagar. Veckoslut och helgdagar hoppas över.',
    stepLine: (rule, audience) => `${capital(rule)}: ${audience}`,
    timeLine: (time) => `Korten går ut klockan ${clock(time)}.`,
    edit: 'Ändra stegen eller klockslaget',
    time: 'Klockslag',
    step: (number) => `Steg ${number}`,
    rule: 'När',
    ruleKind: {
      'working-day': 'arbetsdagen i månaden',
      'after-first': 'arbetsdagar efter det första steget',
      'before-closing': 'arbetsdagar före stängningen',
    },
    number: 'Antal',
    audience: 'Till vem',
    remove: 'Ta bort',
    removeStep: (number) => `Ta bort steg ${number}`,
    add: 'Lägg till ett steg',
    noSteps: 'Det finns inga steg. Lägg till minst ett.',
    badNumber: (from, to) => `Ange ett heltal mellan ${from} och ${to}.`,
    badTime: 'Ange ett klockslag.',
    badDay: 'Ange en dag.',
  },
};
