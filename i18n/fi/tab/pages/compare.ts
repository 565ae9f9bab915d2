import type { ComparisonGroup } from '../../../../domain/portfolio/compare-months.ts';
import { joinList, plural } from '../../grammar.ts';

type Totals = Readonly<Record<ComparisonGroup, number>>;

const turns = ({ worse, better, silent, added, left }: Totals): readonly string[] => [
  ...(worse > 0 ? [`${worse} heikkeni`] : []),
  ...(better > 0 ? [`${better} parani`] : []),
  ...(silent > 0 ? [`${silent} jäi vaille vastausta`] : []),
  ...(added > 0 ? [`${added} tuli lisää`] : []),
  ...(left > 0 ? [`${left} poistui`] : []),
];

export const compare = {
  title: 'Vertailu',
  headline: (totals: Totals, from: string, to: string): string => {
    const between = `${from}sta ${to}hun`;
    const turned = turns(totals);
    return turned.length > 0
      ? `Tavoitteista ${joinList(turned)} ${between}.`
      : `Yhdenkään tavoitteen ennuste ei muuttunut ${between}.`;
  },
  unheard: (count: number) =>
    plural(
      count,
      'Yhdestä tavoitteesta ei ole uutta vastausta.',
      `${count} tavoitteesta ei ole uutta vastausta.`,
    ),
  earlier: 'Aiempi',
  later: 'Myöhempi',
  groups: {
    worse: 'Heikkeni',
    silent: 'Jäi vaille vastausta',
    better: 'Parani',
    answered: 'Sai vastauksen',
    added: 'Tuli seurantaan',
    left: 'Poistui seurannasta',
    moved: 'Ennuste sama, muuta muuttui',
    unheard: 'Ei uutta vastausta',
    unchanged: 'Ennallaan',
  } satisfies Readonly<Record<ComparisonGroup, string>>,
  group: (name: string, count: number) => `${name} (${count})`,
  goal: 'Tavoite',
  what: 'Mitä muuttui',
  notThere: 'ei seurannassa',
  ofGoal: (goal: string, monthName: string) => `${goal}, ${monthName}`,
  turnedIn: (monthName: string) => `Ennuste muuttui ${monthName}ssa.`,
  newSection: (name: string) => `Uusi osatavoite: ${name}`,
  refused: 'Vertailua ei voi näyttää',
  newest: 'Vertaa kahta uusinta kuukautta',
};
