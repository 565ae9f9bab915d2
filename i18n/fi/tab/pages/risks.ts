import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const risks = (count: number): string => plural(count, 'yksi riski', `${count} riskiä`);

/** Closed risks are in none of the counts. */
export interface RiskCounts {
  readonly realised: number;
  readonly open: number;
  readonly added: number;
  readonly unprepared: number;
}

export const riskPage = {
  title: 'Riskit',
  headline: ({ realised, open, added, unprepared }: RiskCounts): string => {
    if (realised + open === 0) return 'Avoimia tai toteutuneita riskejä ei ole.';
    const first =
      realised === 0
        ? `Avoimia riskejä on ${open}.`
        : `Toteutuneita riskejä on ${realised} ja avoimia ${open}.`;
    const rest = [
      ...(added > 0 ? [`uusia on ${added}`] : []),
      ...(unprepared > 0 ? [`varautumista vailla on ${unprepared}`] : []),
    ];
    return rest.length === 0 ? first : `${first} ${capital(joinList(rest))}.`;
  },
  coverage: (withRisks: number, goals: number) =>
    `Riskejä on kirjattu ${withRisks}/${goals} tavoitteeseen.`,
  none: 'Yhtään riskiä ei ole kirjattu. Omistajat kirjaavat riskit kuukausipäivityksessä.',
  grid: 'Todennäköisyys ja vaikutus',
  gridHint:
    'Luku on riskien määrä, päättyneitä lukuun ottamatta. Valitse luku, niin luettelossa ovat vain sen riskit.',
  scale: (least: string, most: string) => `1 on ${least}, 5 on ${most}.`,
  likelihood: 'Todennäköisyys',
  impact: 'Vaikutus',
  cell: (count: number, likelihood: string, impact: string, severity: string) =>
    `${count}: todennäköisyys ${likelihood}, vaikutus ${impact}, ${severity}`,
  severity: {
    low: 'vähäinen',
    moderate: 'kohtalainen',
    high: 'merkittävä',
    severe: 'vakava',
  },
  points: (severity: string, points: number) => `${severity}, ${points}/25`,
  list: 'Avoimet ja toteutuneet',
  shownAll: (count: number) => `Luettelossa on ${risks(count)}.`,
  shownSome: (count: number, all: number, likelihood: string, impact: string) =>
    `Luettelossa on ${count}/${all}: todennäköisyys ${likelihood}, vaikutus ${impact}.`,
  showAll: 'Näytä kaikki',
  isNew: 'uusi tässä kuussa',
  changed: 'muuttui tässä kuussa',
  wasState: (state: string) => `oli ${state}`,
  wasSize: (likelihood: string, impact: string) =>
    `todennäköisyys oli ${likelihood}, vaikutus ${impact}`,
  newText: 'kuvausta muutettiin',
  newPreparation: 'varautumista muutettiin',
  changes: (parts: readonly string[]) => `${capital(joinList(parts))}.`,
  since: (monthName: string) => `Tiedossa ${monthName}sta lähtien`,
  closed: (count: number) => plural(count, 'Yksi päättynyt riski', `${count} päättynyttä riskiä`),
};
