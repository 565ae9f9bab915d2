import type { Language } from '../../domain/person.ts';
import type { FailReason, SkipReason } from '../../domain/reminders.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { ProblemWords, RefusalWords } from '../refusal-words.ts';

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
  'month-not-open': ({ month }, format) =>
    `Månaden ${format.month(month)} har inte öppnats. Facilitatorn öppnar månaderna.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `${format.month(month)} öppnas för svar ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `${format.month(month)} är redan stängd, så ingenting sparades. Berätta om ändringen i nästa månads avstämning eller kontakta facilitatorn.`,
  'month-already-open': ({ month }, format) => `${format.month(month)} har redan öppnats.`,
  'goal-not-in-month': ({ month }, format) => `Målet följs inte upp i ${format.month(month)}.`,
  'stale-answer': () =>
    'Någon har svarat för målet efter att du öppnade formuläret. Ingenting har sparats ännu. Kontrollera uppgifterna och spara på nytt.',
  'stale-version': () =>
    'Uppgiften ändrades medan du redigerade den. Hämta den senaste uppgiften och gör ändringen i den.',
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Ingenting har sparats ännu: en punkt behöver rättas.',
      other: `Ingenting har sparats ännu: ${problems.length} punkter behöver rättas.`,
    }),
  'invalid-request': () => 'Begäran är felaktig. Rätta de uppräknade punkterna och försök igen.',
  'nobody-to-remind': ({ month }, format) =>
    `Det finns ingen att påminna: ${format.month(month)}. Orsakerna syns i planen.`,
  'no-months': () => 'Ingen månad har öppnats ännu. Facilitatorn öppnar den första månaden.',
  'unknown-action': () =>
    'Kortet är föråldrat eller okänt, så ingenting gjordes. Skriv mina mål så får du ett nytt.',
  'unknown-person': () =>
    'Teams berättade inte vem du är, så ingenting gjordes. Öppna Ennuste i din egen chatt.',
};

const problem: ProblemWords = {
  required: () => 'Det här behövs.',
  'not-a-number': () => 'Skriv talet med siffror, till exempel 12 eller 7,5.',
  'not-whole': () => 'Skriv ett heltal.',
  'too-small': (limit) => `Talet ska vara minst ${limit}.`,
  'too-large': (limit) => `Talet får vara högst ${limit}.`,
  'too-long': (limit) => `Texten är för lång: högst ${limit} tecken.`,
  'too-many': (limit) => `Det får finnas högst ${limit} av dessa.`,
  'not-a-day': () => 'Välj en dag i kalendern.',
  'day-in-future': () => 'Dagen ligger i framtiden. Anteckna beslutet när det har fattats.',
  'not-a-choice': () => 'Välj ett av alternativen.',
  unknown: () => 'Punkten är okänd. Öppna formuläret på nytt.',
  'control-characters': () => 'Texten innehåller tecken som inte kan visas. Skriv punkten på nytt.',
};

const skipped: Readonly<Record<SkipReason, string>> = {
  answered: 'alla mål har redan fått svar',
  left: 'är inte längre anställd',
  'never-reached': 'har ännu inte öppnat Ennuste i Teams',
  'reminded-today': 'fick redan en påminnelse i dag',
  'not-registered': 'saknas i personregistret',
};

const failed: Readonly<Record<FailReason, string>> = {
  'not-installed': 'Ennuste är inte installerad för personen',
  blocked: 'personen har blockerat meddelanden från Ennuste',
  throttled: 'Teams var överbelastat; försök igen senare',
  rejected: 'Teams godkände inte meddelandet; kontakta driften',
  unreachable: 'Teams gick inte att nå; försök igen senare',
};

export const bot: Messages['bot'] = {
  refusal,
  problem,
  commands: {
    help: ['hjälp', 'anvisning', 'anvisningar'],
    myGoals: ['mina mål', 'mål'],
    remind: ['påminn', 'påminnelse'],
    language: ['språk'],
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
        ? `${month}: alla dina mål har fått svar`
        : `${month}: ${plural(language, waiting, { one: 'ett mål väntar', other: `${waiting} mål väntar` })} på ditt svar`,
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
    more: 'Fler mål',
    why: (month, sender) =>
      `Du fick detta eftersom du äger ett mål som ännu inte har fått svar: ${month}. Avsändare: ${sender}.`,
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
    expected: 'Uppskattning vid årets slut',
    decidedOn: (name, by, due) => `${name}: beslutsdag (${by}, senast ${due})`,
    explanation: 'Kort motivering',
    explanationOf: (section) => `Kort motivering: ${section}`,
    explanationHint: 'Behövs när prognosen är osäker eller målet inte uppnås.',
    risks: (count) => (count === 0 ? 'Risker' : `Risker (${count})`),
    details: 'Faser, indikatorer och risker',
    riskState: 'Läge',
    preparation: 'Beredskap',
    likelihood: 'Sannolikhet',
    impact: 'Konsekvens',
    newRisk: 'Ny risk',
    newRiskHint: 'Lämna tomt om det inte finns någon ny risk.',
    save: 'Spara',
    back: 'Tillbaka',
    storedNow: (who, when, forecast) =>
      `Sparat nu: ${forecast} (${who}, ${when}). Det du skrev finns nedan. Spara bara om du vill ersätta det sparade svaret.`,
    typedKept: 'Det du skrev finns nedan, så att du kan kopiera det.',
    youWrote: 'Du skrev:',
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
    forecast: (from, to) => `Prognos: ${from} → ${to}`,
    explanation: 'Motiveringen ändrades',
    phase: (name, from, to) => `${name}: ${from} → ${to}`,
    indicator: (name, from, to) => `${name}: ${from} → ${to}`,
    withEstimate: (figure, estimate) => `${figure} (uppskattning ${estimate})`,
    riskAdded: (risk) => `Ny risk: ${risk}`,
    riskChanged: (risk) => `Risken ändrades: ${risk}`,
    riskRemoved: (risk) => `Risken togs bort: ${risk}`,
    none: 'ingen uppgift',
    more: (count) =>
      plural(language, count, {
        one: 'och en annan ändring',
        other: `och ${count} andra ändringar`,
      }),
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
    receives: 'Får en påminnelse',
    waiting: (names) => `väntar på svar: ${names}`,
    skippedTitle: (count) => `Får ingen påminnelse (${count})`,
    send: (count) =>
      plural(language, count, {
        one: 'Skicka en påminnelse',
        other: `Skicka ${count} påminnelser`,
      }),
    resultSummary: (month) => `Påminnelserundans resultat, ${month}`,
    resultTitle: (month) => `Påminnelserundan har skickats, ${month}`,
    result: (sent, all) => `Skickat ${sent}/${all}`,
    sentBy: (who, when) => `Avsändare ${who}, ${when}`,
    goOn: 'Uppdatera läget och skicka resten',
    planned: 'väntar på att skickas',
    claimed: 'skickas',
    sent: (when) => `skickad ${when}`,
    unknown: 'oklart om den kom fram: Teams svarade inte i tid. Ingen ny skickas i dag.',
    skipped,
    failed,
    more: (count) => plural(language, count, { one: 'och en till', other: `och ${count} till` }),
  },
};
