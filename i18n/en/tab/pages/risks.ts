import type { riskPage as inFinnish } from '../../../fi/tab/pages/risks.ts';
import { listIn } from '../../../format/join-list.ts';
import { plural } from '../../../format/plural.ts';

const listed = listIn('en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const risks = (count: number): string =>
  plural('en', count, { one: 'one risk', other: `${count} risks` });

export const riskPage: typeof inFinnish = {
  title: 'Risks',
  headline: ({ realised, open, added, unprepared }) => {
    if (realised + open === 0) return 'No risk is open or has been realised.';
    const first =
      realised === 0
        ? plural('en', open, { one: '1 risk is open.', other: `${open} risks are open.` })
        : `Risks realised: ${realised}, open: ${open}.`;
    const rest = [
      ...(added > 0 ? [plural('en', added, { one: '1 is new', other: `${added} are new` })] : []),
      ...(unprepared > 0
        ? [
            plural('en', unprepared, {
              one: '1 has no preparation',
              other: `${unprepared} have no preparation`,
            }),
          ]
        : []),
    ];
    return rest.length === 0 ? first : `${first} ${listed(rest)}.`;
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
  changes: (parts) => `${capital(listed(parts))}.`,
  since: (monthName) => `Known since ${monthName}`,
  closed: (count) =>
    plural('en', count, { one: 'One closed risk', other: `${count} closed risks` }),
};
