import fc from 'fast-check';
import type { RegisterFormView } from '../../../../../contract/register/register.ts';
import type { Goal } from '../../../../../domain/goal/goal.ts';
import { LANGUAGES } from '../../../../../domain/common/person.ts';
import { fieldInWords } from '../../../../../tab/features/register/form/field-words.ts';
import {
  changed,
  toGoalForm,
  newGoalForm,
  takenIds,
  withPart,
  withSubGoal,
  type GoalForm,
} from '../../../../../tab/features/register/form/goal-form.ts';
import { merge } from '../../../../../tab/lib/edit/merge.ts';
import { readForm } from '../../../../../tab/features/register/form/read-form.ts';
import { changeInWords } from '../../../../../tab/features/register/changes/register-change-words.ts';
import type { RegisterChange } from '../../../../../domain/register/goal-changes.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPhase,
  aSubGoal,
  aYesNoIndicator,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { day } from '../../../../support/fixtures/ids.ts';
import { aRegisterForm } from '../../../../support/fixtures/tab/register.ts';
import { tabWordsIn } from '../../../../support/drivers/render-tab.tsx';

const { format } = tabWordsIn('fi');

const rich: Goal = aGoal({
  aim: 'Palvelut lähelle',
  phases: [
    aPhase({
      description: 'Suunnitelma',
      plannedStart: day('2026-01-01'),
      plannedEnd: day('2026-02-28'),
    }),
    aPhase({ id: 'p2', counter: { target: 4, unit: 'tapahtumaa' } }),
  ],
  indicators: [
    aNumberIndicator({ target: 7.5, baseline: -0.25, source: 'Laskuri', due: day('2026-12-31') }),
    aYesNoIndicator(),
    aDecisionIndicator(),
  ],
  subGoals: [aSubGoal({ phases: [aPhase({ id: 'k1' })] })],
  links: { cityWide: ['A', 'B'], separateProgrammes: [], jointThemes: ['C'] },
});

const view = aRegisterForm(rich);
const form = toGoalForm(rich, format);
const problemsOf = (over: Partial<GoalForm>, of: RegisterFormView = view) =>
  readForm({ ...form, ...over }, of).problems.map(({ field, problem }) => [field, problem]);

