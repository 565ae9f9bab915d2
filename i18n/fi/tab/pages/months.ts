import type { AnswerCounts } from '../../../../domain/months/answers-overview.ts';
import { goals, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const toGoals = (count: number): string =>
  plural(count, 'Yksi tavoite saa', `${count} tavoitetta saa`);
const people = (count: number): string =>
  plural(count, 'yhdeltä henkilöltä', `${count} henkilöltä`);

export const months = {
  title: 'Kuukaudet',
  headline: (year: number) => `Kuukaudet ja vastaukset ${year}`,
  none: 'Tälle vuodelle ei ole vielä avattu kuukausia. Kun avaat ensimmäisen, jokainen tavoite saa siihen rivin ja vastauksia otetaan vastaan.',
  noGoals:
    'Tälle vuodelle ei ole vielä tavoitteita. Lisää ne rekisteriin ja avaa sitten ensimmäinen kuukausi.',
  toRegister: 'Siirry rekisteriin',
  years: 'Vuodet',
  list: 'Kuukaudet',
  earlier: (count: number) =>
    plural(count, 'Yksi aikaisempi kuukausi', `${count} aikaisempaa kuukautta`),
  columns: {
    month: 'Kuukausi',
    state: 'Tila',
    opens: 'Avautuu',
    due: 'Määräpäivä',
    closes: 'Sulkeutuu',
    answers: 'Vastattu',
  },
  state: { 'not-yet-open': 'ei vielä auki', open: 'avoinna', closed: 'suljettu' },
  answered: ({ 'on-time': onTime, late, pending, missed, excused }: AnswerCounts) => {
    const asked = onTime + late + pending + missed;
    return excused === 0
      ? `${onTime + late}/${asked}`
      : `${onTime + late}/${asked}, vapautettuja ${excused}`;
  },

  open: 'Avaa kuukausi',
  openLead: 'Ehdotetut päivät ovat työpäiviä. Voit muuttaa niitä.',
  opening: (month: string, count: number) => `${toGoals(count)} rivin kuukauteen ${month}.`,
  asks: (count: number, day: string) =>
    `Aikataulu kysyy vastausta ${people(count)}, aikaisintaan ${day}.`,
  asksNobody:
    'Aikataulu ei ole käynnissä tai ohittaa kuukauden, joten kukaan ei saa muistutusta itsestään.',
  sureOpen: 'Avaa',
  keep: 'Älä tee',
  opensOn: 'Avautuu',
  dueOn: 'Määräpäivä',
  closesOn: 'Sulkeutuu',
  badDay: 'Valitse päivä.',
  why: {
    order: 'Päivien pitää olla järjestyksessä: avautuu, määräpäivä, sulkeutuu.',
    past: 'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.',
    overdue:
      'Määräpäivä on jo mennyt, joten jokainen vastaus olisi heti myöhässä. Valitse tämä päivä tai myöhempi.',
    outside:
      'Päivä on liian kaukana kuukaudesta. Kuukausi avautuu aikaisintaan edellisen kuun alussa ja sulkeutuu viimeistään kahden kuukauden päästä.',
    begun: 'Kuukausi on jo avautunut, joten tätä päivää ei voi muuttaa.',
  },
  stale:
    'Joku muu muutti kuukautta samaan aikaan. Kirjoittamasi on yhä tässä, ja kuukauden tiedot on haettu uudelleen. Tarkista ja tallenna uudelleen.',
  opened: (month: string) => `${capital(month)} on avattu.`,

  change: 'Muuta päiviä',
  changeHint: 'Ajoissa annetut vastaukset pysyvät ajoissa annettuina.',
  save: 'Tallenna',
  cancel: 'Peruuta',
  changed: 'Päivät on muutettu.',
  close: 'Sulje kuukausi',
  closeQuestion: (month: string, waiting: number) =>
    waiting === 0
      ? `${capital(month)} suljetaan nyt. Vastauksia ei voi enää korjata.`
      : `${capital(month)} suljetaan nyt. ${capital(goals(waiting))} jää ilman vastausta, eikä muistutuksia enää lähde.`,
  closed: (month: string) => `${capital(month)} on suljettu.`,
  reopen: 'Avaa uudelleen',
  reopenHint:
    'Kuukausi ottaa taas vastauksia uuteen sulkemispäivään asti. Määräpäivän jälkeen annettu vastaus on myöhässä. Aikataulun jäljellä olevat muistutukset lähtevät päivinään.',
  reopenedUntil: (month: string, day: string) => `${capital(month)} on auki ${day} asti.`,
  trail: 'Kuka teki mitä',
  act: {
    'open-month': 'Kuukausi avattiin',
    'change-month': 'Päiviä muutettiin',
    'close-month': 'Kuukausi suljettiin',
    'reopen-month': 'Kuukausi avattiin uudelleen',
    excuse: 'Tavoite vapautettiin',
    'withdraw-excuse': 'Vapautus peruttiin',
  },
  days: (opens: string, due: string, closes: string) =>
    `avautuu ${opens}, määräpäivä ${due}, sulkeutuu ${closes}`,
  byAt: (name: string, at: string) => `${name}, ${at}`,
  noEvents: 'Kuukaudelle ei ole tehty mitään.',

  answersOf: (month: string) => `Vastaukset, ${month}`,
  choose: 'Valitse kuukausi luettelosta, niin näet sen vastaukset.',
  noRows: 'Tässä kuukaudessa ei ole tavoitteita.',
  show: 'Näytä',
  allStates: 'kaikki',
  sort: 'Järjestys',
  sorts: {
    portfolio: 'portfolion mukaan',
    state: 'puuttuvat ensin',
    answered: 'viimeksi vastatut ensin',
    reminded: 'pisimpään muistuttamatta',
  },
  filterEmpty: 'Tässä tilassa ei ole nyt yhtään tavoitetta.',
  shown: (shown: number, all: number) =>
    shown === all ? `${capital(goals(all))}.` : `Näkyvissä ${shown}/${all} tavoitteesta.`,
  download: 'Lataa CSV',
  downloaded: 'Tiedosto on haettu. Teams tai selain tallentaa sen, jos lataukset on sallittu.',
  answerColumns: {
    goal: 'Tavoite',
    state: 'Tila',
    answer: 'Vastaus',
    asked: 'Keneltä kysytty',
    reminded: 'Viimeisin muistutus',
    act: 'Toiminto',
  },
  corrections: (count: number) => plural(count, 'korjattu kerran', `korjattu ${count} kertaa`),
  noAnswer: 'ei vastausta',
  nobody: 'ei ketään',
  notReminded: 'ei muistutettu',
  reminded: (at: string, name: string, state: string) => `${at}, ${name}: ${state}`,
  excusedBecause: (reason: string) => `Syy: ${reason}`,
  excuse: 'Vapauta',
  excuseOf: (goal: string) => `Vapauta vastaamisesta: ${goal}`,
  excuseReason: 'Miksi tavoitteesta ei tarvitse vastata tässä kuussa?',
  excuseNeeded: 'Kirjoita syy. Se näkyy tavoitteen rivillä.',
  excused: (goal: string) => `${goal}: vapautettu tässä kuussa.`,
  excuseSelected: 'Vapauta valitut',
  excusedSeveral: (count: number) => `${count} tavoitetta vapautettu tässä kuussa.`,
  notChanged: (count: number) =>
    plural(
      count,
      'Yhden tavoitteen rivi jäi ennalleen. Syy lukee rivillä.',
      `${count} tavoitteen rivi jäi ennalleen. Syy lukee rivillä.`,
    ),
  rowChanged:
    'Rivi muuttui sillä välin, ja tässä on nyt sen uusin tila. Tarkista se ja yritä uudelleen.',
  withdraw: 'Peru vapautus',
  withdrawOf: (goal: string) => `Peru vapautus: ${goal}`,
  withdrawn: (goal: string) => `${goal}: vapautus on peruttu.`,

  grid: 'Vuosi yhdellä silmäyksellä',
  gridSentence: (missed: number) =>
    missed === 0
      ? 'Yhdestäkään suljetusta kuukaudesta ei puutu vastausta.'
      : plural(
          missed,
          'Suljetuista kuukausista puuttuu yksi vastaus.',
          `Suljetuista kuukausista puuttuu ${missed} vastausta.`,
        ),
  notFollowed: 'ei seurattu',
};
