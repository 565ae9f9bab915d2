import type { compare as finnish } from '../../../fi/tab/pages/compare.ts';
import { joinList, plural } from '../../grammar.ts';

type Totals = Parameters<typeof finnish.headline>[0];

const turns = ({ worse, better, silent, added, left }: Totals): readonly string[] => [
  ...(worse > 0 ? [`${worse} got worse`] : []),
  ...(better > 0 ? [`${better} got better`] : []),
  ...(silent > 0 ? [`${silent} went silent`] : []),
  ...(added > 0 ? [`${added} joined`] : []),
  ...(left > 0 ? [`${left} left`] : []),
];

export const compare: typeof finnish = {
  title: 'Compare',
  headline: (totals, from, to) => {
    const turned = turns(totals);
    return turned.length > 0
      ? `Of the goals, ${joinList(turned)} from ${from} to ${to}.`
      : `No goal’s forecast changed from ${from} to ${to}.`;
  },
  unheard: (count) =>
    plural(count, 'One goal has no new answer.', `${count} goals have no new answer.`),
  earlier: 'Earlier',
  later: 'Later',
  groups: {
    worse: 'Got worse',
    silent: 'Went silent',
    better: 'Got better',
    answered: 'Has an answer now',
    added: 'Joined',
    left: 'Left',
    moved: 'Same forecast, other changes',
    unheard: 'No new answer',
    unchanged: 'Unchanged',
  },
  group: (name, count) => `${name} (${count})`,
  goal: 'Goal',
  what: 'What changed',
  notThere: 'not followed',
  ofGoal: (goal, monthName) => `${goal}, ${monthName}`,
  turnedIn: (monthName) => `The forecast changed in ${monthName}.`,
  newSection: (name) => `New sub-goal: ${name}`,
  refused: 'The comparison cannot be shown',
  newest: 'Compare the two newest months',
};
