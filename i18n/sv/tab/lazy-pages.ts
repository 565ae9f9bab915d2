import type { lazyPages as finnish } from '../../fi/tab/lazy-pages.ts';
import { chart } from './components/charts.ts';
import { change } from '../changes.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { checkIn } from './pages/check-in.ts';
import { compare } from './pages/compare.ts';
import { mine } from './pages/my-goals.ts';
import { directoryTexts } from './pages/directory.ts';
import { meetingPage } from './pages/meeting.ts';
import { importTexts } from './pages/people-import.ts';
import { peoplePage } from './pages/people.ts';
import { questions } from './components/questions.ts';
import { register } from './pages/register.ts';
import { reminderPages } from './pages/reminders.ts';
import { riskPage } from './pages/risks.ts';
import { servicePage } from './pages/service.ts';
import { settingsPage } from './pages/settings.ts';
import { themePages } from './pages/themes.ts';
import { cards } from './pages/cards.ts';
import { months } from './pages/months.ts';
import { form } from './components/form.ts';
import { stale } from './components/stale.ts';
import { table } from './components/table.ts';
import { plural, joinList } from '../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const lazyPages: typeof finnish = {
  ...reminderPages,
  ...themePages,
  riskPage,
  peoplePage,
  directoryTexts,
  importTexts,
  servicePage,
  settingsPage,
  chart,
  questions,
  form,
  stale,
  table,
  register,
  months,
  cards,
  compare,
  meetingPage,

  checkIn,
  mine,
  contradiction,
  problem,
  draft: {
    documentTitle: 'Motivering',
    subtitle: (month: string) => `Motivering till månadsavstämningen, ${month}`,
    lead: 'Skriv i lugn och ro. Texten sparas som utkast medan du skriver, och bara du ser den.',
    explanation: 'Motivering',
    previous: (monthName: string) => `Föregående motivering (${monthName})`,
    stored: 'Motiveringen som är sparad nu',
    noText: 'Ingen text.',
    tooLong: (most: string) => `Ett svar rymmer högst ${most} tecken. Förkorta texten.`,
    saving: 'Sparar…',
    saved: (time: string) => `Utkastet sparat ${time}`,
    offline:
      'Det går inte att nå servern just nu. Din text finns kvar i det här fönstret, och den sparas så snart det går.',
    tooLongToSave: (most: string) =>
      `Utkastet kan inte sparas eftersom en text är längre än ${most} tecken. Förkorta den.`,
    refused: 'Utkastet kunde inte sparas. Kopiera din text till ett säkert ställe.',
    outdated:
      'Målet har besvarats efter det här utkastet. Jämför din text med den sparade innan du för in den i formuläret.',
    closed: 'Månaden är inte öppen, så utkastet kan inte ändras. Du kan kopiera din text härifrån.',
    use: 'För in i formuläret',
    useHint: 'Texten finns i formuläret när du öppnar det nästa gång.',
    used: 'Klart. Texten finns i formuläret när du öppnar det nästa gång i Teams-chatten.',
    conflict: 'En annan text har sparats i ett annat fönster. Välj vilken som ska bli kvar.',
    theirs: 'Texten i det andra fönstret',
    keepMine: 'Behåll texten i det här fönstret',
    takeTheirs: 'Ta texten i det andra fönstret',
  },

  goal: {
    back: 'Översikt',
    previous: (name) => `Föregående: ${name}`,
    next: (name) => `Nästa: ${name}`,
    around: 'Andra mål',
    place: (position: number, of: number) => `${position} av ${of}`,
    notBinding: 'inte bindande',
    facts: 'Uppgifter om målet',
    theme: 'Strategitema',
    owners: () => 'Ägare',
    projectManagers: () => 'Projektledare',
    deputy: 'Ställföreträdare',
    cityWide: 'Stadens gemensamma projekt',
    separateProgrammes: 'Separata program',
    jointThemes: 'Teman för samplanering',
    answeredBy: (at, name) => `Besvarat av ${name}, ${at}`,
    answeredInMonth: (monthName) => `Uppgifterna är från svaret i ${monthName}`,
    notAnswered: 'Målet har inte besvarats ännu.',
    checkIn: (monthName) => `Gör månadsavstämningen: ${monthName}`,
    since: (monthName) => `sedan ${monthName}`,
    phases: 'Faser',
    phase: 'Fas',
    status: 'Läge',
    progress: 'Framskridande',
    counter: (count, target, unit) => `${count} / ${target} ${unit}`,
    planned: (start, end) => `Planerat ${start}–${end}`,
    plannedFrom: (start) => `Planerad start ${start}`,
    plannedUntil: (end) => `Planerat slut ${end}`,
    indicators: 'Indikatorer',
    baseline: 'Utgångsläge',
    target: 'Målnivå',
    now: 'Nu',
    expected: 'Bedömning vid årets slut',
    atLeast: (figure) => `minst ${figure}`,
    atMost: (figure) => `högst ${figure}`,
    weakest: 'Svagaste indikator: avgör om målet uppnås',
    source: (source) => `Källa: ${source}`,
    due: (day) => `Senast ${day}`,
    decidedBy: (who) => `Beslutas av ${who}`,
    decisionBy: (day) => `beslut senast ${day}`,
    undecided: 'inte beslutat',
    meetingsLeft: (days) =>
      plural(
        days.length,
        `Endast ett möte återstår före sista dagen: ${days.join('')}`,
        `${days.length} möten återstår före sista dagen: ${joinList(days)}`,
      ),
    noMeetingsLeft: 'Inget möte återstår före sista dagen',
    risks: 'Risker',
    noRisks: 'Inga risker har antecknats.',
    riskSize: (likelihood, impact) => `Sannolikhet: ${likelihood}, konsekvens: ${impact}`,
    preparation: (text) => `Beredskap: ${text}`,
    noPreparation: 'Ingen beredskap har antecknats ännu.',
    history: 'Svarshistorik',
    noHistory: 'Det finns inga svar ännu.',
    historyEntry: (monthName, name, at) => `${capital(monthName)}: ${name}, ${at}`,
    firstAnswer: (forecast) => `Första svaret. Prognos: ${forecast}.`,
    changes: (count) => `${count} ändringar`,
    wouldChange: 'Vad som skulle behöva hända för att läget skulle ändras:',
    nothingChanged: 'Ingenting hade ändrats.',
    whole: 'Hela målet',
  },

  change,
};
