import { clipEscapedText } from '../../../../bot/cards/kit/cut-text.ts';
import { historyCard } from '../../../../bot/cards/portfolio/goal-history.ts';
import { portfolioSummaryCard } from '../../../../bot/cards/portfolio/portfolio-summary.ts';
import { createReader, type Reader } from '../../../../bot/cards/kit/reader.ts';
import { goalStatusCard, goalStatusPreview } from '../../../../bot/cards/portfolio/goal-status.ts';
import type { CardMessage } from '../../../../bot/ports/messenger.ts';
import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import type { PortfolioGoal, PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import { changesBetween } from '../../../../domain/check-in/answer-changes.ts';
import type { Indicator } from '../../../../domain/goal/indicator.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { STANDINGS } from '../../../../domain/portfolio/portfolio.ts';
import {
  anOrganisation,
  aDecisionIndicator,
  aNumberIndicator,
  aPhase,
  aPhaseState,
  aRisk,
  aSectionAnswer,
  aYesNoIndicator,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { objectsIn } from '../../../support/fixtures/json.ts';
import { findCardFaults } from '../../../support/checks/card-faults.ts';

type Case = readonly [string, (reader: Reader) => CardMessage];

const LINK = { url: 'https://ennuste.example.fi/tab/#/goal/palvelutorit/2026-03' };
const AINO = { id: PEOPLE.owner, name: 'Aino Omistaja' };
const BODY = {
  name: anOrganisation().name,
  contentLanguage: 'fi',
  timeZone: 'Europe/Helsinki',
} as const;
const MONTH = {
  month: MARCH,
  opensOn: day('2026-03-01'),
  dueOn: day('2026-03-21'),
  closesOn: day('2026-03-31'),
  state: 'open',
} as const;

const aListedGoal = (over: Partial<PortfolioGoal> = {}): PortfolioGoal => ({
  id: goalId('palvelutorit'),
  order: 1,
  name: 'Palvelutorit',
  theme: 'uudistuvat-palvelut',
  binding: true,
  owners: [AINO],
  links: { cityWide: [], separateProgrammes: [], jointThemes: [] },
  indicators: 1,
  standing: 'uncertain',
  forecast: 'uncertain',
  state: 'on-time',
  silentMonths: 0,
  explanation: 'Tilat varmistuvat syksyllä. '.repeat(150),
  sections: [
    {
      id: 'goal',
      forecast: 'uncertain',
      phases: [{ id: 'p1', name: 'Konsepti ja aikataulu', status: 'done', reach: 100 }],
    },
  ],
  trajectory: [],
  answeredAt: instant('2026-03-10T08:00:00.000Z'),
  ...over,
});

const listed = (count: number): readonly PortfolioGoal[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const standing = STANDINGS[index % STANDINGS.length] ?? 'silent';
    return aListedGoal({ id: goalId(`tavoite-${number}`), name: `Tavoite ${number}`, standing });
  });

const shared = (name: string, indicator: Indicator, over: Partial<PortfolioGoal> = {}): Case => [
  `a goal’s status with ${name}`,
  (reader) =>
    goalStatusCard(
      { goal: aListedGoal({ weakest: { indicator }, ...over }), month: MONTH, link: LINK },
      reader,
    ),
];

const aPortfolio = (goals: readonly PortfolioGoal[]): PortfolioView => ({
  body: BODY,
  scope: 'all',
  today: day('2026-03-10'),
  month: MONTH,
  months: [MONTH],
  totals: { 'will-not-be-met': 6, uncertain: 6, silent: 6, 'will-be-met': 6, met: 6 },
  answers: { pending: 3, 'on-time': 24, late: 1, missed: 1, excused: 1 },
  themes: [],
  worse: [],
  better: [],
  silent: [],
  goals,
});

const before = aSectionAnswer({ risks: [] });
const after = aSectionAnswer({
  forecast: 'uncertain',
  explanation: 'Tilat varmistuvat syksyllä.',
  phases: [aPhaseState({ status: 'not-started' }), aPhaseState({ phase: 'p2', count: 2 })],
  indicators: [{ kind: 'number', indicator: 'i1', value: 2 }],
  risks: [aRisk({ description: 'Tilat puuttuvat' })],
});
const CHANGES = changesBetween({ sections: [before] }, { sections: [after] });

/** Twelve months: the newest corrected, the first without an answer. */
const aLongHistory = (): GoalView => {
  const months = Array.from({ length: 12 }, (_, at) =>
    month(`2026-${String(at + 1).padStart(2, '0')}`),
  );
  return {
    body: BODY,
    id: goalId('palvelutorit'),
    year: 2026,
    order: 1,
    name: 'Palvelutorit',
    description: '',
    theme: { id: 'uudistuvat-palvelut', name: anOrganisation().name },
    binding: true,
    owners: [AINO],
    projectManagers: [],
    links: { cityWide: [], separateProgrammes: [], jointThemes: [] },
    month: MONTH,
    months: [MONTH],
    standing: {
      standing: 'uncertain',
      state: 'on-time',
      silentMonths: 0,
      sections: [],
      trajectory: months.map((of, at) =>
        at % 5 === 4
          ? { month: of, state: 'missed' }
          : { month: of, state: 'on-time', forecast: 'uncertain' },
      ),
    },
    sections: [
      {
        id: 'goal',
        phases: [aPhase(), aPhase({ id: 'p2', name: 'Tapahtumat' })],
        indicators: [aNumberIndicator()],
      },
    ],
    series: [],
    history: months.toReversed().flatMap((of) =>
      [3, 2, 1].map((revision) => ({
        month: of,
        revision,
        by: AINO,
        at: instant('2026-03-10T08:00:00.000Z'),
        forecast: 'uncertain' as const,
        changes: revision === 2 ? [] : CHANGES,
        first: false,
      })),
    ),
    may: { checkIn: true },
  };
};

const CASES: readonly Case[] = [
  shared('a figure to come', aNumberIndicator()),
  shared('a figure', aNumberIndicator(), {
    weakest: {
      indicator: aNumberIndicator(),
      value: { kind: 'number', indicator: 'i1', value: 1.5 },
    },
  }),
  shared('a yes-no', aYesNoIndicator()),
  shared('a decision', aDecisionIndicator()),
  [
    'a goal’s status without an answer',
    (reader) => {
      const { answeredAt: _, forecast: _forecast, explanation: _text, ...rest } = aListedGoal();
      const goal = { ...rest, standing: 'silent', sections: [] } as const;
      return goalStatusCard({ goal, month: MONTH, link: LINK }, reader);
    },
  ],
  [
    'a portfolio of thirty goals',
    (reader) => portfolioSummaryCard({ portfolio: aPortfolio(listed(30)), link: LINK }, reader),
  ],
  ['a long history', (reader) => historyCard({ goal: aLongHistory(), link: LINK }, reader)],
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CASES)('%s keeps the rules of Teams and of accessibility', (_, draw) => {
    expect(findCardFaults(draw(createReader(language, anOrganisation())))).toEqual([]);
  });
});

