import {
  confirmedGoalsCard,
  confirmUnchangedCard,
} from '../../../../bot/cards/check-in/confirm-unchanged.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import {
  anOrganisation,
  MARCH,
  aGoal,
  aPhase,
  aPhaseState,
  aSubGoal,
  goalsOf,
} from '../../../support/fixtures/builders.ts';
import type { UnchangedGoal } from '../../../../bot/views/check-in.ts';
import { anAnswerTo, aFullGoal, FEBRUARY } from '../../../support/cases/card-cases.ts';
import { aConfirmView, anUnchangedGoal } from '../../../support/cases/confirm-cases.ts';
import type { CardMessage } from '../../../../bot/ports/messenger.ts';
import { findCardFaults } from '../../../support/checks/card-faults.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';

const reader = createReader('en', anOrganisation());
function see(message: CardMessage) {
  expect(findCardFaults(message)).toEqual([]);
  return seeCard(message.card);
}
const STAMP = { by: 'Aino Omistaja', at: '16 March, 9:00', month: MARCH, until: '31 March' };

it('counts as stored the goals that were stored, and names the reason of the other', () => {
  const goals = [{ name: 'Palvelutorit' }, { name: 'Varaamo', refusal: 'Already answered.' }];
  const { card, summary } = confirmedGoalsCard(goals, STAMP, reader);
  const lines = seeCard(card).text.split('\n');
  expect([summary, lines[0]]).toEqual(['One goal saved', 'One goal saved']);
  expect(lines).toContain('✓ Palvelutorit');
  expect(lines).not.toContain('✓ Varaamo');
  expect(lines).toContain('Varaamo: Already answered.');
});

describe('the receipt of several goals', () => {
  const draw = (...goals: Parameters<typeof confirmedGoalsCard>[0]) =>
    see(confirmedGoalsCard(goals, STAMP, reader));

  it('says who answered, when, and until when it can be corrected', () => {
    const lines = draw({ name: 'Palvelutorit' }, { name: 'Varaamo' }).text.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.slice(0, 4)).toEqual([
      '2 goals saved',
      '✓ Palvelutorit',
      '✓ Varaamo',
      'Aino Omistaja, 16 March, 9:00',
    ]);
    expect(lines[4]).toContain('31 March');
  });

  it('leads back to the goals of the month, and to the reason of the reminder', () => {
    const card = draw({ name: 'Palvelutorit' });
    const pressed = card.buttons.map((name) => card.pressOf(name));
    expect(pressed).toMatchObject([
      { verb: 'my-goals', data: { month: MARCH } },
      { verb: 'why', data: { month: MARCH } },
    ]);
  });
});

