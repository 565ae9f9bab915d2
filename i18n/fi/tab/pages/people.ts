import { storedKinds } from '../../personal-data.ts';
import { goals, people, plural } from '../../grammar.ts';

export const peoplePage = {
  title: 'Henkilöt',
  lead: (active: number, unreached: number) =>
    unreached === 0
      ? `Rekisterissä on ${people(active)}. Kaikki tavoitetaan Teamsissa.`
      : `Rekisterissä on ${people(active)}. Teamsissa tavoittamatta: ${unreached}.`,
  search: 'Etsi nimellä tai tavoitteella',
  role: 'Rooli',
  anyRole: 'kaikki',
  found: (count: number, all: number) => `Näkyvissä ${count}/${all}.`,
  noneFound: 'Hakua vastaavia henkilöitä ei ole.',
  clear: 'Näytä kaikki',
  add: 'Lisää henkilö',
  columns: {
    name: 'Nimi',
    roles: 'Roolit',
    language: 'Kieli',
    chat: 'Teams',
    goals: 'Tavoitteet',
    change: 'Muutos',
  },
  you: '(sinä)',
  noLanguage: 'ei kerrottu',
  reached: 'tavoitetaan',
  noGoals: 'ei tavoitteita',
  change: 'Muuta',
  changeOf: (name: string) => `Muuta: ${name}`,
  left: (count: number) => `Lähteneet (${count})`,
  leftLead:
    'Lähteneet eivät saa viestejä eivätkä pääse Ennusteeseen. Heidän vastauksensa säilyvät.',
  bringBack: 'Palauta',
  bringBackOf: (name: string) => `Palauta: ${name}`,
  form: {
    addTitle: 'Uusi henkilö',
    name: 'Nimi',
    id: 'Entra-tunniste (object ID)',
    idHint:
      'Henkilö tunnistetaan vain tällä, koska nimi ja sähköpostiosoite voivat vaihtua. Tunniste löytyy Entra-hallinnasta henkilön tiedoista kohdasta Object ID, tai sen saa organisaation tuelta.',
    roles: 'Roolit',
    roleHint: {
      owner: 'Vastaa tavoitteista ja saa kuukausikortin.',
      leadership: 'Näkee kaikki tavoitteet.',
      facilitator: 'Pitää rekisteriä, avaa kuukaudet ja lähettää muistutukset.',
    },
    unit: 'Yksikkö',
    title: 'Tehtävänimike',
    detailsHint: 'Vapaaehtoinen. Näkyy muille, kun kahdella on sama nimi.',
    namesake: (name: string, details: string) =>
      details === ''
        ? `Rekisterissä on jo ${name}. Kirjoita yksikkö tai tehtävänimike, jotta heidät erottaa toisistaan.`
        : `Rekisterissä on jo ${name} (${details}). Kirjoita yksikkö tai tehtävänimike, jotta heidät erottaa toisistaan.`,
    language: 'Korttien kieli',
    anyLanguage: 'Teamsin kieli',
    save: 'Tallenna',
    cancel: 'Peruuta',
  },
  problem: {
    name: 'Kirjoita nimi.',
    'name-long': (most: string) => `Nimessä voi olla enintään ${most} merkkiä.`,
    'unit-long': (most: string) => `Yksikössä voi olla enintään ${most} merkkiä.`,
    'title-long': (most: string) => `Tehtävänimikkeessä voi olla enintään ${most} merkkiä.`,
    id: 'Tunniste ei ole oikeassa muodossa. Siinä on viisi osaa, esimerkiksi 0f5e2c1a-3b4d-4e5f-8a9b-0c1d2e3f4a5b.',
    'id-address':
      'Tämä on kirjautumisosoite. Ennuste tarvitsee Entra-tunnisteen, koska osoite voi vaihtua.',
    'id-taken': (name: string) => `Tunniste on jo rekisterissä: ${name}. Muuta hänen tietojaan.`,
    roles: 'Valitse ainakin yksi rooli.',
  },
  conflict:
    'Joku muu muutti tietoja sillä välin, eikä mitään tallennettu. Luettelossa ovat nyt uusimmat tiedot, ja kirjoittamasi on yhä tässä. Tarkista ja tallenna uudelleen.',
  changedSince:
    'Joku muu on muuttanut tietoja sen jälkeen, joten mitään ei muutettu. Luettelossa ovat uusimmat tiedot.',
  data: {
    kinds: storedKinds,
    open: 'Henkilötiedot',
    openOf: (name: string) => `Henkilötiedot: ${name}`,
    title: (name: string) => `Mitä tallennettuna on: ${name}`,
    count: (kind: string, count: string) => `${kind}: ${count}`,
    naming:
      'Näissä teksteissä nimi voi esiintyä. Tekstejä ei muuteta, kun henkilö poistetaan: korjaa ne tarvittaessa itse.',
    more: (count: number) => `ja ${count} muuta; ne ovat tiedostossa`,
    exportCsv: 'Vie kaikki tiedostoon',
    remove: 'Poista henkilön tiedot',
    question: (name: string) =>
      `Poistetaanko henkilön ${name} tiedot? Nimi, Teams-keskustelu, luonnokset ja lykätyt muistutukset poistetaan pysyvästi. Vastaukset ja tapahtumat jäävät ilman nimeä.`,
    sure: 'Poista pysyvästi',
    keep: 'Älä poista',
    removed: 'Henkilön tiedot on poistettu.',
    leaveFirst: 'Tiedot voi poistaa, kun henkilö on merkitty lähteneeksi.',
    goalsFirst: (goals: readonly string[]) =>
      `Tietoja ei voi poistaa, ennen kuin näille tavoitteille on vaihdettu henkilö rekisterissä: ${goals.join(', ')}.`,
  },
  leave: {
    open: 'Merkitse lähteneeksi',
    title: (name: string) => `Merkitäänkö ${name} lähteneeksi?`,
    lead: 'Mitään ei poisteta: vastaukset ja historia säilyvät, ja henkilön voi palauttaa.',
    you: 'Tämä olet sinä. Et enää pääse Ennusteeseen, ellei toinen fasilitaattori palauta sinua.',
    nothing: 'Häneltä ei jää tavoitteita, siirtopyyntöjä eikä luonnoksia.',
    alone: (count: number) =>
      `Kukaan muu ei vastaa näistä (${goals(count)}). Anna niille uusi omistaja rekisterissä:`,
    shared: (count: number) => `Hänen nimensä jää myös näihin (${goals(count)}):`,
    handOvers: 'Kesken olevat siirrot:',
    asked: (goal: string, from: string, to: string, monthName: string) =>
      `${goal}, ${monthName}: ${from} on pyytänyt henkilöä ${to}, vastausta ei ole`,
    taken: (goal: string, from: string, to: string, monthName: string) =>
      `${goal}, ${monthName}: ${to} on ottanut henkilöltä ${from}`,
    drafts: (count: number) =>
      plural(
        count,
        'Häneltä jää yksi keskeneräinen luonnos. Muut eivät näe sitä.',
        `Häneltä jää ${count} keskeneräistä luonnosta. Muut eivät näe niitä.`,
      ),
    sure: 'Merkitse lähteneeksi',
    keep: 'Älä merkitse',
  },
  done: {
    added: (name: string) => `${name} on nyt rekisterissä.`,
    changed: (name: string) => `Tiedot on tallennettu: ${name}.`,
    left: (name: string) => `${name} on merkitty lähteneeksi.`,
    back: (name: string) => `${name} on palautettu.`,
  },
};
