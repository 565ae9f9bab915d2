import { change } from '../changes.ts';
import { plural } from '../grammar.ts';

export const checkInWords = {
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
      plural(
        count,
        'Yksi riski pysyy ennallaan: se ei mahdu korttiin.',
        `${count} riskiä pysyy ennallaan: ne eivät mahdu korttiin.`,
      ),
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
      plural(count, 'Yksi tehty vaihe', `${count} tehtyä vaihetta`),
    saveAnyway: 'Tallenna näin',
    saveMine: 'Tallenna omani',
    keepStored: 'Pidä tallessa oleva',
    save: 'Tallenna',
    back: 'Takaisin',
    storedNow: (who: string, when: string, forecast: string) =>
      `Nyt tallessa: ${forecast} (${who}, ${when}). Kirjoittamasi tiedot ovat alla. Tallenna vain, jos haluat korvata tallessa olevan vastauksen.`,
    typedKept: 'Kirjoittamasi tiedot ovat alla, jotta voit kopioida ne.',
    outdatedCard:
      'Kortti on Ennusteen toisesta versiosta, joten mitään ei tallennettu. Alla on nykyinen lomake ja siinä kirjoittamasi tiedot. Tarkista ne ja tallenna.',
    youWrote: 'Kirjoitit:',
  },
  unchanged: {
    title: (month: string) => `Mikään ei ole muuttunut, ${month}`,
    intro: 'Vahvistat, että nämä pitävät yhä. Ota rasti pois siitä, joka on muuttunut.',
    none: 'Yhtään tavoitetta ei voi vahvistaa sellaisenaan. Päivitä tavoitteet luettelosta.',
    keepLabel: 'Pitää yhä',
    confirm: 'Vahvista',
    question: 'Mitä pitäisi tapahtua, jotta tilanne muuttuisi?',
    stored: (count: number) =>
      plural(count, 'Tallennettu yksi tavoite', `Tallennettu ${count} tavoitetta`),
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
    more: (count: number) => plural(count, 'ja yksi muu muutos', `ja ${count} muuta muutosta`),
  },
  dialog: {
    open: 'Kirjoita pidempi perustelu',
    title: (goal: string) => `Perustelu: ${goal}`,
    included: (when: string) =>
      `Luonnoksesi (${when}) on mukana lomakkeessa. Se tallentuu vastaukseksi vasta, kun painat Tallenna.`,
    outdated: (when: string) =>
      `Sinulla on luonnos (${when}), mutta tavoitteeseen on vastattu sen jälkeen. Lomakkeessa on tallessa oleva vastaus; luonnoksesi löydät painikkeesta Kirjoita pidempi perustelu.`,
  },
};
