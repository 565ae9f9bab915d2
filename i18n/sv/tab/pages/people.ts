import type { peoplePage as finnish } from '../../../fi/tab/pages/people.ts';
import { people, plural } from '../../grammar.ts';
import { storedKinds } from '../../personal-data.ts';

export const peoplePage: typeof finnish = {
  title: 'Personer',
  lead: (active, unreached) =>
    unreached === 0
      ? `I registret finns ${people(active)}. Alla nås i Teams.`
      : `I registret finns ${people(active)}. Nås inte i Teams: ${unreached}.`,
  search: 'Sök på namn eller mål',
  role: 'Roll',
  anyRole: 'alla',
  found: (count, all) => `Visas: ${count} av ${all}.`,
  noneFound: 'Inga personer motsvarar sökningen.',
  clear: 'Visa alla',
  add: 'Lägg till en person',
  columns: {
    name: 'Namn',
    roles: 'Roller',
    language: 'Språk',
    chat: 'Teams',
    goals: 'Mål',
    change: 'Ändring',
  },
  you: '(du)',
  noLanguage: 'inte angivet',
  reached: 'nås',
  noGoals: 'inga mål',
  change: 'Ändra',
  changeOf: (name) => `Ändra: ${name}`,
  left: (count) => `Har slutat (${count})`,
  leftLead:
    'De som har slutat får inga meddelanden och kommer inte in i Ennuste. Deras svar finns kvar.',
  bringBack: 'Ta tillbaka',
  bringBackOf: (name) => `Ta tillbaka: ${name}`,
  form: {
    addTitle: 'Ny person',
    name: 'Namn',
    id: 'Entra-identifierare (object ID)',
    idHint:
      'Personen identifieras bara med den, eftersom namn och e-postadresser kan bytas. Den finns i Entra-administrationen bland personens uppgifter vid Object ID, eller fås av organisationens stöd.',
    roles: 'Roller',
    roleHint: {
      owner: 'Svarar för mål och får månadskortet.',
      leadership: 'Ser alla mål.',
      facilitator: 'Sköter registret, öppnar månader och skickar påminnelser.',
    },
    unit: 'Enhet',
    title: 'Titel',
    detailsHint: 'Frivilligt. Visas för andra när två personer har samma namn.',
    namesake: (name, details) =>
      details === ''
        ? `${name} finns redan i registret. Ange enhet eller titel så att de kan skiljas åt.`
        : `${name} (${details}) finns redan i registret. Ange enhet eller titel så att de kan skiljas åt.`,
    language: 'Kortens språk',
    anyLanguage: 'språket i Teams',
    save: 'Spara',
    cancel: 'Avbryt',
  },
  problem: {
    name: 'Skriv namnet.',
    'name-long': (most) => `Namnet får ha högst ${most} tecken.`,
    'unit-long': (most) => `Enheten får ha högst ${most} tecken.`,
    'title-long': (most) => `Titeln får ha högst ${most} tecken.`,
    id: 'Identifieraren har inte rätt form. Den har fem delar, till exempel 0f5e2c1a-3b4d-4e5f-8a9b-0c1d2e3f4a5b.',
    'id-address':
      'Det här är en inloggningsadress. Ennuste behöver Entra-identifieraren, eftersom adressen kan bytas.',
    'id-taken': (name) => `Identifieraren finns redan i registret: ${name}. Ändra de uppgifterna.`,
    roles: 'Välj minst en roll.',
  },
  conflict:
    'Någon annan ändrade uppgifterna under tiden, och ingenting sparades. I listan finns nu de nyaste uppgifterna, och det du skrev finns kvar här. Kontrollera och spara på nytt.',
  changedSince:
    'Någon annan har ändrat uppgifterna sedan dess, så ingenting ändrades. Listan visar de nyaste uppgifterna.',
  data: {
    kinds: storedKinds,
    open: 'Personuppgifter',
    openOf: (name) => `Personuppgifter: ${name}`,
    title: (name) => `Det här är sparat om ${name}`,
    count: (kind, count) => `${kind}: ${count}`,
    naming:
      'I de här texterna kan namnet förekomma. De ändras inte när personen raderas: rätta dem själv vid behov.',
    more: (count) => `och ${count} till; de finns i filen`,
    exportCsv: 'Exportera allt',
    remove: 'Radera personens uppgifter',
    question: (name) =>
      `Ska uppgifterna om ${name} raderas? Namnet, chatten i Teams, utkasten och de uppskjutna påminnelserna raderas för gott. Svar och händelser blir kvar utan namn.`,
    sure: 'Radera för gott',
    keep: 'Radera inte',
    removed: 'Personens uppgifter har raderats.',
    leaveFirst: 'Uppgifterna kan raderas när personen har markerats som slutat.',
    goalsFirst: (goals) =>
      `Uppgifterna kan raderas först när de här målen har fått en annan person i registret: ${goals.join(', ')}.`,
  },
  leave: {
    open: 'Markera som slutat',
    title: (name) => `Ska ${name} markeras som slutat?`,
    lead: 'Ingenting tas bort: svar och historik finns kvar, och personen kan tas tillbaka.',
    you: 'Det här är du. Du kommer inte längre in i Ennuste om inte en annan facilitator tar dig tillbaka.',
    nothing: 'Inga mål, överföringar eller utkast blir kvar.',
    alone: (count) =>
      `Ingen annan svarar för dessa mål (${count}). Ge dem en ny ägare i registret:`,
    shared: (count) => `Namnet står kvar också i dessa mål (${count}):`,
    handOvers: 'Överföringar som pågår:',
    asked: (goal, from, to, monthName) =>
      `${goal}, ${monthName}: ${from} har frågat ${to}, inget svar än`,
    taken: (goal, from, to, monthName) => `${goal}, ${monthName}: ${to} har tagit över av ${from}`,
    drafts: (count) =>
      plural(
        count,
        'Ett utkast som inte har sparats som svar blir kvar. Andra ser det inte.',
        `${count} utkast som inte har sparats som svar blir kvar. Andra ser dem inte.`,
      ),
    sure: 'Markera som slutat',
    keep: 'Markera inte',
  },
  done: {
    added: (name) => `${name} finns nu i registret.`,
    changed: (name) => `Uppgifterna är sparade: ${name}.`,
    left: (name) => `${name} är markerad som slutat.`,
    back: (name) => `${name} är tillbaka.`,
  },
};
