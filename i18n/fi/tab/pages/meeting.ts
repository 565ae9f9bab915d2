import { plural } from '../../grammar.ts';

export const meetingPage = {
  title: 'Kokous',
  headline: (monthName: string, count: number, exceptions: number): string => {
    const all = plural(count, 'on yksi tavoite', `on ${count} tavoitetta`);
    const first = `${monthName.charAt(0).toUpperCase()}${monthName.slice(1)}n esityslistalla ${all}.`;
    if (exceptions === 0) return `${first} Mikään niistä ei vaadi erityistä huomiota.`;
    return `${first} Ensin ${plural(exceptions, 'käydään läpi se, joka vaatii', `käydään läpi ne ${exceptions}, jotka vaativat`)} huomiota.`;
  },
  length: 'Kokouksen pituus',
  minutes: (minutes: number) => `${minutes} min`,
  start: 'Aloita kokous',
  goOn: 'Jatka kokousta',
  startAgain: 'Aloita alusta',
  presenterLink: 'Avaa esittäjän näkymä',
  presenterHint:
    'Kun pidät sen omalla näytölläsi, voit vaihtaa siitä tavoitteen, joka näkyy kokoushuoneen näytöllä.',
  turnedWorse: 'ennuste heikkeni',
  about: (minutes: number) => `noin ${minutes} min`,
  underMinute: 'alle minuutti',
  exceptionsSentence: (count: number) =>
    plural(count, 'Tämä käydään läpi ensin.', `Nämä ${count} käydään läpi ensin.`),
  themeSentence: (count: number, before: number) => {
    const first = plural(
      count,
      'Yksi tavoite etenee suunnitellusti.',
      `${count} tavoitetta etenee suunnitellusti.`,
    );
    return before === 0 ? first : `${first} Teemasta on jo käyty läpi ${before}.`;
  },
  position: (place: number, count: number) => `${place}/${count}`,
  announced: (place: number, count: number, name: string, standing: string) =>
    `${place}/${count}: ${name}, ${standing}.`,
  meetingLeft: (minutes: number) => `Kokousta on jäljellä ${minutes} min.`,
  meetingOver: (minutes: number) => `Kokousaika on ylittynyt ${minutes} min.`,
  itemLeft: (minutes: number) => `Tähän tavoitteeseen ${minutes} min.`,
  itemOver: 'Tämän tavoitteen aika on käytetty.',
  controls: 'Kokouksen ohjaus',
  previous: 'Edellinen',
  next: 'Seuraava',
  agenda: 'Esityslista',
  fullScreen: 'Koko näyttö',
  notFullScreen: 'Poistu koko näytöstä',
  keys: 'Näppäimet',
  keyNames: {
    space: 'välilyönti',
    next: 'Seuraava tavoite',
    previous: 'Edellinen tavoite',
    first: 'Ensimmäinen tavoite',
    last: 'Viimeinen tavoite',
    leave: 'Takaisin esityslistaan',
    fullScreen: 'Koko näyttö päälle tai pois',
    keys: 'Näytä tai piilota näppäimet',
  },
  turnedFrom: (before: string) => `Edellisessä vastauksessa: ${before}`,
  weakest: 'Heikoin mittari',
  moreRisks: (count: number) => plural(count, 'ja yksi muu riski', `ja ${count} muuta riskiä`),
  noAccess: 'Sinulla ei ole pääsyä tähän tavoitteeseen',
  noAccessMore:
    'Kokous jatkuu tavallisesti. Näet seuraavan tavoitteen, kun esittäjä siirtyy siihen.',
  notStarted: 'Kokousta ei ole vielä aloitettu. Esitys alkaa tässä itsestään.',
  lost: 'Palvelimeen ei juuri nyt saada yhteyttä. Esitys jatkuu, kun yhteys palaa.',
  overtaken: 'Toinen esittäjä ehti siirtyä ensin. Tässä näkyy, missä kokous on nyt.',
  presenterTitle: 'Esittäjän näkymä',
  now: 'Nyt',
  then: 'Seuraavaksi',
  lastOne: 'Tämä on viimeinen.',
  presentedBy: (name: string) => `Esittää ${name}`,
  share: 'Näytä kaikille kokouksessa',
  shared:
    'Ennuste näkyy nyt kaikille kokouksessa. Jokainen näkee vain ne tavoitteet, joihin hänellä on oikeus.',
  notPermitted:
    'Teams ei salli Ennusteen näyttämistä tässä kokouksessa. Pyydä kokouksen järjestäjää lisäämään Ennuste kokoukseen, tai jaa näyttösi.',
  shareFailed: 'Teams ei saanut Ennustetta näkyviin. Yritä hetken kuluttua uudelleen.',
  follow: 'Seuraa esitystä',
  followHint: 'Kun tämä ei ole valittuna, voit selata listaa muiden näkymän muuttumatta.',
  showThis: 'Näytä tämä kaikille',
};
