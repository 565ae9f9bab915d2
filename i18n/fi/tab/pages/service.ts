import type { CheckWords } from '../../../types/service-words.ts';

const checks: CheckWords = {
  tables: {
    name: 'Taulut (tiedot)',
    well: (ms) => `Taulut vastaavat ${ms} millisekunnissa.`,
    attention: (ms) =>
      `Taulut vastaavat hitaasti (${ms} ms). Katso tallennustilin ruuhkautuminen Azuresta; jos hitaus jatkuu, lisää palvelimia vasta sen jälkeen.`,
    broken: () =>
      'Taulut eivät vastaa. Mitään tallennettua ei katoa. Tarkista tallennustili, sen palomuuri ja palvelun identiteetin rooli.',
  },
  queue: {
    name: 'Jono (lähetykset)',
    well: (count) => `Jono vastaa. Viestejä jonossa: ${count}.`,
    broken: () =>
      'Jono ei vastaa, joten muistutukset odottavat. Ne lähtevät, kun jono palaa. Tarkista tallennustilin jonot ja identiteetin rooli.',
  },
  waiting: {
    name: 'Jonon odotusaika',
    well: (seconds) => `Vanhin viesti on odottanut ${seconds} s.`,
    attention: (seconds) =>
      `Vanhin viesti on odottanut ${seconds} s. Iso muistutuskierros voi olla menossa; katso tilannetta uudelleen hetken kuluttua.`,
    broken: (seconds) =>
      `Vanhin viesti on odottanut ${seconds} s. Käynnistä palvelin uudelleen; jos se ei auta, lisää palvelimia.`,
    unknown: () => 'Odotusaikaa ei ole vielä mitattu. Avaa sivu uudelleen minuutin kuluttua.',
    off: () => 'Tämä palvelin ei käsittele jonoa (WORK=off).',
  },
  ticks: {
    name: 'Ajastetut tehtävät',
    well: (_count, at) => `Viimeksi ajettu ${at}.`,
    broken: () =>
      'Ajastettuja tehtäviä ei ole ajettu kolmeen minuuttiin. Aikataulun muistutukset myöhästyvät, mutta lähtevät. Katso lokista tick-fault ja käynnistä palvelin uudelleen.',
    unknown: () => 'Palvelin on juuri käynnistynyt.',
    off: () => 'Tämä palvelin ei aja aikataulua (WORK=off).',
  },
  messages: {
    name: 'Viestit Teamsiin',
    well: (_count, at) => `Viimeksi lähetetty ${at}.`,
    broken: (count) =>
      `Lähetyksiä epäonnistui palvelun vuoksi tunnin aikana: ${count}. Katso tapahtumat alta ja ylläpidon ohjeen kohta hälytyksistä; usein syynä on botin tunniste tai vanhentunut varmenne.`,
    unknown: () => 'Tämä palvelin ei ole vielä lähettänyt viestejä.',
  },
  'sign-in': {
    name: 'Kirjautumisen avaimet',
    well: () => 'Microsoftin avaimet on saatu.',
    broken: (count, at) =>
      `Microsoftin avaimia ei saatu (${count} kertaa tunnin aikana, viimeksi ${at}). Ihmiset eivät ehkä pääse kirjautumaan. Tarkista palomuuri ja välityspalvelin (HTTPS_PROXY).`,
  },
  rows: {
    name: 'Tallennetut rivit',
    well: () => 'Kaikki luetut rivit ovat kunnossa.',
    broken: (count) =>
      `Rivejä, joita ei voi lukea: ${count}. Muu toimii. Avaimet ovat lokissa tapahtumassa row-unreadable; palauta rivit varmuuskopiosta.`,
  },
  clock: {
    name: 'Palvelimen kello',
    well: (seconds) => `Ero tallennustilin kelloon on ${seconds} s.`,
    attention: (seconds) =>
      `Kello eroaa tallennustilin kellosta ${seconds} s. Tarkista aikapalvelin (NTP), ennen kuin kirjautuminen lakkaa toimimasta.`,
    broken: (seconds) =>
      `Kello eroaa tallennustilin kellosta ${seconds} s, joten kirjautuminen ja muistutusten ajat eivät toimi oikein. Korjaa kello aikapalvelimella (NTP).`,
    unknown: () => 'Kelloa ei ole vielä verrattu.',
  },
  load: {
    name: 'Kuormitus',
    well: () => 'Pyyntöjä ei ole jouduttu torjumaan tunnin aikana.',
    attention: (count, at) =>
      `Palvelin on torjunut pyyntöjä kuormituksen vuoksi (${count} lokiriviä tunnin aikana, viimeksi ${at}). Jos se jatkuu, lisää palvelimia.`,
  },
};

export const servicePage = {
  title: 'Palvelun tila',
  link: 'Palvelun tila: mikä on kunnossa ja mikä ei',
  back: 'Asetukset',
  allWell: 'Kaikki on kunnossa.',
  notWell: (count: number) =>
    count === 1 ? 'Yksi asia vaatii huomiota.' : `${count} asiaa vaatii huomiota.`,
  server: (version: string, instance: string, since: string) =>
    `Versio ${version}, palvelin ${instance}, käynnistetty ${since}.`,
  onlyThis: 'Luvut ovat sen palvelimen, joka vastasi. Jos palvelimia on useita, muut voivat erota.',
  readAt: (time: string) => `Luettu ${time}.`,
  again: 'Lue uudelleen',
  list: 'Tarkistukset',
  columns: { part: 'Osa', state: 'Tila', meaning: 'Mitä se tarkoittaa' },
  state: {
    well: 'Kunnossa',
    attention: 'Huomioitavaa',
    broken: 'Ei kunnossa',
    unknown: 'Ei vielä tiedossa',
    off: 'Ei käytössä',
  },
  checks,
  off: 'Asetuksista pois päältä',
  parts: {
    directory: 'Henkilöhaku hakemistosta (DIRECTORY)',
    presence: 'Poissaolot (PRESENCE)',
    installer: 'Sovelluksen asennus henkilöille (INSTALL_APP_ID)',
    telemetry: 'Jäljitys ja mittarit (APPLICATIONINSIGHTS_CONNECTION_STRING)',
  },
  events: 'Varoitukset ja virheet tunnin ajalta',
  noEvents: 'Ei varoituksia eikä virheitä.',
  eventColumns: { event: 'Tapahtuma lokissa', level: 'Taso', count: 'Kertaa', last: 'Viimeksi' },
  level: { warn: 'Varoitus', error: 'Virhe' },
};
