import type { RefusalWords } from '../types/refusal-words.ts';
import { plural } from './grammar.ts';

export const refusalTexts: RefusalWords = {
  'not-registered': () =>
    'Sinua ei ole vielä lisätty Ennusteen henkilöihin. Pyydä fasilitaattoria lisäämään sinut.',
  'not-allowed': () =>
    'Sinulla ei ole oikeutta tähän. Jos sen pitäisi olla, pyydä fasilitaattoria tarkistamaan roolisi.',
  'goal-not-found': () =>
    'Tavoitetta ei löydy, tai sinulla ei ole oikeutta nähdä sitä. Avaa omat tavoitteesi uudelleen.',
  'person-not-found': () =>
    'Henkilöä ei löydy rekisteristä. Lisää henkilö ensin ja yritä sitten uudelleen.',
  'run-not-found': () => 'Muistutuskierrosta ei löydy. Aloita uusi kirjoittamalla muistuta.',
  'theme-not-found': () => 'Teemaa ei löydy. Avaa teemat ja valitse jokin niistä.',
  'month-not-open': ({ month }, format) =>
    `Kuukautta ${format.month(month)} ei ole avattu. Fasilitaattori avaa kuukaudet.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `Kuukausi ${format.month(month)} avautuu vastattavaksi ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `Kuukausi ${format.month(month)} on jo suljettu, joten mitään ei tallennettu. Kerro muutos seuraavan kuukauden päivityksessä tai ota yhteyttä fasilitaattoriin.`,
  'month-already-open': ({ month }, format) => `Kuukausi ${format.month(month)} on jo avattu.`,
  'months-not-comparable': ({ month, why }, format) => {
    if (why === 'first')
      return `Ennen kuukautta ${format.month(month)} ei ole avattu yhtään saman vuoden kuukautta. Vertailu onnistuu, kun seuraava kuukausi on avattu.`;
    if (why === 'same')
      return `Valitse kaksi eri kuukautta. Nyt molemmat ovat ${format.month(month)}.`;
    return 'Tavoitteet ovat vuosittaisia. Valitse kaksi saman vuoden kuukautta.';
  },
  'goal-not-in-month': ({ month }, format) =>
    `Tavoitetta ei seurata kuukaudessa ${format.month(month)}.`,
  'month-days-impossible': ({ why }) => {
    if (why === 'order')
      return 'Päivien pitää olla järjestyksessä: ensin avautuminen, sitten määräpäivä ja viimeisenä sulkeminen. Korjaa päivät.';
    if (why === 'past') return 'Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.';
    if (why === 'overdue')
      return 'Määräpäivä on jo mennyt, joten jokainen vastaus olisi heti myöhässä. Siirrä määräpäivä tähän päivään tai myöhemmäksi, ja sulkeminen sen jälkeen.';
    return why === 'begun'
      ? 'Kuukausi on jo avautunut, joten sen avautumispäivää ei voi muuttaa.'
      : 'Päivä on liian kaukana kuukaudesta. Kuukausi voi avautua aikaisintaan edellisen kuun alussa ja sulkeutua viimeistään kahden kuukauden päästä.';
  },
  'month-not-reopenable': ({ month, why }, format) => {
    if (why === 'not-closed') return `Kuukautta ${format.month(month)} ei ole suljettu.`;
    return why === 'later-closed'
      ? `Kuukautta ${format.month(month)} ei voi avata uudelleen, koska myöhempi kuukausi on jo suljettu. Muutos kerrotaan avoimen kuukauden päivityksessä.`
      : `Kuukaudesta ${format.month(month)} on kulunut liian kauan, joten sitä ei voi avata uudelleen. Muutos kerrotaan avoimen kuukauden päivityksessä.`;
  },
  'stale-answer': () =>
    'Tavoitteeseen on vastattu sen jälkeen, kun avasit lomakkeen. Mitään ei tallennettu vielä. Tarkista tiedot ja tallenna uudelleen.',
  'stale-version': () =>
    'Tieto muuttui sillä välin, kun muokkasit sitä. Hae uusin tieto ja tee muutos siihen.',
  'goal-archived': () =>
    'Tavoite on arkistoitu, joten sitä ei enää seurata. Sen historia on luettavissa. Fasilitaattori voi palauttaa sen.',
  'invalid-goal': ({ problems }) =>
    plural(
      problems.length,
      'Tavoitetta ei tallennettu vielä: yksi kohta pitää korjata.',
      `Tavoitetta ei tallennettu vielä: ${problems.length} kohtaa pitää korjata.`,
    ),
  'answered-parts-removed': ({ names }) =>
    `Näistä on jo vastattu: ${names.join(', ')}. Mitään ei tallennettu vielä. Vahvista poisto, niin vastaukset jäävät historiaan, tai jätä kohdat paikoilleen.`,
  'invalid-answer': ({ problems }) =>
    plural(
      problems.length,
      'Mitään ei tallennettu vielä: yksi kohta pitää korjata.',
      `Mitään ei tallennettu vielä: ${problems.length} kohtaa pitää korjata.`,
    ),
  'invalid-request': () => 'Pyyntö on virheellinen. Korjaa luetellut kohdat ja yritä uudelleen.',
  'nobody-to-remind': ({ month }, format) =>
    `Ketään ei ole muistutettavana: ${format.month(month)}. Syyt näkyvät suunnitelmassa.`,
  'run-already-sent': ({ name, at }, format) =>
    `Kierros on jo lähetetty: ${name}, ${format.instant(at)}. Kierroksesta näet, miten se on edennyt.`,
  'run-cancelled': () => 'Kierros on peruttu. Suunnittele uusi kirjoittamalla muistuta.',
  'run-finished': () => 'Kierros on jo valmis, joten peruttavaa ei ole. Tulos näkyy kierroksesta.',
  'selection-unknown': ({ name }) =>
    `Rajaus ${name} ei ole mikään vuoden teemoista tai tavoitteista. Valitse se luettelosta.`,
  'schedule-never-fires': ({ step }) =>
    step === undefined
      ? 'Aikataulussa ei ole yhtään vaihetta. Lisää ainakin yksi.'
      : `Vaihe ${step} olisi aina kuukauden sulkemisen jälkeen, joten se ei lähtisi koskaan. Valitse aikaisempi päivä.`,
  'schedule-steps-alike': () =>
    'Kaksi vaihetta on samanlaisia. Muuta toisen päivää tai saajia, tai poista se.',
  'schedule-time-outside': ({ from, until }) =>
    `Muistutuksia lähetetään vain kello ${from}–${until}. Valitse aika siltä väliltä.`,
  'step-not-found': () => 'Aikataulussa ei ole tätä vaihetta enää. Hae aikataulu uudelleen.',
  'step-over': () =>
    'Vaihe on jo tehty tai sen kuukausi on päättynyt, joten sitä ei voi muuttaa. Muuta jotakin tulevaa vaihetta.',
  'day-not-possible': ({ day, why }, format) => {
    const of = format.day(day);
    if (why === 'past') return `Päivä ${of} on jo mennyt. Valitse tuleva työpäivä.`;
    if (why === 'not-working') return `Päivä ${of} ei ole työpäivä. Valitse työpäivä.`;
    return `Päivä ${of} ei ole kuukauden vastausaikaa. Valitse päivä ennen kuukauden sulkemista.`;
  },
  'no-months': () =>
    'Yhtään kuukautta ei ole vielä avattu. Fasilitaattori avaa ensimmäisen kuukauden.',
  'hand-over-not-found': () =>
    'Tätä siirtopyyntöä ei enää ole, tai se on osoitettu toiselle. Mitään ei muutettu.',
  'hand-over-answered': () => 'Siirtopyyntöön on jo vastattu. Mitään ei muutettu.',
  'hand-over-exists': () =>
    'Tavoitteen päivitys on jo siirretty tai samaa henkilöä on jo pyydetty. Odota vastausta tai pyydä apua fasilitaattorilta.',
  'hand-over-to-self': () => 'Et voi siirtää tavoitetta itsellesi. Valitse toinen henkilö.',
  'hand-over-to-answerer': ({ name }) =>
    `${name} voi jo vastata tavoitteeseen, joten siirtoa ei tarvita.`,
  'no-receiver': () => 'Valitse henkilö ja se, kuinka pitkäksi aikaa siirrät tavoitteen.',
  'person-left': ({ name }) =>
    `${name} ei ole enää rekisterissä työntekijänä. Valitse toinen henkilö.`,
  'person-unreachable': ({ name }) =>
    `Viestiä ei voitu lähettää: ${name} ei ehkä ole avannut Ennustetta Teamsissa. Mitään ei siirretty. Pyydä häntä avaamaan Ennuste tai valitse toinen henkilö.`,
  'last-facilitator': () =>
    'Mitään ei muutettu: hän on ainoa fasilitaattori, eikä rekisteriä voisi enää pitää kukaan. Anna ensin toiselle henkilölle fasilitaattorin rooli.',
  'theme-has-goals': ({ name, goals }) =>
    plural(
      goals,
      `Teemaa ${name.fi} ei voi poistaa, koska siihen kuuluu yksi tavoite. Muuta ensin tavoitteen teema. Mitään ei tallennettu.`,
      `Teemaa ${name.fi} ei voi poistaa, koska siihen kuuluu ${goals} tavoitetta. Muuta ensin tavoitteiden teema. Mitään ei tallennettu.`,
    ),
  'directory-off': () =>
    'Henkilöhakemisto ei ole käytössä. Kirjoita henkilön tiedot itse tai pyydä ylläpitoa ottamaan hakemisto käyttöön.',
  'directory-unavailable': ({ why }) => {
    if (why === 'no-permission')
      return 'Ennusteella ei ole oikeutta lukea henkilöhakemistoa. Kerro ylläpidolle; sillä välin voit kirjoittaa henkilön tiedot itse.';
    if (why === 'throttled')
      return 'Henkilöhakemisto on ruuhkautunut. Yritä hetken kuluttua uudelleen.';
    return 'Henkilöhakemistoon ei saatu yhteyttä. Yritä hetken kuluttua uudelleen tai kirjoita henkilön tiedot itse.';
  },
  'people-file-unreadable': ({ why, line, limit }, format) => {
    if (why === 'empty')
      return 'Tiedostossa ei ole yhtään henkilöä. Tarkista, että valitsit oikean tiedoston.';
    if (why === 'no-id-column')
      return 'Tiedoston ensimmäiseltä riviltä puuttuu sarakkeen otsikko. Tarvitaan ainakin sarakkeet Entra-tunniste ja Nimi.';
    if (why === 'too-many-lines')
      return `Tiedostossa on liikaa rivejä. Kerralla voi tuoda ${format.number(limit)} henkilöä, joten jaa tiedosto.`;
    return line === undefined
      ? 'Tiedoston lainausmerkit eivät täsmää. Tallenna tiedosto uudelleen CSV-muodossa.'
      : `Rivin ${format.number(line)} lainausmerkit eivät täsmää. Korjaa rivi ja yritä uudelleen.`;
  },
  'name-too-short': ({ letters }) => `Kirjoita nimestä vähintään ${letters} kirjainta.`,
  'note-too-long': ({ limit }) => `Viesti on liian pitkä: enintään ${limit} merkkiä.`,
  'note-unreadable': () =>
    'Viestissä on merkkejä, joita ei voi näyttää. Kirjoita viesti uudelleen.',
  'nothing-written': () => 'Kirjoita ensin teksti. Mitään ei lähetetty.',
  'question-not-found': () =>
    'Kysymystä ei löydy, tai sinulla ei ole oikeutta nähdä sitä. Avaa tavoitteen sivu uudelleen.',
  'question-answered': () => 'Kysymykseen on jo vastattu. Vastaus on tavoitteen sivulla.',
  'question-withdrawn': () => 'Kysyjä on perunut kysymyksen, joten siihen ei tarvitse vastata.',
  'snooze-too-long': ({ month, closesOn }, format) =>
    `Vastaukset otetaan vastaan vain ${format.day(closesOn)} asti (${format.month(month)}). Valitse aikaisempi päivä.`,
  'unknown-action': () =>
    'Kortti on vanhentunut tai tuntematon, joten mitään ei tehty. Kirjoita omat tavoitteet, niin saat uuden.',
  'person-in-use': ({ goals }) =>
    goals.length === 0
      ? 'Henkilön tietoja ei poistettu. Merkitse henkilö ensin lähteneeksi.'
      : `Henkilön tietoja ei poistettu, koska häneltä kysytään vielä näistä tavoitteista: ${goals.join(', ')}. Vaihda niille rekisterissä omistaja, projektipäällikkö tai varahenkilö ja poista sitten tiedot.`,
  'row-unreadable': ({ key }) =>
    `Tallennettua tietoa ei voi lukea, eikä mitään muutettu. Kerro ylläpidolle rivin avain: ${key}.`,
  'unknown-person': () =>
    'Teams ei kertonut, kuka olet, joten mitään ei tehty. Avaa Ennuste omassa keskustelussasi.',
};
