import type { register as shape } from '../../../fi/tab/pages/register.ts';
import { listIn } from '../../../format/join-list.ts';
import { plural } from '../../../format/plural.ts';

const listed = listIn('sv');
const goals = (count: number): string =>
  plural('sv', count, { one: 'ett mål', other: `${count} mål` });
const phases = (count: number): string =>
  plural('sv', count, { one: 'en fas', other: `${count} faser` });
const indicators = (count: number): string =>
  plural('sv', count, { one: 'en indikator', other: `${count} indikatorer` });

export const register: typeof shape = {
  title: 'Register',
  heading: (year, count) =>
    count === 0
      ? `Det finns inga mål för ${year}`
      : plural('sv', count, { one: `Ett mål år ${year}`, other: `${count} mål år ${year}` }),
  lead: 'Målen med personer, faser och indikatorer. En ändring syns genast i de öppna månaderna.',
  empty: 'Lägg till det första målet eller kopiera målen från året innan.',
  year: 'År',
  add: 'Lägg till ett mål',
  changes: 'Ändringar',
  backToList: 'Till registret',
  columns: { goal: 'Mål', theme: 'Tema', people: 'Ägare', plan: 'Plan' },
  noTheme: 'temat finns inte längre',
  plan: (ofPhases, ofIndicators, subGoals) =>
    ofPhases + ofIndicators + subGoals === 0
      ? 'ännu tomt'
      : listed([
          ...(ofPhases !== 0 ? [phases(ofPhases)] : []),
          ...(ofIndicators !== 0 ? [indicators(ofIndicators)] : []),
          ...(subGoals > 0
            ? [
                plural('sv', subGoals, {
                  one: 'ett delmål',
                  other: `${subGoals} delmål`,
                }),
              ]
            : []),
        ]),
  archivedList: (count) => `Arkiverade (${count})`,
  archivedBy: (name, day, reason) => `${day}, ${name}: ${reason}`,
  order: {
    start: 'Ändra ordningen',
    lead: 'Flytta mål uppåt eller nedåt och spara sedan ordningen.',
    up: (name) => `Flytta uppåt: ${name}`,
    down: (name) => `Flytta nedåt: ${name}`,
    place: (name, place, all) => `${name} är nu nummer ${place} av ${all}.`,
    save: 'Spara ordningen',
    saved: 'Ordningen har sparats.',
    stale:
      'Någon annan ändrade registret samtidigt. Listan har hämtats på nytt. Ordna målen en gång till.',
  },
  copy: {
    offer: (year) => `Kopiera målen för ${year}`,
    missing: (count, year) =>
      plural('sv', count, {
        one: `Ett mål från ${year} saknas i år`,
        other: `${count} mål från ${year} saknas i år`,
      }),
    lead: 'Se efter vad som kopieras. Ingenting sparas innan du bekräftar. Svar och risker kopieras inte.',
    line: (plan, days, meetings) =>
      listed([
        plan,
        ...(days > 0
          ? [
              plural('sv', days, {
                one: 'en dag flyttas med ett år',
                other: `${days} dagar flyttas med ett år`,
              }),
            ]
          : []),
        ...(meetings > 0
          ? [
              plural('sv', meetings, {
                one: 'en mötesdag utelämnas',
                other: `${meetings} mötesdagar utelämnas`,
              }),
            ]
          : []),
      ]),
    left: (names) =>
      `Inte längre i tjänst: ${listed(names)}. Välj en annan person efter kopieringen.`,
    themeGone: 'Temat finns inte längre, så målet kan inte kopieras. Lägg till det för hand.',
    confirm: (count) => `Kopiera ${goals(count)}`,
    done: (count) =>
      `${plural('sv', count, { one: 'Ett mål har', other: `${count} mål har` })} kopierats.`,
  },
  form: {
    newTitle: (year) => `Nytt mål för ${year}`,
    basics: 'Målet',
    name: 'Namn',
    description: 'Måltext',
    theme: 'Strategitema',
    aim: 'Strategimålet som detta tjänar',
    binding: 'Bindande',
    bindingHint: 'Fullmäktige har beslutat om målet.',
    people: 'Personer',
    owners: 'Ägare',
    ownersHint: 'Den första tillfrågas först.',
    projectManagers: 'Projektledare',
    deputy: 'Ställföreträdare',
    nobody: 'ingen',
    choosePerson: 'Välj en person',
    removePerson: (name, role) => `Ta bort ${name}, ${role}`,
    left: (name) => `${name} (inte längre i tjänst)`,
    phases: 'Faser',
    indicators: 'Indikatorer',
    subGoals: 'Delmål',
    addPart: {
      phase: 'Lägg till en fas',
      indicator: 'Lägg till en indikator',
      'sub-goal': 'Lägg till ett delmål',
    },
    unnamed: { phase: 'Ny fas', indicator: 'Ny indikator', 'sub-goal': 'Nytt delmål' },
    subDescription: 'Beskrivning',
    remove: 'Ta bort',
    counter: 'Antal som räknas',
    counterHint: 'Hur många som görs i fasen, till exempel 4 evenemang. Tomt om inget räknas.',
    unit: 'Enhet',
    start: 'Börjar',
    end: 'Slutar',
    kind: 'Slag',
    kinds: { number: 'tal', 'yes-no': 'ja eller nej', decision: 'beslut' },
    source: 'Källa',
    due: 'Sista dag',
    baseline: 'Utgångsvärde',
    target: 'Målvärde',
    direction: 'Riktning',
    directions: { 'at-least': 'minst', 'at-most': 'högst' },
    decidedBy: 'Vem beslutar',
    meetings: 'Mötesdagar',
    meeting: (number) => `Möte ${number}`,
    addMeeting: 'Lägg till en mötesdag',
    links: 'Program och projekt',
    linksHint: 'Ett per rad.',
    cityWide: 'Stadens gemensamma projekt',
    separateProgrammes: 'Separata program',
    jointThemes: 'Teman för samplanering',
    save: 'Spara',
    added: (name) => `Målet har lagts till: ${name}.`,
    saved: 'Målet har sparats.',
    warnings: 'Innan du sparar',
    agree: 'Ta bort ändå. Svaren finns kvar i historiken.',
    agreeFirst: 'Bekräfta borttagningen eller sätt tillbaka punkten.',
    archive: 'Arkivera målet',
    archiveLead:
      'Ett arkiverat mål tillfrågas inte längre och räknas inte i nya månader. Ingenting raderas, och målet kan återställas.',
    reason: 'Varför det arkiveras',
    archived: 'Målet har arkiverats.',
    archivedSince: (day, reason) => `Arkiverat ${day}: ${reason}`,
    restore: 'Återställ målet',
    restored: 'Målet har återställts och tillfrågas igen i de öppna månaderna.',
  },
  warning: {
    'answered-removed': (name) =>
      `Det här har redan besvarats: ${name}. Svaren finns kvar i historiken, men det tillfrågas inte längre.`,
    'target-changed': (name) => `Det här har redan besvarats, och dess innebörd ändras: ${name}.`,
    'owner-changed': (month) =>
      `Månaden är öppen (${month}). Den nya ägaren svarar för den från det att du sparar.`,
    'person-left': (name) => `Inte längre i tjänst: ${name}.`,
    'nobody-to-ask': 'Ingen av ägarna är längre i tjänst, så ingen tillfrågas.',
    'nothing-to-follow': 'Målet har varken faser eller indikatorer. Då tillfrågas bara prognosen.',
    'due-outside-year': (name) => `En dag infaller ett annat år: ${name}.`,
    'no-meeting-in-time': (name) => `Det finns inget möte före sista dagen: ${name}.`,
  },
  trail: {
    title: 'Ändringar',
    what: 'Vad',
    subjects: {
      goals: 'mål',
      people: 'personer',
      settings: 'inställningar',
      themes: 'temanas uppgifter',
      months: 'månader',
    },
    none: 'Det finns inga ändringar.',
    goal: 'Mål',
    by: 'Vem',
    all: 'alla',
    more: 'Visa äldre',
    acts: {
      'save-goal': 'sparade målet',
      'archive-goal': 'arkiverade målet',
      'restore-goal': 'återställde målet',
      'order-goals': 'ändrade ordningen',
      'accept-hand-over': 'tog över målet',
      'save-person': 'sparade personens uppgifter',
      'save-settings': 'ändrade inställningarna',
      'save-theme': 'sparade temats uppgifter',
      'open-month': 'öppnade månaden',
      'change-month': 'ändrade månadens dagar',
      'close-month': 'stängde månaden',
      'reopen-month': 'öppnade månaden på nytt',
      excuse: 'befriade målet från att svara',
      'withdraw-excuse': 'tog tillbaka befrielsen',
    },
    settings: {
      name: 'Organisationens namn ändrades.',
      contentLanguage: 'Språket för mål och svar ändrades.',
      language: 'Språket för dem som inte har valt sitt ändrades.',
      calendar: 'Kalendern ändrades.',
      rhythm: 'Månadens rytm ändrades.',
      texts: 'De egna texterna ändrades.',
    },
    notes: {
      successes: 'Framgångarna ändrades.',
      challenges: 'Utmaningarna och utvecklingsområdena ändrades.',
      indicators: 'Nyckelindikatorerna ändrades.',
    },
    parts: { phase: 'Fas', indicator: 'Indikator', 'sub-goal': 'Delmål' },
    fields: {
      name: 'namn',
      description: 'beskrivning',
      counter: 'räknare',
      plannedStart: 'början',
      plannedEnd: 'slut',
      kind: 'slag',
      source: 'källa',
      due: 'sista dag',
      unit: 'enhet',
      baseline: 'utgångsvärde',
      target: 'målvärde',
      direction: 'riktning',
      decidedBy: 'vem beslutar',
      meetings: 'möten',
    },
    added: 'Lades till i registret.',
    personAdded: (name, roles) => `Lades till: ${name} (${listed(roles)}).`,
    personLeft: 'Markerades som slutat.',
    personBack: 'Togs tillbaka.',
    roles: 'Roller',
    language: (from, to) => `Språk: ${from} → ${to}`,
    themeAdded: (name) => `Ett tema lades till: ${name}`,
    themeRemoved: (name) => `Ett tema togs bort: ${name}`,
    themeRenamed: (from, to) => `Tema: ${from} → ${to}`,
    themeReworded: (name) => `Temats namn ändrades på ett annat språk: ${name}`,
    themes: 'Teman',
    copied: (year) => `Kopierades från ${year}.`,
    text: {
      name: (from, to) => `Namn: ${from} → ${to}`,
      theme: (from, to) => `Tema: ${from} → ${to}`,
      aim: (from, to) => `Strategimål: ${from} → ${to}`,
    },
    description: 'Måltexten ändrades.',
    binding: (isBinding) => (isBinding ? 'Gjordes bindande.' : 'Inte längre bindande.'),
    addedTo: (field, names) => `${field}, lades till: ${listed(names)}`,
    removedFrom: (field, names) => `${field}, togs bort: ${listed(names)}`,
    moved: (field) => `${field}: ordningen ändrades.`,
    partAdded: (part, name) => `${part} lades till: ${name}`,
    partRemoved: (part, name) => `${part} togs bort: ${name}`,
    partChanged: (part, name, changes) => `${part} ”${name}”: ${changes.join(', ')}`,
    within: (name, subGoal) => `${name} (${subGoal})`,
    field: (field, from, to) => `${field} ${from} → ${to}`,
    fieldChanged: (field) => `${field} ändrades`,
    nothing: 'tomt',
    place: (name, from, to) => `${name}: plats ${from} → ${to}`,
    moreChanges: (count) =>
      plural('sv', count, { one: 'och en ändring till', other: `och ${count} ändringar till` }),
    notKept: 'Vad som ändrades är inte känt.',
  },
};
