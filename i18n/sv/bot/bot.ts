import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../types/messages.ts';
import { plural } from '../../format/plural.ts';
import type { RefusalWords } from '../../types/refusal-words.ts';
import { change } from '../changes.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { questionWords } from './questions.ts';
import { runs } from './runs.ts';
import { tab } from '../tab/first-view/first-view.ts';

const language: Language = 'sv';
const goals = (count: number): string => `${count} mål`;

const refusal: RefusalWords = {
  'not-registered': () =>
    'Du finns ännu inte bland personerna i Ennuste. Be facilitatorn lägga till dig.',
  'not-allowed': () =>
    'Du har inte rätt att göra detta. Om du borde ha det, be facilitatorn kontrollera din roll.',
  'goal-not-found': () =>
    'Målet finns inte, eller så har du inte rätt att se det. Öppna dina mål på nytt.',
  'person-not-found': () =>
    'Personen finns inte i registret. Lägg först till personen och försök sedan igen.',
  'run-not-found': () => 'Påminnelserundan finns inte. Starta en ny genom att skriva påminn.',
  'theme-not-found': () => 'Temat finns inte. Öppna temana och välj ett av dem.',
  'month-not-open': ({ month }, format) =>
    `Månaden ${format.month(month)} har inte öppnats. Facilitatorn öppnar månaderna.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `Månaden ${format.month(month)} öppnas för svar ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `Månaden ${format.month(month)} är redan stängd, så ingenting sparades. Berätta om ändringen i nästa månads avstämning eller kontakta facilitatorn.`,
  'month-already-open': ({ month }, format) => `Månaden ${format.month(month)} har redan öppnats.`,
  'months-not-comparable': ({ month, why }, format) => {
    if (why === 'first')
      return `Ingen månad under samma år har öppnats före ${format.month(month)}. Det går att jämföra när nästa månad har öppnats.`;
    if (why === 'same') return `Välj två olika månader. Nu är båda ${format.month(month)}.`;
    return 'Målen gäller ett år i taget. Välj två månader under samma år.';
  },
  'goal-not-in-month': ({ month }, format) => `Målet följs inte upp i ${format.month(month)}.`,
  'month-days-impossible': ({ why }) => {
    if (why === 'order')
      return 'Dagarna ska komma i ordning: först öppning, sedan sista dag och till slut stängning. Rätta dagarna.';
    if (why === 'past') return 'Dagen har redan passerat. Välj dagens datum eller en senare dag.';
    if (why === 'overdue')
      return 'Sista dagen har redan passerat, så varje svar skulle vara sent från början. Flytta sista dagen till i dag eller senare, och stängningen efter den.';
    return why === 'begun'
      ? 'Månaden har redan öppnats, så dess öppningsdag kan inte ändras.'
      : 'Dagen ligger för långt från månaden. En månad kan öppnas tidigast i början av föregående månad och stängas senast om två månader.';
  },
  'month-not-reopenable': ({ month, why }, format) => {
    if (why === 'not-closed') return `Månaden ${format.month(month)} är inte stängd.`;
    return why === 'later-closed'
      ? `Månaden ${format.month(month)} kan inte öppnas på nytt, eftersom en senare månad redan är stängd. Berätta om ändringen i den öppna månadens avstämning.`
      : `Det har gått för lång tid sedan ${format.month(month)}, så månaden kan inte öppnas på nytt. Berätta om ändringen i den öppna månadens avstämning.`;
  },
  'stale-answer': () =>
    'Någon har svarat för målet efter att du öppnade formuläret. Ingenting har sparats ännu. Kontrollera uppgifterna och spara på nytt.',
  'stale-version': () =>
    'Uppgiften ändrades medan du redigerade den. Hämta den senaste uppgiften och gör ändringen i den.',
  'goal-archived': () =>
    'Målet är arkiverat och följs inte längre upp. Historiken går att läsa. En facilitator kan återställa målet.',
  'invalid-goal': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Målet har inte sparats än: en punkt behöver rättas.',
      other: `Målet har inte sparats än: ${problems.length} punkter behöver rättas.`,
    }),
  'answered-parts-removed': ({ names }) =>
    `Det finns redan svar om följande: ${names.join(', ')}. Ingenting har sparats än. Bekräfta borttagningen, så finns svaren kvar i historiken, eller låt punkterna stå kvar.`,
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Ingenting har sparats ännu: en punkt behöver rättas.',
      other: `Ingenting har sparats ännu: ${problems.length} punkter behöver rättas.`,
    }),
  'invalid-request': () => 'Begäran är felaktig. Rätta de uppräknade punkterna och försök igen.',
  'nobody-to-remind': ({ month }, format) =>
    `Det finns ingen att påminna: ${format.month(month)}. Orsakerna syns i planen.`,
  'run-already-sent': ({ name, at }, format) =>
    `Rundan har redan skickats: ${name}, ${format.instant(at)}. I rundan ser du hur den framskrider.`,
  'run-cancelled': () => 'Rundan har avbrutits. Planera en ny genom att skriva påminn.',
  'run-finished': () =>
    'Rundan är redan klar, så det finns inget att avbryta. Resultatet syns i rundan.',
  'selection-unknown': ({ name }) =>
    `Urvalet ${name} är inte något av årets teman eller mål. Välj det ur listan.`,
  'schedule-never-fires': ({ step }) =>
    step === undefined
      ? 'Tidtabellen har inga steg. Lägg till minst ett.'
      : `Steget ${step} skulle alltid infalla efter att månaden stängts, så det skulle aldrig skickas. Välj en tidigare dag.`,
  'schedule-steps-alike': () =>
    'Två steg är likadana. Ändra dagen eller mottagarna för det ena, eller ta bort det.',
  'schedule-time-outside': ({ from, until }) =>
    `Påminnelser skickas bara kl. ${from}–${until}. Välj en tid däremellan.`,
  'step-not-found': () => 'Steget finns inte längre i tidtabellen. Hämta tidtabellen på nytt.',
  'step-over': () =>
    'Steget är redan gjort eller dess månad är över, så det kan inte ändras. Ändra ett kommande steg.',
  'day-not-possible': ({ day, why }, format) => {
    const of = format.day(day);
    if (why === 'past') return `Dagen ${of} har redan varit. Välj en kommande arbetsdag.`;
    if (why === 'not-working') return `Dagen ${of} är ingen arbetsdag. Välj en arbetsdag.`;
    return `Dagen ${of} hör inte till månadens svarstid. Välj en dag innan månaden stängs.`;
  },
  'no-months': () => 'Ingen månad har öppnats ännu. Facilitatorn öppnar den första månaden.',
  'hand-over-not-found': () =>
    'Den här begäran finns inte längre eller gäller någon annan. Ingenting ändrades.',
  'hand-over-answered': () => 'Begäran har redan besvarats. Ingenting ändrades.',
  'hand-over-exists': () =>
    'Målets avstämning är redan överförd eller samma person är redan tillfrågad. Vänta på svar eller be facilitatorn om hjälp.',
  'hand-over-to-self': () => 'Du kan inte överföra målet till dig själv. Välj en annan person.',
  'hand-over-to-answerer': ({ name }) =>
    `${name} kan redan svara för målet, så ingen överföring behövs.`,
  'no-receiver': () => 'Välj en person och för hur lång tid du överför målet.',
  'person-left': ({ name }) =>
    `${name} finns inte längre bland de anställda i registret. Välj en annan person.`,
  'person-unreachable': ({ name }) =>
    `Meddelandet kunde inte skickas: ${name} har kanske inte öppnat Ennuste i Teams. Ingenting överfördes. Be personen öppna Ennuste eller välj någon annan.`,
  'last-facilitator': () =>
    'Ingenting ändrades: personen är den enda facilitatorn, och ingen kunde längre sköta registret. Ge först en annan person rollen som facilitator.',
  'theme-has-goals': ({ name, goals }) =>
    plural(language, goals, {
      one: `Temat ${name.sv} kan inte tas bort, eftersom ett mål hör till det. Byt först målets tema. Ingenting sparades.`,
      other: `Temat ${name.sv} kan inte tas bort, eftersom ${goals} mål hör till det. Byt först målens tema. Ingenting sparades.`,
    }),
  'name-too-short': ({ letters }) => `Skriv minst ${letters} bokstäver av namnet.`,
  'note-too-long': ({ limit }) => `Meddelandet är för långt: högst ${limit} tecken.`,
  'note-unreadable': () => 'Meddelandet har tecken som inte kan visas. Skriv det på nytt.',
  'nothing-written': () => 'Skriv först en text. Ingenting skickades.',
  'question-not-found': () =>
    'Frågan hittas inte, eller så har du inte rätt att se den. Öppna målets sida på nytt.',
  'question-answered': () => 'Frågan har redan besvarats. Svaret finns på målets sida.',
  'question-withdrawn': () => 'Frågan har återtagits, så den behöver inte besvaras.',
  'snooze-too-long': ({ month, closesOn }, format) =>
    `Svar tas emot bara till och med ${format.day(closesOn)} (${format.month(month)}). Välj en tidigare dag.`,
  'unknown-action': () =>
    'Kortet är föråldrat eller okänt, så ingenting gjordes. Skriv mina mål så får du ett nytt.',
  'unknown-person': () =>
    'Teams berättade inte vem du är, så ingenting gjordes. Öppna Ennuste i din egen chatt.',
};