const reader = createReader('en', anOrganisation());
const objectsOf = (card: unknown) => [...objectsIn(card)];
const textOn = (message: CardMessage): string => seeCard(message.card).text;

it.each([
  [aNumberIndicator(), undefined, 'no figure yet, target 4 tapahtumaa'],
  [aNumberIndicator(), { kind: 'number', indicator: 'i1', value: 1.5 }, '1.5 / 4 tapahtumaa'],
  [aYesNoIndicator(), undefined, 'not done yet'],
  [aYesNoIndicator(), { kind: 'yes-no', indicator: 'i2', value: true }, 'yes'],
  [aYesNoIndicator(), { kind: 'yes-no', indicator: 'i2', value: false }, 'not done yet'],
  [aDecisionIndicator(), undefined, 'not decided yet, by 31/12/2026 at the latest'],
  [
    aDecisionIndicator(),
    { kind: 'decision', indicator: 'i3' },
    'not decided yet, by 31/12/2026 at the latest',
  ],
  [
    aDecisionIndicator(),
    { kind: 'decision', indicator: 'i3', decidedOn: day('2026-11-10') },
    '10/11/2026',
  ],
] as const)('says how the weakest indicator stands', (indicator, value, words) => {
  const weakest = { indicator, ...(value && { value }) };
  const card = goalStatusCard({ goal: aListedGoal({ weakest }), month: MONTH, link: LINK }, reader);
  expect(textOn(card)).toContain(words);
});

