import type { StandingTotals } from '../../../../domain/portfolio/portfolio.ts';
import { actions } from './actions.ts';
import { shareAndConnectionWords } from './share-and-connection.ts';
import { navigation } from './navigation.ts';
import { overviewPages } from './overview.ts';
import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const parts = ({
  uncertain,
  'will-not-be-met': not,
  silent,
}: StandingTotals): readonly string[] => [
  ...(uncertain > 0 ? [uncertain === 1 ? 'epävarma on 1' : `epävarmoja on ${uncertain}`] : []),
  ...(not > 0 ? [`toteutumatta jää ${not}`] : []),
  ...(silent > 0 ? [`vastausta vailla on ${silent}`] : []),
];

const onlyGoal = (totals: StandingTotals): string => {
  if (totals.met > 0) return 'Tavoite on toteutunut.';
  if (totals['will-be-met'] > 0) return 'Tavoite toteutuu.';
  if (totals.uncertain > 0) return 'Tavoitteen toteutuminen on epävarmaa.';
  return totals['will-not-be-met'] > 0 ? 'Tavoite ei toteudu.' : 'Tavoitteesta ei ole vastausta.';
};

export const tab = {
  documentTitle: (page: string) => `${page} – Ennuste`,
  skipToContent: 'Siirry sisältöön',
  loading: 'Haetaan tietoja…',
  language: 'Kieli',
  month: 'Kuukausi',
  switchPerson: 'Vaihda henkilöä',
  printed: (when: string) => `Tulostettu ${when}`,
  tryAgain: 'Yritä uudelleen',

  navigation,
  ...overviewPages,
  ...shareAndConnectionWords,
  ...actions,

  inTeams: {
    slowTitle: 'Teams ei ole vielä vastannut',
    slow: 'Ennuste odottaa yhä ja avautuu heti, kun Teams vastaa. Jos mitään ei tapahdu, yritä uudelleen.',
    openInTab: 'Avaa välilehdellä',
    notOpened: 'Välilehti ei auennut tästä. Valitse Ennuste Teamsin sovelluksista.',
    brokenLink: 'Linkin osoite on puutteellinen tai vanhentunut, joten näet yleisnäkymän.',
    repeatedLink: 'Jatkat siitä, mihin jäit.',
    followLink: 'Avaa sivu, jolle viimeisin linkki vie',
  },

  signIn: {
    title: 'Kenenä jatkat?',
    lead: 'Ennuste toimii nyt tällä tietokoneella ilman Teamsia. Valitse esimerkkihenkilö, niin näet, mitä hän näkee.',
    groups: { leadership: 'Johtoryhmä', facilitator: 'Fasilitaattorit', owner: 'Omistajat' },
    alsoHas: (roles: readonly string[]) => `myös ${joinList(roles)}`,
    onlyInTeamsTitle: 'Ennuste avautuu Microsoft Teamsissa',
    onlyInTeams:
      'Avaa Teams ja valitse vasemmalta tai sovelluksista Ennuste. Jos et löydä sitä, pyydä organisaatiosi Teams-ylläpitoa lisäämään se sinulle.',
    leadIn:
      'Painike avaa tämän sivun Teamsissa, ja siellä sinut tunnistetaan ilman erillistä kirjautumista.',
    leadInHelp: 'Jos Ennuste ei avaudu, pyydä organisaatiosi Teams-ylläpitoa lisäämään se sinulle.',
    openInTeams: 'Avaa Teamsissa',
    openTeams: 'Avaa Teams',
  },

  failed: {
    title: 'Tietoja ei saatu',
    network: 'Palvelimeen ei saatu yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.',
    unreadable: 'Palvelin vastasi tavalla, jota ei voitu lukea. Yritä hetken kuluttua uudelleen.',
    signIn:
      'Teams-kirjautuminen ei onnistunut. Yritä uudelleen tai avaa Ennuste uudestaan Teamsissa.',
    reference: (reference: string) => `Viite tukea varten: ${reference}`,
    noAccessTitle: 'Sinulla ei ole pääsyä',
    crashTitle: 'Sivua ei voitu näyttää',
    crash: 'Jotain meni vikaan. Lataa sivu uudelleen; tallennetut vastaukset ovat tallessa.',
    reload: 'Lataa uudelleen',
    toOverview: 'Siirry yleisnäkymään',
  },

  empty: {
    contact: (whom: string) => `Apua saat täältä: ${whom}`,
    title: 'Yhtään kuukautta ei ole vielä avattu',
    keeper:
      'Avaa ensimmäinen kuukausi, niin omistajat saavat päivityskortin ja ennuste näkyy tässä.',
    toMonths: 'Siirry kuukausiin',
    reader:
      'Ennuste näkyy tässä, kun fasilitaattori on avannut ensimmäisen kuukauden ja omistajat ovat vastanneet.',
    noGoalsOwn:
      'Sinulla ei ole tavoitteita tässä kuussa. Jos niitä pitäisi olla, kerro fasilitaattorille.',
    noGoals: 'Tässä kuussa ei ole seurattavia tavoitteita.',
  },

  overview: {
    title: 'Yleisnäkymä',
    unreadable: (keys: readonly string[]): string =>
      `Osaa tallennetuista tiedoista ei voi lukea. Kerro ylläpidolle rivien avaimet: ${keys.join(', ')}.`,
    headline: (totals: StandingTotals, own: boolean): string => {
      const good = totals.met + totals['will-be-met'];
      const rest = parts(totals);
      const total = good + totals.uncertain + totals['will-not-be-met'] + totals.silent;
      if (total === 0)
        return own ? 'Sinulla ei ole tavoitteita tässä kuussa.' : 'Tavoitteita ei ole.';
      if (total === 1) return onlyGoal(totals);
      if (rest.length === 0)
        return own
          ? `Kaikki ${total} tavoitettasi toteutuvat tai ovat jo toteutuneet.`
          : `Kaikki ${total} tavoitetta toteutuvat tai ovat jo toteutuneet.`;
      const first = own
        ? `${total} tavoitteestasi ${good} toteutuu tai on jo toteutunut.`
        : `${total} tavoitteesta ${good} toteutuu tai on jo toteutunut.`;
      return `${first} ${capital(joinList(rest))}.`;
    },
    totals: 'Tavoitteet ennusteen mukaan',
    answered: (monthName: string, answered: number, asked: number) =>
      `${capital(monthName)}ssa on vastattu ${answered}/${asked} tavoitteesta.`,
    carried: (count: number) =>
      plural(
        count,
        'Yhden tavoitteen ennuste on aiemmalta kuukaudelta.',
        `${count} tavoitteen ennuste on aiemmalta kuukaudelta.`,
      ),
    dueBy: (day: string) => `Vastausaikaa on ${day} asti.`,
    lateUntil: (day: string) => `Määräaika on ohi, mutta vastata voi vielä ${day} asti.`,
    opens: (day: string) => `Kysymykset lähtevät ${day}.`,
    monthClosed: 'Kuukausi on päättynyt.',
    attention: 'Vaatii huomiota',
    attentionNone: 'Mikään tavoite ei vaadi nyt huomiota.',
    previously: (forecast: string, monthName: string) => `${monthName}ssa: ${forecast}`,
    noAnswerYet: 'Ei vielä yhtään vastausta',
    silentMonths: (count: number) =>
      plural(
        count,
        'Viime kuukaudelta ei ole vastausta',
        `${count} kuukaudelta peräkkäin ei ole vastausta`,
      ),
    lastForecast: (forecast: string, monthName: string) => `viimeksi ${monthName}ssa: ${forecast}`,
    turned: 'Mikä muuttui',
    turnedNone: 'Yhdenkään tavoitteen ennuste ei ole muuttunut edellisestä vastauksesta.',
    worse: (count: number) => `${count} heikkeni`,
    better: (count: number) => `${count} parani`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    goals: 'Tavoitteet',
    ownGoals: 'Omat tavoitteesi',
    columns: {
      goal: 'Tavoite',
      forecast: 'Ennuste',
      months: 'Kuukaudet',
      phases: 'Vaiheet',
      weakest: 'Heikoin mittari',
      owner: 'Omistaja',
      answered: 'Vastattu',
    },
    phasesDone: (done: number, total: number) => `${done}/${total} tehty`,
    noPhases: 'ei vaiheita',
    noIndicators: 'ei mittareita',
    noneLacking: 'mikään mittari ei jää tavoitteesta',
    neverAnswered: 'ei vielä',
    subGoalOf: (goal: string) => `Osatavoite tavoitteessa ${goal}`,
  },

  trajectory: {
    point: (monthName: string, what: string) => `${monthName}: ${what}`,
    title: 'Ennusteen kulku',
    month: 'Kuukausi',
    forecast: 'Ennuste',
    reason: 'Perustelu',
  },

  indicator: {
    yet: 'ei vielä',
    ofTarget: (value: string, target: string) => `${value} / ${target}`,
    ofMost: (value: string, target: string) => `${value} / enintään ${target}`,
    undecided: (due: string) => `päättämättä, määräpäivä ${due}`,
    decidedOn: (day: string) => `päätetty ${day}`,
    noValue: 'ei arvoa',
  },
};