describe('the confirmation that nothing has changed', () => {
  const labels = reader.words.bot.unchanged;
  const draw = (...args: Parameters<typeof aConfirmView>) =>
    see(confirmUnchangedCard(aConfirmView(...args), reader));
  const keepLine = (one: UnchangedGoal) => draw([one]).text.split('\n')[2];

  it('confirms six goals at most', () => {
    const goals = goalsOf(7).map((goal) => anUnchangedGoal(goal));
    const card = draw(goals);
    const shown = goals.slice(0, 6).map(({ goal }) => goal);
    expect([...card.fields]).toEqual(shown.map(({ name }) => [name, 'true']));
    expect(card.buttons).toEqual([labels.confirm, reader.words.bot.form.back]);
    expect(card.pressOf(labels.confirm)).toMatchObject({
      verb: 'confirm-unchanged',
      data: { month: MARCH, goals: shown.map(({ id }) => id).join(' ') },
    });
  });

  it('sends no fields with the way back', () => {
    const back = draw([anUnchangedGoal(aGoal())]).pressOf(reader.words.bot.form.back);
    expect(back).toEqual({ verb: 'my-goals', data: { v: 1, month: MARCH } });
  });

  it('offers only the way back when no goal can be confirmed', () => {
    const card = draw([]);
    expect(card.text.split('\n')).toEqual(['Nothing has changed, March 2026', labels.none]);
    expect(card.buttons).toEqual([reader.words.bot.form.back]);
  });

  it('keeps what was unticked and typed', () => {
    const one = anUnchangedGoal(aGoal(), { asksWhatWouldChange: true });
    const typed = { 'palvelutorit.keep': 'false', 'palvelutorit.reflection': 'Tilat puuttuvat' };
    const values = (card: ReturnType<typeof draw>) => [...card.fields.values()];
    expect(values(draw([one], { typed }))).toEqual(['false', 'Tilat puuttuvat']);
    expect(values(draw([one]))).toEqual(['true', '']);
    const { 'palvelutorit.keep': keep } = typed;
    expect(values(draw([one], { typed: { 'palvelutorit.keep': keep } }))).toEqual(['false', '']);
  });

  it('shows a notice before everything else, and a problem at its field', () => {
    const one = anUnchangedGoal(aGoal(), { asksWhatWouldChange: true });
    const problem = { field: 'palvelutorit.reflection', problem: 'too-long', limit: 600 } as const;
    const lines = draw([one], { notice: 'Not allowed.', problems: [problem] }).text.split('\n');
    expect(lines.slice(1, 3)).toEqual(['Not allowed.', labels.intro]);
    expect(lines.at(-1)).toContain('600');
    expect(draw([one]).text).not.toContain('600');
  });

  it.each([
    ['a'.repeat(160), 'a'.repeat(160)],
    ['a'.repeat(161), `${'a'.repeat(160)} …`],
    [`${'a'.repeat(159)} bb`, `${'a'.repeat(159)} …`],
  ])('shows the first 160 characters of the explanation', (explanation, excerpt) => {
    const previous = anAnswerTo(aGoal(), { month: FEBRUARY }, { risks: [], explanation });
    const lines = draw([anUnchangedGoal(aGoal(), { previous })]).text.split('\n');
    expect(lines.slice(3)).toEqual([excerpt, expect.stringContaining('10/02/2026')]);
  });

  it('shows the day of the answer after the forecast when there is no explanation', () => {
    const previous = anAnswerTo(aGoal(), { month: FEBRUARY }, { risks: [], explanation: '' });
    const lines = draw([anUnchangedGoal(aGoal(), { previous })]).text.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain('10/02/2026');
  });

  it('says that there is no forecast yet for an answer without one', () => {
    const previous = { ...anAnswerTo(aGoal(), { month: FEBRUARY }), sections: [] };
    expect(keepLine(anUnchangedGoal(aGoal(), { previous }))).toMatch(/^○ no answer · /);
  });

  it('counts the phases that are done, and none that has no answer', () => {
    const goal = aGoal({
      phases: [aPhase(), aPhase({ id: 'p2' }), aPhase({ id: 'p3' })],
    });
    const phases = [aPhaseState({ status: 'done' }), aPhaseState({ phase: 'p2', percent: 99 })];
    const previous = anAnswerTo(goal, { month: FEBRUARY }, { phases });
    expect(keepLine(anUnchangedGoal(goal, { previous }))).toMatch(/ · phases done 1\/3$/);
  });

  it('counts the phases of each sub-goal by its own answer', () => {
    const goal = aGoal({ phases: [aPhase()], subGoals: [aSubGoal()] });
    const { sections, ...rest } = anAnswerTo(goal, { month: FEBRUARY });
    const previous = {
      ...rest,
      sections: sections.map((one) => ({
        ...one,
        phases: [aPhaseState({ status: one.section === 'kevat' ? 'done' : 'not-started' })],
      })),
    };
    expect(keepLine(anUnchangedGoal(goal, { previous }))).toMatch(/ · phases done 1\/2$/);
  });

  it('warns of each contradiction', () => {
    const contradictions = [{ section: 'goal', kind: 'phases-open', count: 2 }] as const;
    const plain = draw([anUnchangedGoal(aFullGoal())]).text.split('\n');
    const warned = draw([anUnchangedGoal(aFullGoal(), { contradictions })]).text.split('\n');
    expect(warned).toHaveLength(plain.length + 1);
  });
});
