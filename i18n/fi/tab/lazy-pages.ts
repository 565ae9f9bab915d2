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

/** Texts that load with the first page other than the overview. */
export const lazyPages = {
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
    documentTitle: 'Perustelu',
    subtitle: (month: string) => `Perustelu kuukausipäivitykseen, ${month}`,
    lead: 'Kirjoita rauhassa. Teksti tallentuu luonnokseksi sitä mukaa kuin kirjoitat, ja vain sinä näet sen.',
    explanation: 'Perustelu',
    previous: (monthName: string) => `Edellinen perustelu (${monthName})`,
    stored: 'Nyt tallessa oleva perustelu',
    noText: 'Ei tekstiä.',
    tooLong: (most: string) => `Vastaukseen mahtuu enintään ${most} merkkiä. Lyhennä tekstiä.`,
    saving: 'Tallennetaan…',
    saved: (time: string) => `Luonnos tallennettu ${time}`,
    offline:
      'Palvelimeen ei juuri nyt saada yhteyttä. Tekstisi on tallessa tässä ikkunassa, ja tallennusta yritetään uudelleen.',
    tooLongToSave: (most: string) =>
      `Luonnosta ei voi tallentaa, koska jokin teksti on yli ${most} merkkiä pitkä. Lyhennä sitä.`,
    refused: 'Luonnosta ei voitu tallentaa. Kopioi tekstisi talteen.',
    outdated:
      'Tavoitteeseen on vastattu tämän luonnoksen jälkeen. Vertaa tekstiäsi tallessa olevaan, ennen kuin viet sen lomakkeeseen.',
    closed:
      'Kuukausi ei ole avoinna, joten luonnosta ei voi muuttaa. Tekstisi voit kopioida tästä.',
    use: 'Vie lomakkeeseen',
    useHint: 'Teksti on lomakkeessa, kun avaat sen seuraavan kerran.',
    used: 'Valmis. Teksti on lomakkeessa, kun avaat sen seuraavan kerran Teams-keskustelussa.',
    conflict: 'Toisessa ikkunassa on tallennettu eri teksti. Valitse, kumpi jää.',
    theirs: 'Toisen ikkunan teksti',
    keepMine: 'Pidä tämän ikkunan teksti',
    takeTheirs: 'Ota toisen ikkunan teksti',
  },

  goal: {
    back: 'Yleisnäkymä',
    previous: (name: string) => `Edellinen: ${name}`,
    next: (name: string) => `Seuraava: ${name}`,
    around: 'Muut tavoitteet',
    place: (position: number, of: number) => `${position}/${of}`,
    notBinding: 'ei sitova',
    facts: 'Tavoitteen tiedot',
    theme: 'Strategiateema',
    owners: (count: number) => plural(count, 'Omistaja', 'Omistajat'),
    projectManagers: (count: number) => plural(count, 'Projektipäällikkö', 'Projektipäälliköt'),
    deputy: 'Varahenkilö',
    cityWide: 'Kaupunkiyhteiset hankkeet',
    separateProgrammes: 'Erillisohjelmat',
    jointThemes: 'Yhteissuunnittelun teemat',
    answeredBy: (at: string, name: string) => `Vastannut ${name}, ${at}`,
    answeredInMonth: (monthName: string) => `Tiedot ovat ${monthName}n vastauksesta`,
    notAnswered: 'Tavoitteesta ei ole vielä vastattu.',
    checkIn: (monthName: string) => `Tee kuukausipäivitys: ${monthName}`,
    since: (monthName: string) => `${monthName}sta lähtien`,
    phases: 'Vaiheet',
    phase: 'Vaihe',
    status: 'Tilanne',
    progress: 'Eteneminen',
    counter: (count: string, target: string, unit: string) => `${count} / ${target} ${unit}`,
    planned: (start: string, end: string) => `Suunniteltu ${start}–${end}`,
    plannedFrom: (start: string) => `Suunniteltu alkavaksi ${start}`,
    plannedUntil: (end: string) => `Suunniteltu valmiiksi ${end}`,
    indicators: 'Mittarit',
    baseline: 'Lähtötaso',
    target: 'Tavoitetaso',
    now: 'Nyt',
    expected: 'Arvio vuoden lopussa',
    atLeast: (figure: string) => `vähintään ${figure}`,
    atMost: (figure: string) => `enintään ${figure}`,
    weakest: 'Heikoin mittari: ratkaisee, toteutuuko tavoite',
    source: (source: string) => `Lähde: ${source}`,
    due: (day: string) => `Määräpäivä ${day}`,
    decidedBy: (who: string) => `Päättää ${who}`,
    decisionBy: (day: string) => `päätös viimeistään ${day}`,
    undecided: 'päättämättä',
    meetingsLeft: (days: readonly string[]) =>
      plural(
        days.length,
        `Ennen määräpäivää on enää yksi kokous: ${days.join('')}`,
        `Kokouksia ennen määräpäivää ${days.length}: ${joinList(days)}`,
      ),
    noMeetingsLeft: 'Ennen määräpäivää ei ole enää kokousta',
    risks: 'Riskit',
    noRisks: 'Riskejä ei ole kirjattu.',
    riskSize: (likelihood: string, impact: string) =>
      `Todennäköisyys ${likelihood}, vaikutus ${impact}`,
    preparation: (text: string) => `Varautuminen: ${text}`,
    noPreparation: 'Varautumista ei ole vielä kirjattu.',
    history: 'Vastaushistoria',
    noHistory: 'Vastauksia ei ole vielä.',
    historyEntry: (monthName: string, name: string, at: string) =>
      `${capital(monthName)}: ${name}, ${at}`,
    firstAnswer: (forecast: string) => `Ensimmäinen vastaus. Ennuste: ${forecast}.`,
    changes: (count: number) => `${count} muutosta`,
    wouldChange: 'Mitä pitäisi tapahtua, jotta tilanne muuttuisi:',
    nothingChanged: 'Mikään ei ollut muuttunut.',
    whole: 'Koko tavoite',
  },

  change,
};
