import type { Language } from '../../../domain/common/person.ts';
import { plural } from '../../format/plural.ts';
import type { RefusalWords } from '../../types/refusal-words.ts';
import { change } from '../changes.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { questionWords } from './questions.ts';
import { runs } from './runs.ts';
import { tab } from '../tab/first-view/first-view.ts';

const language: Language = 'fi';

const refusal: RefusalWords = {
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
    plural(language, problems.length, {
      one: 'Tavoitetta ei tallennettu vielä: yksi kohta pitää korjata.',
      other: `Tavoitetta ei tallennettu vielä: ${problems.length} kohtaa pitää korjata.`,
    }),
  'answered-parts-removed': ({ names }) =>
    `Näistä on jo vastattu: ${names.join(', ')}. Mitään ei tallennettu vielä. Vahvista poisto, niin vastaukset jäävät historiaan, tai jätä kohdat paikoilleen.`,
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Mitään ei tallennettu vielä: yksi kohta pitää korjata.',
      other: `Mitään ei tallennettu vielä: ${problems.length} kohtaa pitää korjata.`,
    }),
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
    plural(language, goals, {
      one: `Teemaa ${name.fi} ei voi poistaa, koska siihen kuuluu yksi tavoite. Muuta ensin tavoitteen teema. Mitään ei tallennettu.`,
      other: `Teemaa ${name.fi} ei voi poistaa, koska siihen kuuluu ${goals} tavoitetta. Muuta ensin tavoitteiden teema. Mitään ei tallennettu.`,
    }),
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
  'unknown-person': () =>
    'Teams ei kertonut, kuka olet, joten mitään ei tehty. Avaa Ennuste omassa keskustelussasi.',
};

