import type { riskPage as finnish } from '../../../fi/tab/pages/risks.ts';
import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const risks = (count: number): string => plural(count, 'en risk', `${count} risker`);

export const riskPage: typeof finnish = {
  title: 'Risker',
  headline: ({ realised, open, added, unprepared }) => {
    if (realised + open === 0) return 'Det finns inga öppna eller inträffade risker.';
    const first =
      realised === 0
        ? `Det finns ${risks(open)} som är ${plural(open, 'öppen', 'öppna')}.`
        : `Inträffade risker: ${realised}, öppna: ${open}.`;
    const rest = [
      ...(added > 0 ? [plural(added, '1 är ny', `${added} är nya`)] : []),
      ...(unprepared > 0 ? [`${unprepared} saknar beredskap`] : []),
    ];
    return rest.length === 0 ? first : `${first} ${capital(joinList(rest))}.`;
  },
  coverage: (withRisks, goals) => `Risker har antecknats för ${withRisks} av ${goals} mål.`,
  none: 'Inga risker har antecknats. Ägarna antecknar risker i månadsavstämningen.',
  grid: 'Sannolikhet och konsekvens',
  gridHint:
    'Siffran är antalet risker, utom de avslutade. Välj en siffra för att se bara de riskerna i listan.',
  scale: (least, most) => `1 är ${least}, 5 är ${most}.`,
  likelihood: 'Sannolikhet',
  impact: 'Konsekvens',
  cell: (count, likelihood, impact, severity) =>
    `${count}: sannolikhet ${likelihood}, konsekvens ${impact}, ${severity}`,
  severity: {
    low: 'ringa',
    moderate: 'måttlig',
    high: 'betydande',
    severe: 'allvarlig',
  },
  points: (severity, points) => `${severity}, ${points}/25`,
  list: 'Öppna och inträffade',
  shownAll: (count) => `Listan har ${risks(count)}.`,
  shownSome: (count, all, likelihood, impact) =>
    `Listan har ${count} av ${all}: sannolikhet ${likelihood}, konsekvens ${impact}.`,
  showAll: 'Visa alla',
  isNew: 'ny den här månaden',
  changed: 'ändrades den här månaden',
  wasState: (state) => `var ${state}`,
  wasSize: (likelihood, impact) => `sannolikheten var ${likelihood}, konsekvensen ${impact}`,
  newText: 'beskrivningen ändrades',
  newPreparation: 'beredskapen ändrades',
  changes: (parts) => `${capital(joinList(parts))}.`,
  since: (monthName) => `Känd sedan ${monthName}`,
  closed: (count) => plural(count, 'En avslutad risk', `${count} avslutade risker`),
};
