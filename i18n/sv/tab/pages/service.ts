import type { servicePage as finnish } from '../../../fi/tab/pages/service.ts';
import type { CheckWords } from '../../../types/service-words.ts';

const checks: CheckWords = {
  tables: {
    name: 'Tabeller (uppgifterna)',
    well: (figure) => `Tabellerna svarar på ${figure} millisekunder.`,
    attention: (figure) =>
      `Tabellerna svarar långsamt (${figure} ms). Kontrollera i Azure om lagringskontot är överbelastat innan du lägger till servrar.`,
    broken: () =>
      'Tabellerna svarar inte. Inget som har sparats går förlorat. Kontrollera lagringskontot, dess brandvägg och rollen för tjänstens identitet.',
  },
  queue: {
    name: 'Kön (utskicken)',
    well: (figure) => `Kön svarar. Meddelanden i kö: ${figure}.`,
    broken: () =>
      'Kön svarar inte, så påminnelserna väntar. De skickas när kön är tillbaka. Kontrollera lagringskontots köer och identitetens roll.',
  },
  waiting: {
    name: 'Väntetid i kön',
    well: (figure) => `Det äldsta meddelandet har väntat i ${figure} s.`,
    attention: (figure) =>
      `Det äldsta meddelandet har väntat i ${figure} s. Kanske pågår en stor påminnelserunda; titta igen om en stund.`,
    broken: (figure) =>
      `Det äldsta meddelandet har väntat i ${figure} s. Starta om servern; hjälper inte det, lägg till servrar.`,
    unknown: () => 'Väntetiden har inte mätts än. Öppna sidan igen om en minut.',
    off: () => 'Den här servern behandlar inte kön (WORK=off).',
  },
  ticks: {
    name: 'Schemalagda uppgifter',
    well: (at) => `Kördes senast ${at}.`,
    broken: () =>
      'De schemalagda uppgifterna har inte körts på tre minuter. Schemats påminnelser blir sena men skickas. Sök tick-fault i loggen och starta om servern.',
    unknown: () => 'Servern har just startat.',
    off: () => 'Den här servern kör inte schemat (WORK=off).',
  },
  messages: {
    name: 'Meddelanden till Teams',
    well: (at) => `Skickade senast ${at}.`,
    broken: (figure) =>
      `Utskick som misslyckats på grund av tjänsten under den senaste timmen: ${figure}. Se händelserna nedan och driftguidens avsnitt om larm; ofta är orsaken botens id eller ett certifikat som har gått ut.`,
    unknown: () => 'Den här servern har inte skickat några meddelanden än.',
  },
  'sign-in': {
    name: 'Nycklar för inloggning',
    well: () => 'Microsofts nycklar har hämtats.',
    broken: (figure, at) =>
      `Microsofts nycklar kunde inte hämtas (${figure} gånger den senaste timmen, senast ${at}). Inloggningen fungerar kanske inte. Kontrollera brandväggen och proxyn (HTTPS_PROXY).`,
  },
  rows: {
    name: 'Sparade rader',
    well: () => 'Alla rader som lästs är i ordning.',
    broken: (figure) =>
      `Rader som inte kan läsas: ${figure}. Allt annat fungerar. Nycklarna finns i loggen under row-unreadable; återställ raderna från säkerhetskopian.`,
  },
  clock: {
    name: 'Serverns klocka',
    well: (figure) => `Skillnaden mot lagringskontots klocka är ${figure} s.`,
    attention: (figure) =>
      `Klockan skiljer sig ${figure} s från lagringskontots. Kontrollera tidsservern (NTP) innan inloggningen slutar fungera.`,
    broken: (figure) =>
      `Klockan skiljer sig ${figure} s från lagringskontots, så inloggningen och påminnelsernas tider fungerar inte rätt. Ställ klockan efter en tidsserver (NTP).`,
    unknown: () => 'Klockan har inte jämförts än.',
  },
  load: {
    name: 'Belastning',
    well: () => 'Inga förfrågningar har avvisats den senaste timmen.',
    attention: (figure, at) =>
      `Servern har avvisat förfrågningar på grund av belastning (${figure} loggrader den senaste timmen, senast ${at}). Lägg till servrar om det fortsätter.`,
  },
};

export const servicePage: typeof finnish = {
  title: 'Tjänstens tillstånd',
  link: 'Tjänstens tillstånd: vad som är i ordning och vad som inte är det',
  back: 'Inställningar',
  allWell: 'Allt är i ordning.',
  notWell: (count) => (count === 1 ? 'En sak kräver åtgärd.' : `${count} saker kräver åtgärd.`),
  server: (version, instance, since) => `Version ${version}, server ${instance}, startad ${since}.`,
  onlyThis: 'Siffrorna gäller den server som svarade. Finns det flera kan de andra avvika.',
  readAt: (time) => `Läst ${time}.`,
  again: 'Läs igen',
  list: 'Kontroller',
  columns: { part: 'Del', state: 'Tillstånd', meaning: 'Vad det betyder' },
  state: {
    well: 'I ordning',
    attention: 'Bör följas',
    broken: 'Inte i ordning',
    unknown: 'Inte känt än',
    off: 'Används inte',
  },
  checks,
  off: 'Avstängt i inställningarna',
  parts: {
    directory: 'Sökning av personer i katalogen (DIRECTORY)',
    presence: 'Frånvaro (PRESENCE)',
    installer: 'Installation av appen för personer (INSTALL_APP_ID)',
    telemetry: 'Spårning och mätvärden (APPLICATIONINSIGHTS_CONNECTION_STRING)',
  },
  events: 'Varningar och fel den senaste timmen',
  noEvents: 'Inga varningar eller fel.',
  eventColumns: { event: 'Händelse i loggen', level: 'Nivå', count: 'Gånger', last: 'Senast' },
  level: { warn: 'Varning', error: 'Fel' },
};
