import type { riskPage as finnish } from '../../../fi/tab/pages/risks.ts';
import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const risks = (count: number): string => plural(count, 'one risk', `${count} risks`);

export const riskPage: typeof finnish = {
  title: 'Risks',
  headline: ({ realised, open, added, unprepared }) => {
    if (realised + open === 0) return 'No risk is open or has been realised.';
    const first =
      realised === 0
        ? plural(open, '1 risk is open.', `${open} risks are open.`)
        : `Risks realised: ${realised}, open: ${open}.`;
    const rest = [
      ...(added > 0 ? [plural(added, '1 is new', `${added} are new`)] : []),
      ...(unprepared > 0
        ? [plural(unprepared, '1 has no preparation', `${unprepared} have no preparation`)]
        : []),
    ];
    return rest.length === 0 ? first : `${first} ${joinList(rest)}.`;
  },
  coverage: (withRisks, goals) => `Risks are recorded for ${withRisks} of ${goals} goals.`,
  none: 'No risks have been recorded. Owners record them in the monthly check-in.',
  grid: 'Likelihood and impact',
  gridHint:
    'The figure is the number of risks, closed ones left out. Choose a figure to see only those risks in the list.',
  scale: (least, most) => `1 is ${least}, 5 is ${most}.`,
  likelihood: 'Likelihood',
  impact: 'Impact',
  cell: (count, likelihood, impact, severity) =>
    `${count}: likelihood ${likelihood}, impact ${impact}, ${severity}`,
  severity: {
    low: 'minor',
    moderate: 'moderate',
    high: 'significant',
    severe: 'severe',
  },
  points: (severity, points) => `${severity}, ${points}/25`,
  list: 'Open and realised',
  shownAll: (count) => `The list has ${risks(count)}.`,
  shownSome: (count, all, likelihood, impact) =>
    `The list has ${count} of ${all}: likelihood ${likelihood}, impact ${impact}.`,
  showAll: 'Show all',
  isNew: 'new this month',
  changed: 'changed this month',
  wasState: (state) => `was ${state}`,
  wasSize: (likelihood, impact) => `likelihood was ${likelihood}, impact ${impact}`,
  newText: 'the description was changed',
  newPreparation: 'the preparation was changed',
  changes: (parts) => `${capital(joinList(parts))}.`,
  since: (monthName) => `Known since ${monthName}`,
  closed: (count) => plural(count, 'One closed risk', `${count} closed risks`),
};
