import type { Language } from '../../domain/person.ts';
import type { FailReason, SkipReason } from '../../domain/reminders.ts';
import { plural } from '../plural.ts';
import type { ProblemWords, RefusalWords } from '../refusal-words.ts';

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
  'month-not-open': ({ month }, format) =>
    `Kuukautta ${format.month(month)} ei ole avattu. Fasilitaattori avaa kuukaudet.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `${format.month(month)} avautuu vastattavaksi ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `${format.month(month)} on jo suljettu, joten mitään ei tallennettu. Kerro muutos seuraavan kuukauden päivityksessä tai ota yhteyttä fasilitaattoriin.`,
  'month-already-open': ({ month }, format) => `${format.month(month)} on jo avattu.`,
  'goal-not-in-month': ({ month }, format) =>
    `Tavoitetta ei seurata kuukaudessa ${format.month(month)}.`,
  'stale-answer': () =>
    'Tavoitteeseen on vastattu sen jälkeen, kun avasit lomakkeen. Mitään ei tallennettu vielä. Tarkista tiedot ja tallenna uudelleen.',
  'stale-version': () =>
    'Tieto muuttui sillä välin, kun muokkasit sitä. Hae uusin tieto ja tee muutos siihen.',
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Mitään ei tallennettu vielä: yksi kohta pitää korjata.',
      other: `Mitään ei tallennettu vielä: ${problems.length} kohtaa pitää korjata.`,
    }),
  'invalid-request': () => 'Pyyntö on virheellinen. Korjaa luetellut kohdat ja yritä uudelleen.',
  'nobody-to-remind': ({ month }, format) =>
    `Ketään ei ole muistutettavana: ${format.month(month)}. Syyt näkyvät suunnitelmassa.`,
  'no-months': () =>
    'Yhtään kuukautta ei ole vielä avattu. Fasilitaattori avaa ensimmäisen kuukauden.',
  'unknown-action': () =>
    'Kortti on vanhentunut tai tuntematon, joten mitään ei tehty. Kirjoita omat tavoitteet, niin saat uuden.',
  'unknown-person': () =>
    'Teams ei kertonut, kuka olet, joten mitään ei tehty. Avaa Ennuste omassa keskustelussasi.',
};

const problem: ProblemWords = {
  required: () => 'Tämä tarvitaan.',
  'not-a-number': () => 'Kirjoita luku numeroin, esimerkiksi 12 tai 7,5.',
  'not-whole': () => 'Kirjoita kokonaisluku.',
  'too-small': (limit) => `Luvun pitää olla vähintään ${limit}.`,
  'too-large': (limit) => `Luku saa olla enintään ${limit}.`,
  'too-long': (limit) => `Teksti on liian pitkä: enintään ${limit} merkkiä.`,
  'too-many': (limit) => `Näitä saa olla enintään ${limit}.`,
  'not-a-day': () => 'Valitse päivä kalenterista.',
  'day-in-future': () => 'Päivä on vasta tulossa. Merkitse päätös, kun se on tehty.',
  'not-a-choice': () => 'Valitse yksi vaihtoehdoista.',
  unknown: () => 'Tätä kohtaa ei tunneta. Avaa lomake uudelleen.',
  'control-characters': () =>
    'Tekstissä on merkkejä, joita ei voi näyttää. Kirjoita kohta uudelleen.',
};

const skipped: Readonly<Record<SkipReason, string>> = {
  answered: 'kaikkiin tavoitteisiin on jo vastattu',
  left: 'ei ole enää palveluksessa',
  'never-reached': 'ei ole vielä avannut Ennustetta Teamsissa',
  'reminded-today': 'sai muistutuksen jo tänään',
  'not-registered': 'puuttuu henkilörekisteristä',
};

const failed: Readonly<Record<FailReason, string>> = {
  'not-installed': 'Ennustetta ei ole asennettu hänelle',
  blocked: 'hän on estänyt Ennusteen viestit',
  throttled: 'Teams oli ruuhkautunut; yritä myöhemmin uudelleen',
  rejected: 'Teams ei hyväksynyt viestiä; kerro ylläpidolle',
  unreachable: 'Teamsiin ei saatu yhteyttä; yritä myöhemmin uudelleen',
};

