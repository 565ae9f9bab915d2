import type { compare as finnish } from '../../../fi/tab/pages/compare.ts';
import { joinList, plural } from '../../grammar.ts';

type Totals = Parameters<typeof finnish.headline>[0];

const turns = ({ worse, better, silent, added, left }: Totals): readonly string[] => [
  ...(worse > 0 ? [`försämrades ${worse}`] : []),
  ...(better > 0 ? [`förbättrades ${better}`] : []),
  ...(silent > 0 ? [`blev ${silent} utan svar`] : []),
  ...(added > 0 ? [`tillkom ${added}`] : []),
  ...(left > 0 ? [`föll ${left} bort`] : []),
];

export const compare: typeof finnish = {
  title: 'Jämförelse',
  headline: (totals, from, to) => {
    const turned = turns(totals);
    return turned.length > 0
      ? `Av målen ${joinList(turned)} från ${from} till ${to}.`
      : `Prognosen ändrades inte för något mål från ${from} till ${to}.`;
  },
  unheard: (count) =>
    plural(count, 'För ett mål finns inget nytt svar.', `För ${count} mål finns inget nytt svar.`),
  earlier: 'Tidigare',
  later: 'Senare',
  groups: {
    worse: 'Försämrades',
    silent: 'Blev utan svar',
    better: 'Förbättrades',
    answered: 'Fick svar',
    added: 'Togs med i uppföljningen',
    left: 'Lämnade uppföljningen',
    moved: 'Samma prognos, annat ändrades',
    unheard: 'Inget nytt svar',
    unchanged: 'Oförändrade',
  },
  group: (name, count) => `${name} (${count})`,
  goal: 'Mål',
  what: 'Vad som ändrades',
  notThere: 'inte i uppföljningen',
  ofGoal: (goal, monthName) => `${goal}, ${monthName}`,
  turnedIn: (monthName) => `Prognosen ändrades i ${monthName}.`,
  newSection: (name) => `Nytt delmål: ${name}`,
  refused: 'Jämförelsen kan inte visas',
  newest: 'Jämför de två nyaste månaderna',
};