export const bot: AllWords['bot'] = {
  refusal,
  problem,
  commands: {
    help: ['hjälp', 'anvisning', 'anvisningar'],
    myGoals: ['mina mål', 'mål'],
    checkIn: ['uppdatera', 'avstämning', 'månadsavstämning', 'svara'],
    history: ['historik'],
    status: ['läge', 'läget'],
    remind: ['påminn', 'påminnelse'],
    schedule: ['tidtabell', 'schema'],
    language: ['språk'],
    why: ['varför', 'varför fick jag det här'],
  },
  fault: (reference) =>
    `Något gick fel. Försök igen om en stund; det du skrev finns kvar här. Om felet upprepas, ge driften koden ${reference}.`,
  api: {
    unauthenticated: 'Inloggningen saknas eller har gått ut. Öppna Ennuste på nytt i Teams.',
    fault: (reference) =>
      `Något gick fel. Försök igen om en stund. Om felet upprepas, ge driften koden ${reference}.`,
    routeNotFound: 'Adressen finns inte.',
    unreadable: 'Begäran gick inte att läsa: den är för stor eller felaktig JSON.',
  },
  openInTab: 'Öppna i Ennuste',
  welcome: {
    summary: 'Välkommen till Ennuste',
    title: 'Välkommen till Ennuste',
    body: 'En gång i månaden frågar jag hur dina mål framskrider och om de uppnås före årets slut. Du svarar direkt i kortet, och ledningsgruppen ser hela prognosen på en sida.',
    hint: 'Du kan skriva till mig när som helst: mina mål eller hjälp.',
    stranger:
      'Du finns ännu inte bland personerna i Ennuste. När facilitatorn har lagt till dig, skriv mina mål.',
    showGoals: 'Visa mina mål',
  },
  help: {
    summary: 'Anvisning för Ennuste',
    title: 'Så fungerar Ennuste',
    intro: 'Svara på månadsavstämningen i kortet. Svaren kan rättas tills månaden stängs.',
    unknown: (text) => `Jag kände inte igen meddelandet ”${text}”. Det här förstår jag:`,
    myGoals: '**mina mål** – dina mål och månadens avstämning',
    remind: '**påminn** – påminn dem som inte har svarat',
    language: '**språk** – byt språk: suomi, svenska, English',
    help: '**hjälp** – den här anvisningen',
    contact: (whom) => `Hjälp får du här: ${whom}`,
    onlyPersonal:
      'Jag frågar om och visar mål bara i en privat chatt. Öppna Ennuste som din egen chatt och skriv mina mål där.',
  },
  languageChoice: {
    summary: 'Välj språk',
    title: 'På vilket språk vill du ha korten?',
    stored: 'Korten kommer från och med nu på svenska.',
  },
  myGoals: {
    summary: (month, waiting) =>
      waiting === 0
        ? `Månadsavstämning, ${month}: alla dina mål har fått svar`
        : `Månadsavstämning, ${month}: ${plural(language, waiting, { one: 'ett mål väntar', other: `${waiting} mål väntar` })} på ditt svar`,
    title: (month) => `Månadsavstämning, ${month}`,
    answerBy: (day) => `Svara senast ${day}.`,
    closed: 'Månaden är stängd.',
    counts: (all, done) => `${goals(all)}, varav ${done} har fått svar`,
    none: 'Du har inga mål att svara för. Om du borde ha det, berätta för facilitatorn.',
    lastAnswer: (when) => `Senaste svar ${when}`,
    neverAnswered: 'Inga svar ännu',
    phases: (done, all) => `faser klara ${done}/${all}`,
    update: 'Uppdatera',
    updateGoal: (goal) => `Uppdatera: ${goal}`,
    correctGoal: (goal) => `Rätta: ${goal}`,
    page: (page, pages) => `Sida ${page}/${pages}`,
    nothingChanged: 'Ingenting har ändrats',
    handOn: 'Påminn senare eller för över',
    more: 'Fler mål',
    asked: 'Du bad om den här listan.',
  },
  form: {
    summary: (goal, month) => `${goal}: ${month}`,
    title: (month) => `Månadsavstämning, ${month}`,
    prefilled: (when) => `Utgår från det senaste svaret (${when}). Ändra bara det som har ändrats.`,
    firstTime: 'Det här är målets första svar.',
    correcting: (who, when) => `Du rättar ett svar: ${who}, ${when}.`,
    forecast: 'Prognos för årets slut',
    forecastOf: (section) => `Prognos för årets slut: ${section}`,
    phases: 'Faser',
    status: (phase) => phase,
    percent: 'Klart, %',
    count: (target, unit) => `Klart / ${target} ${unit}`,
    indicators: 'Indikatorer',
    figure: (name, unit, target) => `${name} (${unit}, mål ${target})`,
    expected: 'Bedömning vid årets slut',
    decidedOn: (name, by, due) => `${name}: beslutsdag (${by}, senast ${due})`,
    explanation: 'Kort motivering',
    explanationOf: (section) => `Kort motivering: ${section}`,
    explanationHint: 'Behövs när prognosen är osäker eller målet inte uppnås.',
    risks: (count) => (count === 0 ? 'Risker' : `Risker (${count})`),
    details: 'Faser, indikatorer och risker',
    risksKept: (count) =>
      plural(language, count, {
        one: 'En risk förblir som den är: den ryms inte på kortet.',
        other: `${count} risker förblir som de är: de ryms inte på kortet.`,
      }),
    ofRisk: (what, which) => `${which}: ${what}`,
    riskNumber: (number) => `Risk ${number}`,
    riskState: 'Läge',
    preparation: 'Beredskap',
    likelihood: 'Sannolikhet',
    impact: 'Konsekvens',
    newRisk: 'Ny risk',
    newRiskHint: 'Lämna tomt om det inte finns någon ny risk.',
    unprepared: 'Det finns ännu ingen beredskap',
    finishedPhases: (count) =>
      plural(language, count, { one: 'En klar fas', other: `${count} klara faser` }),
    saveAnyway: 'Spara så här',
    saveMine: 'Spara mitt svar',
    keepStored: 'Behåll det sparade',
    save: 'Spara',
    back: 'Tillbaka',
    storedNow: (who, when, forecast) =>
      `Sparat nu: ${forecast} (${who}, ${when}). Det du skrev finns nedan. Spara bara om du vill ersätta det sparade svaret.`,
    typedKept: 'Det du skrev finns nedan, så att du kan kopiera det.',
    youWrote: 'Du skrev:',
  },
  why: 'Varför fick jag det här?',
  contradiction,
  unchanged: {
    title: (month) => `Ingenting har ändrats, ${month}`,
    intro: 'Du bekräftar att de här fortfarande gäller. Ta bort krysset för det som har ändrats.',
    none: 'Inget mål kan bekräftas som det är. Uppdatera målen i listan.',
    keepLabel: 'Gäller fortfarande',
    confirm: 'Bekräfta',
    question: 'Vad skulle behöva hända för att läget skulle ändras?',
    stored: (count) =>
      plural(language, count, { one: 'Ett mål sparat', other: `${count} mål sparade` }),
  },
  receipt: {
    summary: (goal) => `Sparat: ${goal}`,
    stored: 'Sparat',
    by: (who, when) => `${who}, ${when}`,
    changed: 'Ändrat sedan förra svaret',
    nothingChanged: 'Ingenting har ändrats sedan förra svaret.',
    first: 'Målets första svar.',
    revision: (revision) => `Version ${revision} den här månaden`,
    correct: 'Rätta',
    correctUntil: (day) => `Du kan rätta svaret till och med ${day}.`,
    back: 'Mina mål',
  },
  change: {
    ...change,
    withEstimate: (figure, estimate) => `${figure} (bedömning ${estimate})`,
    none: 'ingen uppgift',
    more: (count) =>
      plural(language, count, {
        one: 'och en annan ändring',
        other: `och ${count} andra ändringar`,
      }),
  },
  dialog: {
    open: 'Skriv en längre motivering',
    title: (goal: string) => `Motivering: ${goal}`,
    included: (when: string) =>
      `Ditt utkast (${when}) finns med i formuläret. Det blir ett svar först när du trycker på Spara.`,
    outdated: (when: string) =>
      `Du har ett utkast (${when}), men målet har besvarats efter det. I formuläret står det sparade svaret; utkastet hittar du via Skriv en längre motivering.`,
  },
  handOn: {
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
    inDays: (days) =>
      plural(language, days, { one: 'Om en arbetsdag', other: `Om ${days} arbetsdagar` }),
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
    told: (names) => `Ditt meddelande nådde: ${names}.`,
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
  ...runs,
  ...questionWords,
  runCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'paminnelserunda',
    person: 'Person',
    goals: 'Mål',
    state: 'Läge',
    why: 'Orsak',
    whatToDo: 'Vad du kan göra',
    at: 'Tid',
  },
  answersCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'svar',
    goal: 'Mål',
    state: 'Läge',
    answeredBy: 'Svarat av',
    firstOn: 'Första svar',
    at: 'Senaste svar',
    corrections: 'Rättelser',
    asked: 'Vem tillfrågades',
    reminded: 'Senaste påminnelse',
    reason: 'Orsak till befrielse',
  },
  talk: {
    checkIn: '**uppdatera** – öppnar formuläret när ett mål väntar, annars listan',
    history: '**historik** och målets namn – målets senaste svar',
    status: '**läge** – hur det ser ut den här månaden',
    why: '**varför** – varför du fick ett meddelande av mig',
    didYouMean: (command) => `Menade du: ${command}`,
    headline: tab.overview.headline,
    statusTitle: (month) => `Prognos, ${month}`,
    answered: (answered, asked) => `Besvarade mål: ${answered}/${asked}.`,
    attention: 'Kräver uppmärksamhet',
    more: (count) => plural(language, count, { one: 'och ett till', other: `och ${count} till` }),
    group: {
      intro:
        'Här svarar jag bara gemensamt: skriv **läge** så visar jag sammandraget för dem som får se alla mål.',
      notForYou:
        'Ledningsgruppen och facilitatorerna kan be om sammandraget. Dina egna mål ser du i din privata chatt.',
      refused: 'Jag kunde inte visa sammandraget här. Pröva i din privata chatt.',
    },
    chooseTitle: 'Vilket måls historik?',
    chooseMore: (count) =>
      plural(language, count, {
        one: 'Ett mål till passar. Skriv mer av namnet.',
        other: `${count} mål till passar. Skriv mer av namnet.`,
      }),
    notFound: (query) =>
      `Jag hittade inget mål med ”${query}”. Kontrollera namnet; du ser bara mål som du har rätt till.`,
    noGoals: 'Du har inga mål vars historik du kan se. Säg till facilitatorn om du borde ha det.',
    historySummary: (goal) => `Målets historik: ${goal}`,
    historyOf: 'Målets historik',
    showHistory: (goal) => `Historik: ${goal}`,
    by: (who, when) => `${who}, ${when}`,
    corrected: (revision) => `Rättat svar, version ${revision}`,
  },
  share: {
    summary: (goal, forecast) => `${goal}: ${forecast}`,
    asOf: (month) => `Läget: ${month}`,
    phases: (done, all) => `Klara faser ${done}/${all}`,
    weakest: (indicator) => `Svagaste indikator: ${indicator}`,
    figure: (value, target, unit) => `${value} / ${target} ${unit}`,
    noFigure: (target, unit) => `ingen siffra än, målvärde ${target} ${unit}`,
    notDone: 'inte klar än',
    notDecided: (due) => `inte beslutat än, senast ${due}`,
    answered: (when) => `Besvarat ${when}`,
    neverAnswered: 'Inga svar än',
    nothingFound: 'Det finns inget sådant mål bland dem som du får se.',
  },
};