export const bot = {
  refusal,
  problem,
  commands: {
    help: ['ohje', 'ohjeet', 'apua'],
    myGoals: ['omat tavoitteet', 'tavoitteet', 'tavoitteeni'],
    remind: ['muistuta', 'muistutus'],
    language: ['kieli'],
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
        ? `${month}: kaikkiin tavoitteisiisi on vastattu`
        : `${month}: ${plural(language, waiting, { one: 'yksi tavoite odottaa', other: `${waiting} tavoitetta odottaa` })} vastaustasi`,
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
    more: 'Lisää tavoitteita',
    why: (month: string, sender: string) =>
      `Sait tämän, koska olet tavoitteen omistaja eikä siihen ole vielä vastattu: ${month}. Lähettäjä: ${sender}.`,
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
    riskState: 'Tilanne',
    preparation: 'Varautuminen',
    likelihood: 'Todennäköisyys',
    impact: 'Vaikutus',
    newRisk: 'Uusi riski',
    newRiskHint: 'Jätä tyhjäksi, jos uutta riskiä ei ole.',
    save: 'Tallenna',
    back: 'Takaisin',
    storedNow: (who: string, when: string, forecast: string) =>
      `Nyt tallessa: ${forecast} (${who}, ${when}). Kirjoittamasi tiedot ovat alla. Tallenna vain, jos haluat korvata tallessa olevan vastauksen.`,
    typedKept: 'Kirjoittamasi tiedot ovat alla, jotta voit kopioida ne.',
    youWrote: 'Kirjoitit:',
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
    forecast: (from: string, to: string) => `Ennuste: ${from} → ${to}`,
    explanation: 'Perustelu muuttui',
    phase: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    indicator: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    withEstimate: (figure: string, estimate: string) => `${figure} (arvio ${estimate})`,
    riskAdded: (risk: string) => `Uusi riski: ${risk}`,
    riskChanged: (risk: string) => `Riski muuttui: ${risk}`,
    riskRemoved: (risk: string) => `Riski poistui: ${risk}`,
    none: 'ei tietoa',
    more: (count: number) =>
      plural(language, count, { one: 'ja yksi muu muutos', other: `ja ${count} muuta muutosta` }),
  },
  run: {
    planSummary: (month: string) => `Muistutuskierroksen suunnitelma, ${month}`,
    planTitle: (month: string) => `Muistutuskierros, ${month}`,
    plan: (send: number) =>
      send === 0
        ? 'Kenellekään ei lähetettäisi muistutusta.'
        : plural(language, send, {
            one: 'Muistutus lähtisi yhdelle. Mitään ei ole vielä lähetetty.',
            other: `Muistutus lähtisi ${send} henkilölle. Mitään ei ole vielä lähetetty.`,
          }),
    receives: 'Saa muistutuksen',
    waiting: (names: string) => `odottaa vastausta: ${names}`,
    skippedTitle: (count: number) => `Ei saa muistutusta (${count})`,
    send: (count: number) =>
      plural(language, count, { one: 'Lähetä muistutus', other: `Lähetä ${count} muistutusta` }),
    resultSummary: (month: string) => `Muistutuskierroksen tulos, ${month}`,
    resultTitle: (month: string) => `Muistutuskierros lähetetty, ${month}`,
    result: (sent: number, all: number) => `Lähetetty ${sent}/${all}`,
    sentBy: (who: string, when: string) => `Lähettäjä ${who}, ${when}`,
    goOn: 'Päivitä tilanne ja lähetä loput',
    planned: 'odottaa lähetystä',
    claimed: 'lähetetään',
    sent: (when: string) => `lähetetty ${when}`,
    unknown: 'lähetys jäi epäselväksi: Teams ei vastannut ajoissa. Uutta ei lähetetä tänään.',
    skipped,
    failed,
    more: (count: number) =>
      plural(language, count, { one: 'ja yksi muu', other: `ja ${count} muuta` }),
  },
};
