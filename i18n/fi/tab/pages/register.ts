import type { PartField, PartKind } from '../../../../domain/register/goal-changes.ts';
import type { SettingsChange } from '../../../../domain/months/settings-changes.ts';
import type { NotesChange } from '../../../../domain/trail/trail.ts';
import { goals, joinList, plural } from '../../grammar.ts';
import { trail } from '../../trail.ts';

const phases = (count: number): string => plural(count, 'yksi vaihe', `${count} vaihetta`);
const indicators = (count: number): string => plural(count, 'yksi mittari', `${count} mittaria`);

const parts: Readonly<Record<PartKind, string>> = {
  phase: 'Vaihe',
  indicator: 'Mittari',
  'sub-goal': 'Osatavoite',
};
const fields: Readonly<Record<PartField, string>> = {
  name: 'nimi',
  description: 'kuvaus',
  counter: 'laskuri',
  plannedStart: 'alkaa',
  plannedEnd: 'päättyy',
  kind: 'laji',
  source: 'lähde',
  due: 'määräpäivä',
  unit: 'yksikkö',
  baseline: 'lähtötaso',
  target: 'tavoitearvo',
  direction: 'suunta',
  decidedBy: 'päättäjä',
  meetings: 'kokoukset',
};
const settings: Readonly<Record<Extract<SettingsChange, { kind: 'settings' }>['part'], string>> = {
  name: 'Organisaation nimeä muutettiin.',
  contentLanguage: 'Tavoitteiden ja vastausten kieltä muutettiin.',
  language: 'Kieltä niille, jotka eivät ole kertoneet omaansa, muutettiin.',
  calendar: 'Kalenteria muutettiin.',
  rhythm: 'Kuukauden rytmiä muutettiin.',
  texts: 'Omia tekstejä muutettiin.',
};
const notes: Readonly<Record<NotesChange['part'], string>> = {
  successes: 'Onnistumisia muutettiin.',
  challenges: 'Haasteita ja kehittämiskohteita muutettiin.',
  indicators: 'Avainmittareita muutettiin.',
};