describe('a goal’s status', () => {
  const phase = { id: 'p2', name: 'Tapahtumat', status: 'in-progress', reach: 50 } as const;
  const [section] = aListedGoal().sections;
  const halfDone = aListedGoal({
    explanation: 'Tilat puuttuvat.',
    sections: section
      ? [{ ...section, phases: [...section.phases, phase, { ...phase, id: 'p3' }] }]
      : [],
  });
  const silent = (): PortfolioGoal => {
    const { answeredAt: _, forecast: _forecast, explanation: _text, ...rest } = halfDone;
    return { ...rest, sections: [] };
  };
  const linesOf = (goal: PortfolioGoal) =>
    textOn(goalStatusCard({ goal, month: MONTH, link: LINK }, reader)).split('\n');

  it('says the forecast, the explanation, the phases done and the day of the answer', () => {
    expect(linesOf(halfDone)).toEqual([
      'As of March 2026',
      'Palvelutorit',
      '◐ uncertain',
      'Tilat puuttuvat.',
      'Phases done 1/3',
      'Answered 10/03/2026, 10:00',
    ]);
  });

  it('says only that there are no answers before the first one', () => {
    const lines = ['As of March 2026', 'Palvelutorit', '○ no answer', 'No answers yet'];
    expect(linesOf(silent())).toEqual(lines);
  });

  it('shows an uncertain forecast in colour and links to the goal', () => {
    const { card } = goalStatusCard({ goal: halfDone, month: MONTH, link: LINK }, reader);
    expect(objectsOf(card)).toContainEqual(expect.objectContaining({ color: 'Warning' }));
    expect(card.actions).toEqual([expect.objectContaining({ type: 'Action.OpenUrl', ...LINK })]);
  });

  it('has the same two lines in a list of results', () => {
    expect(
      [halfDone, silent()].map((goal) => goalStatusPreview({ goal, month: MONTH }, reader)),
    ).toEqual([
      { title: 'Palvelutorit', text: '◐ uncertain · Answered 10/03/2026, 10:00' },
      { title: 'Palvelutorit', text: '○ no answer · No answers yet' },
    ]);
  });
});

it('shows the start of a long explanation and marks that it goes on', () => {
  const card = goalStatusCard({ goal: aListedGoal(), month: MONTH, link: LINK }, reader);
  expect(textOn(card)).toMatch(/syksyllä\. .*…/);
  expect(textOn(card).length).toBeLessThan(800);
});

it('shows six months at most, and says which one had no answer', () => {
  const shown = textOn(historyCard({ goal: aLongHistory(), link: LINK }, reader));
  expect(shown.match(/2026 ·/g)).toHaveLength(6);
  expect(shown).toContain('October 2026 · not answered');
});

it('names the worst of many exceptions first and counts the rest', () => {
  const shown = textOn(
    portfolioSummaryCard({ portfolio: aPortfolio(listed(30)), link: LINK }, reader),
  );
  expect(shown.match(/will not be met/g)?.length).toBeGreaterThanOrEqual(6);
  expect(shown).toContain('and 8 others');
});

it.each([
  ['ab\\[cd', 3, 'ab…'],
  ['abc', 3, 'abc'],
  ['ab \ud83d\ude00', 4, 'ab…'],
])('clips %p to %d characters without splitting a grapheme', (text, length, clipped) => {
  expect(clipEscapedText(text, length)).toBe(clipped);
});
