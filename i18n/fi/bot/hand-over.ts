import { plural } from '../grammar.ts';

export const handOverWords = {
  handOver: {
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
      plural(days, 'Yhden työpäivän kuluttua', `${days} työpäivän kuluttua`),
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
    telling: 'Viestisi on tallennettu ja lähetetään fasilitaattoreille.',
    toldBefore: (names: string) =>
      `Viestisi on tallessa. Uutta korttia ei lähetetty, koska sinulta tuli samasta tavoitteesta kortti hetki sitten: ${names}.`,
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
};
