import { tab } from '../tab/first-view/first-view.ts';
import { plural } from '../grammar.ts';

export const conversationWords = {
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
  outage:
    'Ennuste ei juuri nyt saa yhteyttä tietoihinsa. Mitään ei ole kadonnut: yritä hetken kuluttua uudelleen.',
  tooManyRequests:
    'Pyyntöjä tuli liian monta lyhyessä ajassa, joten tätä ei käsitelty. Odota hetki ja yritä uudelleen; kirjoittamasi on yhä tässä.',
  unavailable:
    'Ennuste on juuri nyt ruuhkautunut. Yritä hetken kuluttua uudelleen; kirjoittamasi on yhä tässä.',
  api: {
    unauthenticated: 'Kirjautuminen puuttuu tai on vanhentunut. Avaa Ennuste uudelleen Teamsissa.',
    signInUnavailable:
      'Kirjautumista ei juuri nyt voida tarkistaa. Yritä hetken kuluttua uudelleen.',
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
    unregistered:
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
    more: (count: number) => plural(count, 'ja yksi muu', `ja ${count} muuta`),
    group: {
      intro:
        'Täällä vastaan vain yhteisesti: kirjoita **tilanne**, niin näytän yhteenvedon niille, jotka saavat nähdä kaikki tavoitteet.',
      notForYou:
        'Yhteenvedon voivat pyytää johtoryhmä ja fasilitaattorit. Omat tavoitteesi näet kahdenkeskisessä keskustelussa.',
      refused: 'En voinut näyttää yhteenvetoa täällä. Kokeile kahdenkeskisessä keskustelussa.',
    },
    chooseTitle: 'Minkä tavoitteen historia?',
    chooseMore: (count: number) =>
      plural(
        count,
        'Lisäksi sopii yksi muu tavoite. Kirjoita nimestä enemmän.',
        `Lisäksi sopii ${count} muuta tavoitetta. Kirjoita nimestä enemmän.`,
      ),
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