describe('the form of a goal', () => {
  it.each(LANGUAGES)('is read back as it was, in %s', (language) => {
    const shown = toGoalForm(rich, tabWordsIn(language).format);
    const { body: _body, year: _year, ...plan } = rich;
    expect(readForm(shown, view)).toEqual({ goal: plan, problems: [] });
  });

  it('reads back whatever figures a goal may have', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(figure, (target) => {
        const goal = aGoal({ indicators: [aNumberIndicator({ target })] });
        const read = readForm(toGoalForm(goal, format), view).goal?.indicators[0];
        return read?.kind === 'number' && Object.is(read.target + 0, target + 0);
      }),
    );
  });

  it.each<readonly [string, Partial<GoalForm>, readonly (readonly string[])[]]>([
    ['no name', { name: ' ' }, [['name', 'required']]],
    ['a theme that is no more', { theme: 'vanha' }, [['theme', 'unknown']]],
    [
      'a figure in words',
      { indicators: form.indicators.map((one) => ({ ...one, target: 'monta' })) },
      [['indicators.i1.target', 'not-a-number']],
    ],
    [
      'no figure',
      { indicators: form.indicators.map((one) => ({ ...one, target: '' })) },
      [['indicators.i1.target', 'required']],
    ],
    [
      'a decision without a day',
      { indicators: form.indicators.map((one) => ({ ...one, due: '' })) },
      [['indicators.i3.due', 'required']],
    ],
    [
      'a unit without a count',
      { phases: form.phases.map((one) => ({ ...one, counter: '' })) },
      [['phases.p2.counter', 'required']],
    ],
    [
      'a phase that ends before it starts',
      { phases: form.phases.map((one) => ({ ...one, plannedStart: '2026-12-01' })) },
      [['phases.p1.plannedEnd', 'days-out-of-order']],
    ],
  ])('reports %s at its field, once', (_, over, problems) => {
    expect(problemsOf(over)).toEqual(problems);
  });

  it('gives a new goal a unique id made from its name', () => {
    const { entry: _entry, ...empty } = { ...view, taken: [rich.id] };
    const typed = {
      ...newGoalForm(empty),
      name: rich.name,
      description: 'x',
      owners: [PEOPLE.owner],
    };
    expect(readForm(typed, empty)).toMatchObject({
      goal: { id: 'palvelutorit-2', theme: view.themes[0]?.id, order: view.nextOrder },
      problems: [],
    });
  });

  it('never gives a new part the id of an answered one', () => {
    const once = { ...view, entry: view.entry && { ...view.entry, answered: ['phase p1-2'] } };
    const { entry, ...rest } = once;
    const known = entry ? { ...rest, entry } : rest;
    const grown = withPart(form, 'phases', takenIds(form, known));
    expect(grown.phases.at(-1)?.id).toBe('p1-3');
    expect(withSubGoal(form, takenIds(form, known)).subGoals.at(-1)?.id).toBe('s1');
  });

  it('keeps what was typed beside what another changed, part by part', () => {
    const mine = {
      ...form,
      name: 'Minun nimeni',
      phases: changed(form.phases, 'p1', { name: 'x' }),
    };
    const theirs = { ...form, aim: 'Toinen', phases: changed(form.phases, 'p2', { unit: 'y' }) };
    const { values, conflicts } = merge(form, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(values).toMatchObject({
      name: 'Minun nimeni',
      aim: 'Toinen',
      phases: [{ name: 'x' }, { unit: 'y' }],
    });
  });

  it('names every field that a problem may be at', () => {
    const words = tabWordsIn('en');
    const names = [
      'name',
      'indicators.i1.target',
      'phases.p2.counter',
      'links.cityWide',
      'subGoals.kevat.phases',
    ];
    expect(names.map((name) => fieldInWords(name, form, words))).toEqual([
      'Name',
      'Järjestetyt tapahtumat (target)',
      'Konsepti ja aikataulu (counter)',
      'City-wide projects',
      'Phases',
    ]);
  });
});

describe('a change of the register in words', () => {
  const indicator = { part: 'indicator', id: 'i1', name: 'Kävijät' } as const;
  const ROWS: readonly (readonly [RegisterChange, readonly string[]])[] = [
    [{ kind: 'added' }, ['Added to the register.']],
    [{ kind: 'copied', from: 2025 }, ['Copied from 2025.']],
    [{ kind: 'aim', to: 'Lähellä' }, ['Aim of the strategy: empty → Lähellä']],
    [
      { kind: 'theme', from: 'uudistuvat-palvelut', to: 'vanha' },
      ['Theme: Renewing services → vanha'],
    ],
    [
      { kind: 'people', field: 'owners', added: [PEOPLE.leader], removed: [PEOPLE.outsider] },
      ['Owners, added: Johanna Johtaja', `Owners, removed: ${PEOPLE.outsider}`],
    ],
    [
      { kind: 'people', field: 'owners', added: [], removed: [] },
      ['Owners: the order was changed.'],
    ],
    [
      { kind: 'part-removed', ...indicator, within: 'Kevät' },
      ['Indicator removed: Kävijät (Kevät)'],
    ],
    [
      {
        kind: 'part-changed',
        ...indicator,
        fields: [
          { field: 'target', from: 4, to: 7.5 },
          { field: 'due', to: '2026-12-31' },
          { field: 'direction', from: 'at-least', to: 'at-most' },
          { field: 'meetings' },
        ],
      },
      [
        'Indicator “Kävijät”: target 4 → 7.5, due day empty → 31/12/2026, direction at least → at most, meetings changed',
      ],
    ],
    [{ kind: 'order', goal: rich.id, name: 'Torit', from: 3, to: 1 }, ['Torit: place 3 → 1']],
  ];

  it.each(ROWS)('%j', (change, lines) => {
    expect(changeInWords(change, view, tabWordsIn('en'))).toEqual(lines);
  });
});
