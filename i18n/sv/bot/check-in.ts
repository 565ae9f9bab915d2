import { change } from '../changes.ts';
import type { AllWords } from '../../types/messages.ts';
import { plural } from '../grammar.ts';

export const checkInWords: Pick<
  AllWords['bot'],
  'form' | 'unchanged' | 'receipt' | 'change' | 'dialog'
> = {
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
      plural(
        count,
        'En risk förblir som den är: den ryms inte på kortet.',
        `${count} risker förblir som de är: de ryms inte på kortet.`,
      ),
    ofRisk: (what, which) => `${which}: ${what}`,
    riskNumber: (number) => `Risk ${number}`,
    riskState: 'Läge',
    preparation: 'Beredskap',
    likelihood: 'Sannolikhet',
    impact: 'Konsekvens',
    newRisk: 'Ny risk',
    newRiskHint: 'Lämna tomt om det inte finns någon ny risk.',
    unprepared: 'Det finns ännu ingen beredskap',
    finishedPhases: (count) => plural(count, 'En klar fas', `${count} klara faser`),
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
  unchanged: {
    title: (month) => `Ingenting har ändrats, ${month}`,
    intro: 'Du bekräftar att de här fortfarande gäller. Ta bort krysset för det som har ändrats.',
    none: 'Inget mål kan bekräftas som det är. Uppdatera målen i listan.',
    keepLabel: 'Gäller fortfarande',
    confirm: 'Bekräfta',
    question: 'Vad skulle behöva hända för att läget skulle ändras?',
    stored: (count) => plural(count, 'Ett mål sparat', `${count} mål sparade`),
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
    more: (count) => plural(count, 'och en annan ändring', `och ${count} andra ändringar`),
  },
  dialog: {
    open: 'Skriv en längre motivering',
    title: (goal: string) => `Motivering: ${goal}`,
    included: (when: string) =>
      `Ditt utkast (${when}) finns med i formuläret. Det blir ett svar först när du trycker på Spara.`,
    outdated: (when: string) =>
      `Du har ett utkast (${when}), men målet har besvarats efter det. I formuläret står det sparade svaret; utkastet hittar du via Skriv en längre motivering.`,
  },
};
