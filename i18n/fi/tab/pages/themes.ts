import type { NotesProblemKind } from '../../../../domain/portfolio/theme-notes.ts';

const problem: Readonly<Record<NotesProblemKind, (limit: string) => string>> = {
  required: () => 'Kirjoita tähän jotain tai poista koko kohta.',
  'too-long': (limit) => `Tähän mahtuu enintään ${limit} merkkiä. Lyhennä tekstiä.`,
  'too-many': (limit) => `Näitä voi olla enintään ${limit}. Poista jokin.`,
  'control-characters': () =>
    'Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita se uudelleen.',
  'not-a-number': () => 'Kirjoita luku numeroin, esimerkiksi 71,9.',
  'too-large': (limit) => `Luku voi olla enintään ${limit}. Vaihda tarvittaessa yksikköä.`,
  twice: () => 'Sama on jo luettelossa. Muuta tai poista toinen.',
  'nothing-told': () => 'Lisää luku ja sen jakso, tai kirjoita pelkkä lisätieto.',
  'direction-needed': () =>
    'Valitse, pitääkö luvun olla vähintään vai enintään tavoitteen suuruinen.',
  id: () => 'Tätä mittaria ei voi tallentaa. Poista se ja lisää uudelleen.',
};

export const themePages = {
  themes: {
    title: 'Teemat',
    inTrouble: (count: number, all: number) =>
      count === 0
        ? `Kaikkien ${all} teeman tavoitteet toteutuvat tai ovat toteutuneet.`
        : `${count}/${all} teemassa jokin tavoite jää toteutumatta, on epävarma tai vailla vastausta.`,
    kept: (successes: number, challenges: number, indicators: number) =>
      `Onnistumisia ${successes}, haasteita ${challenges}, avainmittareita ${indicators}.`,
    noGoals: 'Teemalla ei ole tavoitteita tässä kuussa.',
    around: 'Muut teemat',
    worse: (names: string) => `Heikkeni: ${names}`,
    better: (names: string) => `Parani: ${names}`,
    indicators: 'Avainmittarit',
    successes: 'Onnistumiset',
    challenges: 'Haasteet ja kehittämiskohteet',
    none: 'Ei vielä kirjattu.',
    keptBy: (name: string, at: string) => `Kirjannut ${name}, ${at}`,
    edit: 'Muokkaa teeman tietoja',
    period: 'Jakso',
    figure: (figure: string, period: string) => `${figure} (${period}).`,
    series: (last: string, lastPeriod: string, first: string, firstPeriod: string) =>
      `Viimeisin ${last} (${lastPeriod}), ensimmäinen ${first} (${firstPeriod}).`,
    named: (name: string, sentence: string) => `${name}: ${sentence}`,
    target: (what: string) => `Tavoite ${what}.`,
    reached: 'Tavoite on saavutettu.',
    notReached: 'Tavoitetta ei ole vielä saavutettu.',
  },

  themeForm: {
    title: 'Teeman tiedot',
    resumed: 'Jatkat siitä, mihin jäit. Muutoksia ei ole vielä tallennettu.',
    success: (number: number) => `Onnistuminen ${number}`,
    challenge: (number: number) => `Haaste ${number}`,
    indicator: (number: number) => `Avainmittari ${number}`,
    addSuccess: 'Lisää onnistuminen',
    addChallenge: 'Lisää haaste',
    addIndicator: 'Lisää avainmittari',
    name: 'Nimi',
    unit: 'Yksikkö',
    source: 'Lähde',
    direction: 'Tavoite on',
    directions: { none: 'ei tavoitetta', 'at-least': 'vähintään', 'at-most': 'enintään' },
    target: 'Tavoiteluku',
    note: 'Lisätieto',
    line: (number: number) => `Sarjan ${number} nimi`,
    lineLabel: (number: number) => `Sarja ${number}`,
    addLine: 'Lisää rinnakkainen sarja',
    period: (number: number) => `Jakso ${number}`,
    periodHint: 'Jakso on esimerkiksi vuosi 2019 tai 6–12/2018. Vanhin ensin; tyhjä luku on aukko.',
    value: 'Luku',
    addPeriod: 'Lisää jakso',
    save: 'Tallenna',
    cancel: 'Peruuta',
    saved: 'Teeman tiedot on tallennettu.',
    problem,
  },

  programmes: {
    title: 'Ohjelmat ja hankkeet',
    linked: (linked: number, all: number) =>
      linked === all
        ? `Kaikki ${all} tavoitetta kytkeytyvät ohjelmiin, hankkeisiin tai yhteisiin teemoihin.`
        : `${all} tavoitteesta ${linked} kytkeytyy ohjelmiin, hankkeisiin tai yhteisiin teemoihin.`,
    inOverview: 'Rajaa yleisnäkymä tähän',
    none: 'Tavoitteita ei ole liitetty ohjelmiin eikä hankkeisiin. Fasilitaattori liittää ne rekisterissä.',
  },
};