export const bot = {
  refusal,
  problem,
  commands: {
    help: ['ohje', 'ohjeet', 'apua'],
    myGoals: ['omat tavoitteet', 'tavoitteet', 'tavoitteeni'],
    checkIn: ['päivitä', 'kuukausipäivitys', 'vastaa'],
    history: ['historia'],
    status: ['tilanne', 'yhteenveto'],
    remind: ['muistuta', 'muistutus'],
    schedule: ['aikataulu', 'ajastus'],
    language: ['kieli'],
    why: ['miksi', 'miksi sain tämän'],
  },
  fault: (reference: string) =>
    `Jokin meni vikaan. Yritä hetken kuluttua uudelleen; kirjoittamasi on yhä tässä. Jos vika toistuu, kerro ylläpidolle tunnus ${reference}.`,
  api: {
    unauthenticated: 'Kirjautuminen puuttuu tai on vanhentunut. Avaa Ennuste uudelleen Teamsissa.',
    fault: (reference: string) =>
      `Jokin meni vikaan. Yritä hetken kuluttua uudelleen. Jos vika toistuu, kerro ylläpidolle tunnus ${reference}.`,
    routeNotFound: 'Tällaista osoitetta ei ole.',
    unreadable: 'Pyyntöä ei voitu lukea: se on liian suuri tai virheellistä JSONia.',
  },
  openInTab: 'Avaa Ennusteessa',
  welcome: {
    summary: 'Tervetuloa Ennusteeseen',
    title: 'Tervetuloa Ennusteeseen',
    body: 'Kysyn sinulta kerran kuussa, miten tavoitteesi etenevät ja toteutuvatko ne vuoden loppuun mennessä. Vastaat suoraan korttiin, ja johtoryhmä näkee koko ennusteen yhdellä sivulla.',
    hint: 'Voit kirjoittaa minulle milloin tahansa: omat tavoitteet tai ohje.',
    stranger:
      'Sinua ei ole vielä lisätty Ennusteen henkilöihin. Kun fasilitaattori on lisännyt sinut, kirjoita omat tavoitteet.',
    showGoals: 'Näytä omat tavoitteet',
  },
  help: {
    summary: 'Ennusteen ohje',
    title: 'Näin Ennuste toimii',
    intro:
      'Vastaa kuukausipäivitykseen kortissa. Vastauksia voi korjata, kunnes kuukausi suljetaan.',
    unknown: (text: string) => `En tunnistanut viestiä ”${text}”. Näitä ymmärrän:`,
    myGoals: '**omat tavoitteet** – tavoitteesi ja tämän kuukauden päivitys',
    remind: '**muistuta** – muistuta niitä, jotka eivät ole vastanneet',
    language: '**kieli** – vaihda kieli: suomi, svenska, English',
    help: '**ohje** – tämä ohje',
    contact: (whom: string) => `Apua saat täältä: ${whom}`,
    onlyPersonal:
      'Kysyn ja näytän tavoitteita vain kahdenkeskisessä keskustelussa. Avaa Ennuste omana keskustelunasi ja kirjoita siellä omat tavoitteet.',
  },
  languageChoice: {
    summary: 'Valitse kieli',
    title: 'Millä kielellä haluat kortit?',
    stored: 'Kortit tulevat tästä lähtien suomeksi.',
  },
  myGoals: {
    summary: (month: string, waiting: number) =>
      waiting === 0
        ? `Kuukausipäivitys, ${month}: kaikkiin tavoitteisiisi on vastattu`
        : `Kuukausipäivitys, ${month}: ${plural(language, waiting, { one: 'yksi tavoite odottaa', other: `${waiting} tavoitetta odottaa` })} vastaustasi`,
    title: (month: string) => `Kuukausipäivitys, ${month}`,
    answerBy: (day: string) => `Vastaa viimeistään ${day}.`,
    closed: 'Kuukausi on suljettu.',
    counts: (all: number, done: number) =>
      plural(language, all, {
        one: `1 tavoite, vastattu ${done}`,
        other: `${all} tavoitetta, joista vastattu ${done}`,
      }),
    none: 'Sinulla ei ole tavoitteita, joihin vastaat. Jos pitäisi olla, kerro fasilitaattorille.',
    lastAnswer: (when: string) => `Viimeisin vastaus ${when}`,
    neverAnswered: 'Ei vielä vastauksia',
    phases: (done: number, all: number) => `vaiheista tehty ${done}/${all}`,
    update: 'Päivitä',
    updateGoal: (goal: string) => `Päivitä: ${goal}`,
    correctGoal: (goal: string) => `Korjaa: ${goal}`,
    page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
    nothingChanged: 'Mikään ei ole muuttunut',
    handOn: 'Muistuta myöhemmin tai siirrä',
    more: 'Lisää tavoitteita',
    asked: 'Pyysit tämän luettelon.',
  },
  form: {
    summary: (goal: string, month: string) => `${goal}: ${month}`,
    title: (month: string) => `Kuukausipäivitys, ${month}`,
    prefilled: (when: string) =>
      `Pohjana viimeisin vastaus (${when}). Muuta vain se, mikä on muuttunut.`,
    firstTime: 'Tämä on tavoitteen ensimmäinen vastaus.',
    correcting: (who: string, when: string) => `Korjaat vastausta: ${who}, ${when}.`,
    forecast: 'Ennuste vuoden lopussa',
    forecastOf: (section: string) => `Ennuste vuoden lopussa: ${section}`,
    phases: 'Vaiheet',
    status: (phase: string) => phase,
    percent: 'Valmiina, %',
    count: (target: string, unit: string) => `Valmiina / ${target} ${unit}`,
    indicators: 'Mittarit',
    figure: (name: string, unit: string, target: string) => `${name} (${unit}, tavoite ${target})`,
    expected: 'Arvio vuoden lopussa',
    decidedOn: (name: string, by: string, due: string) =>
      `${name}: päätöspäivä (${by}, viimeistään ${due})`,
    explanation: 'Perustelu lyhyesti',
    explanationOf: (section: string) => `Perustelu lyhyesti: ${section}`,
    explanationHint: 'Tarvitaan, kun ennuste on epävarma tai tavoite ei toteudu.',
    risks: (count: number) => (count === 0 ? 'Riskit' : `Riskit (${count})`),
    details: 'Vaiheet, mittarit ja riskit',
    risksKept: (count: number) =>
      plural(language, count, {
        one: 'Yksi riski pysyy ennallaan: se ei mahdu korttiin.',
        other: `${count} riskiä pysyy ennallaan: ne eivät mahdu korttiin.`,
      }),
    ofRisk: (what: string, which: string) => `${which}: ${what}`,
    riskNumber: (number: number) => `Riski ${number}`,
    riskState: 'Tilanne',
    preparation: 'Varautuminen',
    likelihood: 'Todennäköisyys',
    impact: 'Vaikutus',
    newRisk: 'Uusi riski',
    newRiskHint: 'Jätä tyhjäksi, jos uutta riskiä ei ole.',
    unprepared: 'Varautumista ei vielä ole',
    finishedPhases: (count: number) =>
      plural(language, count, { one: 'Yksi tehty vaihe', other: `${count} tehtyä vaihetta` }),
    saveAnyway: 'Tallenna näin',
    saveMine: 'Tallenna omani',
    keepStored: 'Pidä tallessa oleva',
    save: 'Tallenna',
    back: 'Takaisin',
    storedNow: (who: string, when: string, forecast: string) =>
      `Nyt tallessa: ${forecast} (${who}, ${when}). Kirjoittamasi tiedot ovat alla. Tallenna vain, jos haluat korvata tallessa olevan vastauksen.`,
    typedKept: 'Kirjoittamasi tiedot ovat alla, jotta voit kopioida ne.',
    youWrote: 'Kirjoitit:',
  },
  why: 'Miksi sain tämän?',
  contradiction,
  unchanged: {
    title: (month: string) => `Mikään ei ole muuttunut, ${month}`,
    intro: 'Vahvistat, että nämä pitävät yhä. Ota rasti pois siitä, joka on muuttunut.',
    none: 'Yhtään tavoitetta ei voi vahvistaa sellaisenaan. Päivitä tavoitteet luettelosta.',
    keepLabel: 'Pitää yhä',
    confirm: 'Vahvista',
    question: 'Mitä pitäisi tapahtua, jotta tilanne muuttuisi?',
    stored: (count: number) =>
      plural(language, count, {
        one: 'Tallennettu yksi tavoite',
        other: `Tallennettu ${count} tavoitetta`,
      }),
  },
  receipt: {
    summary: (goal: string) => `Tallennettu: ${goal}`,
    stored: 'Tallennettu',
    by: (who: string, when: string) => `${who}, ${when}`,
    changed: 'Muuttui edellisestä vastauksesta',
    nothingChanged: 'Mikään ei muuttunut edellisestä vastauksesta.',
    first: 'Tavoitteen ensimmäinen vastaus.',
    revision: (revision: number) => `${revision}. versio tältä kuulta`,
    correct: 'Korjaa',
    correctUntil: (day: string) => `Voit korjata vastausta ${day} asti.`,
    back: 'Omat tavoitteet',
  },
  change: {
    ...change,
    withEstimate: (figure: string, estimate: string) => `${figure} (arvio ${estimate})`,
    none: 'ei tietoa',
    more: (count: number) =>
      plural(language, count, { one: 'ja yksi muu muutos', other: `ja ${count} muuta muutosta` }),
  },
  dialog: {
    open: 'Kirjoita pidempi perustelu',
    title: (goal: string) => `Perustelu: ${goal}`,
    included: (when: string) =>
      `Luonnoksesi (${when}) on mukana lomakkeessa. Se tallentuu vastaukseksi vasta, kun painat Tallenna.`,
    outdated: (when: string) =>
      `Sinulla on luonnos (${when}), mutta tavoitteeseen on vastattu sen jälkeen. Lomakkeessa on tallessa oleva vastaus; luonnoksesi löydät painikkeesta Kirjoita pidempi perustelu.`,
  },
  handOn: {
    summary: (month: string) => `Muistuta myöhemmin tai siirrä: ${month}`,
    title: (month: string) => `Kuukausipäivitys, ${month}`,
    intro: 'Voit siirtää muistutuksen myöhemmäksi tai pyytää toista vastaamaan.',
    remindLater: 'Muistuta myöhemmin',
    handOver: 'Siirrä toiselle',
    notMe: 'En ole oikea henkilö',
    back: 'Omat tavoitteet',
    goal: 'Tavoite',
    goOn: 'Jatka',
    noGoals: 'Sinulla ei ole tavoitteita, jotka voisit siirtää.',
    snoozeTitle: 'Milloin muistutan?',
    snoozeHint: 'Voit vastata milloin vain, kunnes kuukausi suljetaan.',
    inDays: (days: number) =>
      plural(language, days, {
        one: 'Yhden työpäivän kuluttua',
        other: `${days} työpäivän kuluttua`,
      }),
    snoozed: (day: string) => `En muistuta sinua ennen tätä päivää: ${day}.`,
    handOverTitle: (goal: string) => `Siirrä toiselle: ${goal}`,
    handOverHint:
      'Siirto tulee voimaan, kun henkilö on hyväksynyt sen. Pysyvä siirto vaihtaa sinun tilallesi hänet rekisteriin.',
    toWhom: 'Kenelle',
    deputy: (name: string) => `${name} (varahenkilö)`,
    name: 'Henkilön nimi tai sen osa',
    find: 'Etsi nimellä',
    nobodyFound: 'Ketään ei löytynyt. Kokeile nimen toista osaa.',
    nobodyElse: 'Rekisterissä ei ole ketään, jolle tavoitteen voisi siirtää.',
    howLong: 'Kuinka pitkäksi aikaa',
    onlyMonth: (month: string) => `Vain tämä kuukausi: ${month}`,
    forGood: 'Pysyvästi',
    ask: 'Lähetä pyyntö',
    asked: (name: string, goal: string) =>
      `Pyyntö on lähetetty: ${goal}, ${name}. Saat tiedon vastauksesta. Siihen asti sinä vastaat tavoitteesta.`,
    notMeHint: 'Viesti menee fasilitaattoreille ja jää tavoitteen tapahtumiin.',
    note: 'Viesti, esimerkiksi kuka voisi vastata (ei pakollinen)',
    send: 'Lähetä fasilitaattorille',
    told: (names: string) => `Viestisi sai: ${names}.`,
    toldNobody:
      'Viesti tallennettiin, mutta yhtäkään fasilitaattoria ei tavoitettu Teamsissa. Ota fasilitaattoriin yhteyttä muulla tavalla.',
    request: {
      summary: (name: string, goal: string) => `${name} pyytää sinua vastaamaan: ${goal}`,
      month: (name: string, month: string) =>
        `${name} pyytää sinua tekemään tavoitteen kuukausipäivityksen: ${month}.`,
      forGood: (name: string) => `${name} pyytää sinua ottamaan tavoitteen vastuullesi pysyvästi.`,
      why: 'Sait tämän, koska sinut valittiin rekisteristä. Mikään ei muutu, ennen kuin hyväksyt.',
      accept: 'Hyväksyn',
      decline: 'En voi ottaa',
      accepted: (goal: string) => `Otit tavoitteen: ${goal}. Pyytäjä saa tiedon.`,
      declined: (goal: string) => `Et ottanut tavoitetta: ${goal}. Pyytäjä saa tiedon.`,
    },
    reply: {
      accepted: (name: string, goal: string) => `${name} hyväksyi siirron: ${goal}`,
      declined: (name: string, goal: string) => `${name} ei voinut ottaa tavoitetta: ${goal}`,
      next: 'Vastaat tavoitteesta edelleen itse. Voit pyytää toista henkilöä.',
      month: (month: string) => `Kuukauden päivitys on nyt hänellä: ${month}.`,
      forGood: 'Tavoite on nyt hänen vastuullaan.',
    },
    wrongPerson: {
      summary: (name: string, goal: string) => `${name} ei ole oikea henkilö: ${goal}`,
      body: (name: string, month: string) =>
        `${name} kertoo, ettei ole oikea henkilö vastaamaan tavoitteesta (${month}). Tarkista tavoitteen omistaja rekisteristä.`,
      note: 'Viesti',
      noNote: 'Viestiä ei kirjoitettu.',
    },
    whyCard: {
      rule: 'Muistutus lähetetään, kun tavoitteeseen ei ole vielä vastattu. Sen saa omistaja tai se, jolle hän on siirtänyt kuukauden päivityksen. Jos vastausta ei tule, sen voivat saada myös projektipäällikkö ja varahenkilö.',
      run: (name: string, when: string) => `Muistutuskierroksen lähetti ${name}, ${when}.`,
      asked: 'Tähän kuukauteen ei ole lähetetty sinulle muistutusta: pyysit kortin itse.',
      yours: 'Tavoitteesi',
      owner: (goal: string) => `${goal}: olet omistaja`,
      projectManager: (goal: string) => `${goal}: olet projektipäällikkö`,
      handed: (goal: string, name: string) => `${goal}: päivityksen siirsi sinulle ${name}`,
    },
  },
  ...runs,
  ...questionWords,
  runCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'muistutuskierros',
    person: 'Henkilö',
    goals: 'Tavoitteet',
    state: 'Tila',
    why: 'Syy',
    whatToDo: 'Mitä tehdä',
    at: 'Aika',
  },
  answersCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'vastaukset',
    goal: 'Tavoite',
    state: 'Tila',
    answeredBy: 'Vastaaja',
    firstOn: 'Ensimmäinen vastaus',
    at: 'Viimeisin vastaus',
    corrections: 'Korjauksia',
    asked: 'Keneltä kysytty',
    reminded: 'Viimeisin muistutus',
    reason: 'Vapautuksen syy',
  },
  talk: {
    checkIn: '**päivitä** – avaa tavoitteen lomakkeen, kun yksi odottaa; muuten luettelon',
    history: '**historia** ja tavoitteen nimi – tavoitteen viimeisimmät vastaukset',
    status: '**tilanne** – missä mennään tässä kuussa',
    why: '**miksi** – miksi sait viestin minulta',
    didYouMean: (command: string) => `Tarkoititko: ${command}`,
    headline: tab.overview.headline,
    statusTitle: (month: string) => `Ennuste, ${month}`,
    answered: (answered: number, asked: number) => `Vastattu ${answered}/${asked} tavoitteesta.`,
    attention: 'Vaatii huomiota',
    more: (count: number) =>
      plural(language, count, { one: 'ja yksi muu', other: `ja ${count} muuta` }),
    group: {
      intro:
        'Täällä vastaan vain yhteisesti: kirjoita **tilanne**, niin näytän yhteenvedon niille, jotka saavat nähdä kaikki tavoitteet.',
      notForYou:
        'Yhteenvedon voivat pyytää johtoryhmä ja fasilitaattorit. Omat tavoitteesi näet kahdenkeskisessä keskustelussa.',
      refused: 'En voinut näyttää yhteenvetoa täällä. Kokeile kahdenkeskisessä keskustelussa.',
    },
    chooseTitle: 'Minkä tavoitteen historia?',
    chooseMore: (count: number) =>
      plural(language, count, {
        one: 'Lisäksi sopii yksi muu tavoite. Kirjoita nimestä enemmän.',
        other: `Lisäksi sopii ${count} muuta tavoitetta. Kirjoita nimestä enemmän.`,
      }),
    notFound: (query: string) =>
      `En löytänyt tavoitetta haulla ”${query}”. Tarkista nimi; näet vain tavoitteet, joihin sinulla on oikeus.`,
    noGoals:
      'Sinulla ei ole tavoitteita, joiden historian näkisit. Kerro fasilitaattorille, jos pitäisi olla.',
    historySummary: (goal: string) => `Tavoitteen historia: ${goal}`,
    historyOf: 'Tavoitteen historia',
    showHistory: (goal: string) => `Historia: ${goal}`,
    by: (who: string, when: string) => `${who}, ${when}`,
    corrected: (revision: number) => `Korjattu vastaus, versio ${revision}`,
  },
  share: {
    summary: (goal: string, forecast: string) => `${goal}: ${forecast}`,
    asOf: (month: string) => `Tilanne: ${month}`,
    phases: (done: number, all: number) => `Vaiheista tehty ${done}/${all}`,
    weakest: (indicator: string) => `Heikoin mittari: ${indicator}`,
    figure: (value: string, target: string, unit: string) => `${value} / ${target} ${unit}`,
    noFigure: (target: string, unit: string) => `ei vielä lukua, tavoite ${target} ${unit}`,
    notDone: 'ei vielä tehty',
    notDecided: (due: string) => `ei vielä päätetty, viimeistään ${due}`,
    answered: (when: string) => `Vastattu ${when}`,
    neverAnswered: 'Ei vielä vastauksia',
    nothingFound: 'Tällaista tavoitetta ei löytynyt niistä, jotka saat nähdä.',
  },
};
