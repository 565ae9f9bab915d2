import type { CheckWords } from '../../../types/service-words.ts';

const checks: CheckWords = {
  tables: {
    name: 'Taulut (tiedot)',
    well: (figure) => `Taulut vastaavat ${figure} millisekunnissa.`,
    attention: (figure) =>
      `Taulut vastaavat hitaasti (${figure} ms). Katso tallennustilin ruuhkautuminen Azuresta; jos hitaus jatkuu, lisää palvelimia vasta sen jälkeen.`,
    broken: () =>
      'Taulut eivät vastaa. Mitään tallennettua ei katoa. Tarkista tallennustili, sen palomuuri ja palvelun identiteetin rooli.',
  },
  queue: {
    name: 'Jono (lähetykset)',
    well: (figure) => `Jono vastaa. Viestejä jonossa: ${figure}.`,
    broken: () =>
      'Jono ei vastaa, joten muistutukset odottavat. Ne lähtevät, kun jono palaa. Tarkista tallennustilin jonot ja identiteetin rooli.',
  },
  waiting: {
    name: 'Jonon odotusaika',
    well: (figure) => `Vanhin viesti on odottanut ${figure} s.`,
    attention: (figure) =>
      `Vanhin viesti on odottanut ${figure} s. Iso muistutuskierros voi olla menossa; katso tilannetta uudelleen hetken kuluttua.`,
    broken: (figure) =>
      `Vanhin viesti on odottanut ${figure} s. Käynnistä palvelin uudelleen; jos se ei auta, lisää palvelimia.`,
    unknown: () => 'Odotusaikaa ei ole vielä mitattu. Avaa sivu uudelleen minuutin kuluttua.',
    off: () => 'Tämä palvelin ei käsittele jonoa (WORK=off).',
  },
  ticks: {
    name: 'Ajastetut tehtävät',
    well: (at) => `Viimeksi ajettu ${at}.`,
    broken: () =>
      'Ajastettuja tehtäviä ei ole ajettu kolmeen minuuttiin. Aikataulun muistutukset myöhästyvät, mutta lähtevät. Katso lokista tick-fault ja käynnistä palvelin uudelleen.',
    unknown: () => 'Palvelin on juuri käynnistynyt.',
    off: () => 'Tämä palvelin ei aja aikataulua (WORK=off).',
  },
  messages: {
    name: 'Viestit Teamsiin',
    well: (at) => `Viimeksi lähetetty ${at}.`,
    broken: (figure) =>
      `Lähetyksiä epäonnistui palvelun vuoksi tunnin aikana: ${figure}. Katso tapahtumat alta ja ylläpidon ohjeen kohta hälytyksistä; usein syynä on botin tunniste tai vanhentunut varmenne.`,
    unknown: () => 'Tämä palvelin ei ole vielä lähettänyt viestejä.',
  },
  'sign-in': {
    name: 'Kirjautumisen avaimet',
    well: () => 'Microsoftin avaimet on saatu.',
    broken: (figure, at) =>
      `Microsoftin avaimia ei saatu (${figure} kertaa tunnin aikana, viimeksi ${at}). Ihmiset eivät ehkä pääse kirjautumaan. Tarkista palomuuri ja välityspalvelin (HTTPS_PROXY).`,
  },
  rows: {
    name: 'Tallennetut rivit',
    well: () => 'Kaikki luetut rivit ovat kunnossa.',
    broken: (figure) =>
      `Rivejä, joita ei voi lukea: ${figure}. Muu toimii. Avaimet ovat lokissa tapahtumassa row-unreadable; palauta rivit varmuuskopiosta.`,
  },
  clock: {
    name: 'Palvelimen kello',
    well: (figure) => `Ero tallennustilin kelloon on ${figure} s.`,
    attention: (figure) =>
      `Kello eroaa tallennustilin kellosta ${figure} s. Tarkista aikapalvelin (NTP), ennen kuin kirjautuminen lakkaa toimimasta.`,
    broken: (figure) =>
      `Kello eroaa tallennustilin kellosta ${figure} s, joten kirjautuminen ja muistutusten ajat eivät toimi oikein. Korjaa kello aikapalvelimella (NTP).`,
    unknown: () => 'Kelloa ei ole vielä verrattu.',
  },
  load: {
    name: 'Kuormitus',
    well: () => 'Pyyntöjä ei ole jouduttu torjumaan tunnin aikana.',
    attention: (figure, at) =>
      `Palvelin on torjunut pyyntöjä kuormituksen vuoksi (${figure} lokiriviä tunnin aikana, viimeksi ${at}). Jos se jatkuu, lisää palvelimia.`,
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
