import { joinList, people, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');

const toPeople = (count: number): string => plural(count, 'yhdelle', `${count} henkilölle`);

export const reminderPages = {
  reminders: {
    title: 'Muistutukset',
    lead: (month: string, closes: string) => `${month}. Vastauksia otetaan ${closes} asti.`,
    before: 'Ennen kuin lähetät',
    allReachable: (asked: number) =>
      plural(
        asked,
        'Ainoa kysyttävä tavoitetaan, eikä mitään ole korjattavana.',
        `Kaikki ${asked} kysyttävää tavoitetaan, eikä mitään ole korjattavana.`,
      ),
    nobodyAsked: 'Tässä kuussa ei kysytä keneltäkään.',
    needCare: (count: number, asked: number) =>
      count === asked
        ? plural(
            asked,
            'Ainoalla kysyttävällä on jotain korjattavaa.',
            `Kaikilla ${asked} kysyttävällä on jotain korjattavaa.`,
          )
        : `${asked} kysyttävästä ${plural(count, 'yhdellä', `${count} henkilöllä`)} on jotain korjattavaa.`,
    showAll: (count: number) => `Näytä kaikki ${count}`,
    columns: {
      person: 'Henkilö',
      problem: 'Mitä on pielessä',
      remedy: 'Mitä voi tehdä',
      goals: 'Tavoitteet',
    },
    remedy: {
      silent: 'Ota yhteyttä ja kysy, onko kysyttävä oikea.',
      'no-deputy': 'Lisää tavoitteelle varahenkilö rekisteriin.',
    },
    newRun: 'Uusi muistutuskierros',
    notOpen: 'Kuukausi ei ole auki, joten siitä ei voi lähettää muistutuksia.',
    newRunLead: 'Ensin näet suunnitelman. Mitään ei lähetetä ennen kuin vahvistat sen.',
    audience: 'Kenelle',
    who: 'Ketkä heistä',
    whoAll: 'kaikki, joiden vastaus puuttuu',
    whoNotReached: 'ne, joita mikään kuukauden muistutus ei ole tavoittanut',
    whoUnclear: 'ne, joiden viimeisestä lähetyksestä ei ole varmuutta',
    themes: 'Vain nämä teemat',
    goals: 'Vain nämä tavoitteet',
    chosen: (count: number) => (count === 0 ? 'ei rajausta' : `valittu ${count}`),
    trial: 'Kokeile: lähetä kaikki kortit minulle',
    trialHint:
      'Saat enintään kymmenen korttia, ja jokaisessa lukee, kenelle se olisi mennyt. Muille ei lähde mitään.',
    plan: 'Näytä suunnitelma',
    runs: 'Kierrokset',
    noRuns:
      'Tässä kuussa ei ole vielä yhtään muistutuskierrosta. Tee ensimmäinen yllä tai käynnistä aikataulu.',
    bySchedule: 'aikataulun mukaan',
    stage: {
      plan: 'suunnitelma, ei lähetetty',
      discarded: 'suunnitelma, hylätty',
      'under-way': 'käynnissä',
      cancelled: 'peruttu kesken',
      finished: 'valmis',
    },
    trialRun: 'kokeilu',
    part: 'rajattu joukko',
    runColumns: { run: 'Kierros', state: 'Tila', totals: 'Tulos' },
    countIn: (count: number, state: string) => `${state} ${count}`,
    totalsLine: (parts: readonly string[]) => (parts.length === 0 ? 'ei ketään' : joinList(parts)),
    runOf: (parts: readonly string[]) => parts.join(', '),
  },

  run: {
    title: 'Muistutuskierros',
    planTitle: (count: number) =>
      count === 0
        ? 'Suunnitelmassa ei ole ketään, jolle lähettää'
        : `Kortti lähtisi ${toPeople(count)}`,
    underWayTitle: (done: number, all: number) => `Kierros on käynnissä: ${done} / ${all} valmiina`,
    finishedTitle: (sent: number) =>
      sent === 0
        ? 'Kierros on valmis, kenellekään ei lähtenyt korttia'
        : `Kierros on valmis: kortti lähti ${toPeople(sent)}`,
    cancelledTitle: (sent: number) =>
      sent === 0
        ? 'Kierros peruttiin ennen ensimmäistä korttia'
        : `Kierros peruttiin: kortti ehti lähteä ${toPeople(sent)}`,
    discardedTitle: 'Suunnitelma on hylätty',
    planned: (name: string, at: string) => `Suunnitteli ${name}, ${at}`,
    sentOff: (name: string, at: string) => `Lähetti ${name}, ${at}`,
    cancelledBy: (name: string, at: string) => `Perui ${name}, ${at}`,
    finishedAt: (at: string) => `Valmis ${at}`,
    redirect: (name: string) => `Kokeilu: kaikki kortit menevät henkilölle ${name}.`,
    partOf: 'Kierros on rajattu osaan niistä, joiden vastaus puuttuu.',
    nothingToSend:
      'Kenellekään ei ole lähetettävää. Syyt ovat alla. Voit tehdä uuden suunnitelman.',
    totals: 'Henkilöt tilan mukaan',
    totalOf: (count: number) => people(count),
    send: (count: number) => `Lähetä ${toPeople(count)}`,
    sendQuestion: (count: number) =>
      `Kortti lähtee nyt ${toPeople(count)}. Lähetettyä ei voi ottaa takaisin.`,
    sendSure: 'Lähetä nyt',
    sendTrial: (count: number) => `Lähetä minulle ${plural(count, 'kortti', `${count} korttia`)}`,
    sendTrialQuestion: (count: number) =>
      `Saat itsellesi ${plural(count, 'yhden kortin', `${count} korttia`)}. Muille ei lähde mitään.`,
    discard: 'Hylkää suunnitelma',
    discardQuestion: 'Suunnitelma jää näkyviin hylättynä. Mitään ei lähetetä.',
    cancel: (left: number) => `Peru loput (${left})`,
    cancelQuestion:
      'Ne, joille kortti ei ole vielä lähtenyt, jäävät ilman. Jo lähetetyt jäävät voimaan.',
    cancelSure: 'Peru loput',
    keep: 'Älä tee',
    download: 'Lataa CSV',
    downloaded: 'Tiedosto on haettu. Teams tai selain tallentaa sen, jos lataukset on sallittu.',
    show: 'Näytä',
    allStates: 'kaikki tilat',
    filterEmpty: 'Kukaan ei ole nyt tässä tilassa.',
    columns: {
      person: 'Henkilö',
      goals: 'Tavoitteet',
      what: 'Miksi ja milloin',
      remedy: 'Mitä voi tehdä',
    },
    noGoals: 'ei avoimia',
    more: (shown: number, all: number) => `Näytä lisää (${shown} / ${all} näkyvissä)`,
    showRows: (count: number) => `Näytä ${people(count)}`,
    why: {
      planned: {
        owners: 'tavoite odottaa vastausta',
        substitutes: 'voi vastata: tavoite odottaa yhä vastausta',
        facilitators: 'saa luettelon odottavista tavoitteista',
      },
      queued: (at: string) => `jonossa ${at} alkaen`,
      sending: (at: string) => `lähetetään, alkoi ${at}`,
      sent: (at: string) => `lähetetty ${at}`,
      answered: (at: string) => `lähetetty ${at}, vastannut sen jälkeen`,
      failed: (reason: string, at: string) => `${reason}; ${at}`,
      unknown: (at: string) => `kortti on voinut mennä perille; ${at}`,
      again: (at: string) => `lähetetty uudelleen, koska ${at} lähetetystä ei ollut varmuutta`,
    },
    live: 'Sivu päivittyy itsestään.',
    connecting: 'Avataan yhteyttä…',
    polling: (at: string) => `Päivitetty ${at}.`,
    offline: (at: string) =>
      `Yhteyttä palvelimeen ei ole. Tiedot ovat ajalta ${at}; uutta yritetään itsestään.`,
    lost: 'Päivitys loppui. Lataa sivu uudelleen.',
  },

  schedule: {
    title: 'Muistutusten aikataulu',
    running: (time: string) =>
      `Muistutukset lähtevät itsestään kello ${clock(time)} alla olevina päivinä.`,
    paused: 'Aikataulu on tauolla, joten itsestään ei lähde mitään.',
    pausedSince: (at: string) =>
      `Aikataulu on ollut tauolla ${at} alkaen. Itsestään ei lähde mitään.`,
    proposal:
      'Tämä on ehdotus, jota kukaan ei ole vielä ottanut käyttöön. Mitään ei lähde ennen kuin käynnistät aikataulun. Voit ensin muuttaa sitä.',
    keptBy: (name: string, at: string) => `Viimeksi muutti ${name}, ${at}`,
    resumeHint:
      'Kun aikataulu käynnistyy, jo erääntynyt vaihe lähtee kerran, seuraavana työaikana.',
    pause: 'Pane tauolle',
    start: 'Käynnistä',
    nowPaused: 'Aikataulu on nyt tauolla.',
    nowRunning: 'Aikataulu on nyt käynnissä.',
    saved: 'Muutos on tallennettu.',
    conflict:
      'Joku muu muutti aikataulua samaan aikaan. Sivulla on nyt hänen muutoksensa; omasi on yhä lomakkeella. Tarkista ja tallenna uudelleen.',
    conflictPlain:
      'Joku muu muutti aikataulua samaan aikaan. Sivulla on nyt uusin tieto; tee muutos tarvittaessa uudelleen.',
    notOpened: 'Ei vielä avattu; päivät voivat muuttua.',
    monthSkipped: 'Tämä kuukausi jätetään väliin. Mitään ei lähde itsestään.',
    skip: 'Jätä kuukausi väliin',
    skipMonth: (month: string) => `Jätä kuukausi väliin: ${month}`,
    unskip: 'Ota kuukausi taas mukaan',
    unskipMonth: (month: string) => `Ota kuukausi taas mukaan: ${month}`,
    columns: { day: 'Päivä', who: 'Kenelle', state: 'Tila', change: 'Muuta' },
    noDay: 'ei päivää tässä kuussa',
    moved: 'päivä muutettu',
    run: 'katso kierros',
    move: 'Muuta päivää',
    moveOf: (audience: string, day: string) => `Muuta päivää: ${audience}, ${day}`,
    newDay: 'Uusi päivä',
    save: 'Tallenna',
    cancel: 'Peruuta',
    reset: 'Palauta aikataulun päivä',
    steps: 'Vaiheet ja kellonaika',
    stepsLead: 'Vaiheet lasketaan työpäivinä. Viikonloput ja pyhät jäävät väliin itsestään.',
    stepLine: (rule: string, audience: string) => `${capital(rule)}: ${audience}`,
    timeLine: (time: string) => `Kortit lähtevät kello ${clock(time)}.`,
    edit: 'Muuta vaiheita tai kellonaikaa',
    time: 'Kellonaika',
    step: (number: number) => `Vaihe ${number}`,
    rule: 'Milloin',
    ruleKind: {
      'working-day': 'kuukauden työpäivä',
      'after-first': 'työpäivää ensimmäisen vaiheen jälkeen',
      'before-closing': 'työpäivää ennen sulkemista',
    },
    number: 'Luku',
    audience: 'Kenelle',
    remove: 'Poista',
    removeStep: (number: number) => `Poista vaihe ${number}`,
    add: 'Lisää vaihe',
    noSteps: 'Vaiheita ei ole. Lisää ainakin yksi.',
    badNumber: (from: number, to: number) => `Anna kokonaisluku väliltä ${from}–${to}.`,
    badTime: 'Anna kellonaika.',
    badDay: 'Anna päivä.',
  },
};