export const register = {
  title: 'Rekisteri',
  heading: (year: number, count: number) =>
    count === 0 ? `Vuodella ${year} ei ole tavoitteita` : `${goals(count)} vuonna ${year}`,
  lead: 'Tavoitteet, niiden henkilöt, vaiheet ja mittarit. Muutos näkyy heti avoimissa kuukausissa.',
  empty: 'Lisää ensimmäinen tavoite tai kopioi edellisen vuoden tavoitteet.',
  year: 'Vuosi',
  add: 'Lisää tavoite',
  changes: 'Muutokset',
  backToList: 'Rekisteriin',
  columns: { goal: 'Tavoite', theme: 'Teema', people: 'Omistajat', plan: 'Suunnitelma' },
  noTheme: 'teemaa ei ole enää',
  plan: (ofPhases: number, ofIndicators: number, subGoals: number) =>
    ofPhases + ofIndicators + subGoals === 0
      ? 'vielä tyhjä'
      : joinList([
          ...(ofPhases !== 0 ? [phases(ofPhases)] : []),
          ...(ofIndicators !== 0 ? [indicators(ofIndicators)] : []),
          ...(subGoals > 0
            ? [plural(subGoals, 'yksi osatavoite', `${subGoals} osatavoitetta`)]
            : []),
        ]),
  archivedList: (count: number) => `Arkistoidut (${count})`,
  archivedBy: (name: string, day: string, reason: string) => `${day}, ${name}: ${reason}`,
  order: {
    start: 'Muuta järjestystä',
    lead: 'Siirrä tavoitteita ylös tai alas ja tallenna järjestys.',
    save: 'Tallenna järjestys',
    saved: 'Järjestys on tallennettu.',
    stale:
      'Joku muu muutti rekisteriä samaan aikaan. Luettelo on haettu uudelleen. Järjestä tavoitteet uudestaan.',
  },
  copy: {
    offer: (year: number) => `Kopioi vuoden ${year} tavoitteet`,
    missing: (count: number, year: number) =>
      `Vuoden ${year} tavoitteista ${plural(count, 'yksi puuttuu', `${count} puuttuu`)} tästä vuodesta`,
    lead: 'Tarkista, mitä kopioidaan. Mitään ei tallenneta ennen kuin vahvistat. Vastauksia ja riskejä ei kopioida.',
    line: (plan: string, days: number, meetings: number) =>
      joinList([
        plan,
        ...(days > 0
          ? [plural(days, 'yksi päivä siirtyy vuodella', `${days} päivää siirtyy vuodella`)]
          : []),
        ...(meetings > 0
          ? [plural(meetings, 'yksi kokouspäivä jää pois', `${meetings} kokouspäivää jää pois`)]
          : []),
      ]),
    left: (names: readonly string[]) =>
      `Ei enää töissä: ${joinList(names)}. Vaihda henkilö kopioinnin jälkeen.`,
    themeGone: 'Teemaa ei ole enää, joten tavoitetta ei voi kopioida. Lisää se käsin.',
    confirm: (count: number) => `Kopioi ${goals(count)}`,
    done: (count: number) => `Kopioitiin ${goals(count)}.`,
  },
  form: {
    newTitle: (year: number) => `Uusi tavoite vuodelle ${year}`,
    basics: 'Tavoite',
    name: 'Nimi',
    description: 'Tavoiteteksti',
    theme: 'Strategiateema',
    aim: 'Strategian tavoite, jota tämä palvelee',
    binding: 'Sitova',
    bindingHint: 'Valtuusto on päättänyt tavoitteesta.',
    people: 'Henkilöt',
    owners: 'Omistajat',
    ownersHint: 'Ensimmäiseltä kysytään ensin.',
    projectManagers: 'Projektipäälliköt',
    deputy: 'Varahenkilö',
    nobody: 'ei ketään',
    choosePerson: 'Valitse henkilö',
    removePerson: (name: string, role: string) => `Poista ${name}, ${role}`,
    left: (name: string) => `${name} (ei enää töissä)`,
    phases: 'Vaiheet',
    indicators: 'Mittarit',
    subGoals: 'Osatavoitteet',
    addPart: { phase: 'Lisää vaihe', indicator: 'Lisää mittari', 'sub-goal': 'Lisää osatavoite' },
    unnamed: { phase: 'Uusi vaihe', indicator: 'Uusi mittari', 'sub-goal': 'Uusi osatavoite' },
    subDescription: 'Kuvaus',
    remove: 'Poista',
    counter: 'Laskettava määrä',
    counterHint:
      'Montako tässä vaiheessa tehdään, esimerkiksi 4 tapahtumaa. Tyhjä, jos mitään ei lasketa.',
    unit: 'Yksikkö',
    start: 'Alkaa',
    end: 'Päättyy',
    kind: 'Laji',
    kinds: { number: 'luku', 'yes-no': 'kyllä tai ei', decision: 'päätös' },
    source: 'Lähde',
    due: 'Määräpäivä',
    baseline: 'Lähtötaso',
    target: 'Tavoitearvo',
    direction: 'Suunta',
    directions: { 'at-least': 'vähintään', 'at-most': 'enintään' },
    decidedBy: 'Kuka päättää',
    meetings: 'Kokouspäivät',
    meeting: (number: number) => `Kokous ${number}`,
    addMeeting: 'Lisää kokouspäivä',
    links: 'Ohjelmat ja hankkeet',
    linksHint: 'Yksi riville.',
    cityWide: 'Kaupunkiyhteiset hankkeet',
    separateProgrammes: 'Erillisohjelmat',
    jointThemes: 'Yhteissuunnittelun teemat',
    save: 'Tallenna',
    added: (name: string) => `Tavoite on lisätty: ${name}.`,
    saved: 'Tavoite on tallennettu.',
    warnings: 'Huomaa ennen tallentamista',
    agree: 'Poista silti. Annetut vastaukset jäävät historiaan.',
    agreeFirst: 'Vahvista poisto tai palauta kohta.',
    archive: 'Arkistoi tavoite',
    archiveLead:
      'Arkistoitua tavoitetta ei enää kysytä eikä lasketa uusiin kuukausiin. Mitään ei poisteta, ja tavoitteen voi palauttaa.',
    reason: 'Miksi arkistoidaan',
    archived: 'Tavoite on arkistoitu.',
    archivedSince: (day: string, reason: string) => `Arkistoitu ${day}: ${reason}`,
    restore: 'Palauta tavoite',
    restored: 'Tavoite on palautettu, ja sitä kysytään taas avoimissa kuukausissa.',
  },
  warning: {
    'answered-removed': (name: string) =>
      `Tästä on jo vastattu: ${name}. Vastaukset jäävät historiaan, mutta sitä ei enää kysytä.`,
    'target-changed': (name: string) => `Tästä on jo vastattu, ja sen merkitys muuttuu: ${name}.`,
    'owner-changed': (month: string) =>
      `Kuukausi on auki (${month}). Uusi omistaja vastaa siitä lähtien, kun tallennat.`,
    'person-left': (name: string) => `Ei enää töissä: ${name}.`,
    'nobody-to-ask': 'Kukaan omistajista ei ole enää töissä, joten keneltäkään ei kysytä.',
    'nothing-to-follow':
      'Tavoitteella ei ole vaiheita eikä mittareita. Silloin kysytään vain ennuste.',
    'due-outside-year': (name: string) => `Päivä on toisena vuonna: ${name}.`,
    'no-meeting-in-time': (name: string) => `Ennen määräpäivää ei ole yhtään kokousta: ${name}.`,
  },
  trail: {
    title: 'Tapahtumat',
    what: 'Mitä',
    subjects: trail.subjects,
    none: 'Muutoksia ei ole.',
    goal: 'Tavoite',
    by: 'Kuka',
    person: 'Ketä koskee',
    since: 'Alkaen',
    until: 'Päättyen',
    behalf: (name: string) => `${name} puolesta`,
    exportCsv: 'Vie tiedostoon',
    all: 'kaikki',
    more: 'Näytä vanhempia',
    acts: trail.acts,
    origins: trail.origins,
    settings,
    notes,
    parts,
    fields,
    added: 'Lisättiin rekisteriin.',
    personAdded: (name: string | undefined, roles: readonly string[]) =>
      name === undefined
        ? `Lisättiin: ${joinList(roles)}.`
        : `Lisättiin: ${name} (${joinList(roles)}).`,
    personRenamed: 'Nimi korjattiin.',
    'person-unit': (from: string, to: string) => `Yksikkö: ${from} → ${to}.`,
    'person-title': (from: string, to: string) => `Tehtävänimike: ${from} → ${to}.`,
    personLeft: 'Merkittiin lähteneeksi.',
    personBack: 'Palautettiin.',
    roles: 'Roolit',
    language: (from: string, to: string) => `Kieli: ${from} → ${to}`,
    themeAdded: (name: string) => `Teema lisättiin: ${name}`,
    themeRemoved: (name: string) => `Teema poistettiin: ${name}`,
    themeRenamed: (from: string, to: string) => `Teema: ${from} → ${to}`,
    themeReworded: (name: string) => `Teeman nimeä muutettiin toisella kielellä: ${name}`,
    themes: 'Teemat',
    copied: (year: number) => `Kopioitiin vuodelta ${year}.`,
    text: {
      name: (from: string, to: string) => `Nimi: ${from} → ${to}`,
      theme: (from: string, to: string) => `Teema: ${from} → ${to}`,
      aim: (from: string, to: string) => `Strategian tavoite: ${from} → ${to}`,
    },
    description: 'Tavoitetekstiä muutettiin.',
    binding: (isBinding: boolean): string =>
      isBinding ? 'Muutettiin sitovaksi.' : 'Ei enää sitova.',
    addedTo: (field: string, names: readonly string[]) => `${field}, lisättiin: ${joinList(names)}`,
    removedFrom: (field: string, names: readonly string[]) =>
      `${field}, poistettiin: ${joinList(names)}`,
    moved: (field: string) => `${field}: järjestystä muutettiin.`,
    partAdded: (part: string, name: string) => `${part} lisättiin: ${name}`,
    partRemoved: (part: string, name: string) => `${part} poistettiin: ${name}`,
    partChanged: (part: string, name: string, changes: readonly string[]) =>
      `${part} ”${name}”: ${changes.join(', ')}`,
    within: (name: string, subGoal: string) => `${name} (${subGoal})`,
    field: (field: string, from: string, to: string) => `${field} ${from} → ${to}`,
    fieldChanged: (field: string) => `${field} muuttui`,
    nothing: 'tyhjä',
    place: (name: string, from: number, to: number) => `${name}: paikka ${from} → ${to}`,
    moreChanges: (count: number) =>
      plural(count, 'ja yksi muu muutos', `ja ${count} muuta muutosta`),
    notKept: 'Siitä, mitä muuttui, ei ole tietoa.',
  },
};
