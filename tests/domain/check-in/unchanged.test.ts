import { countIdenticalMonths, sectionsToRepeat } from '../../../domain/check-in/unchanged.ts';
import { aCheckIn, aRisk, aSectionAnswer } from '../../support/fixtures/builders.ts';
import { month } from '../../support/fixtures/ids.ts';

const anAnswer = (of: string, explanation: string, revision = 1) =>
  aCheckIn({
    month: month(of),
    revision,
    sections: [aSectionAnswer({ explanation })],
  });

it.each([
  ['nothing', [], 0],
  ['one answer', [anAnswer('2026-01', 'a')], 1],
  ['two that differ', [anAnswer('2026-01', 'a'), anAnswer('2026-02', 'b')], 1],
  [
    'three alike',
    [anAnswer('2026-01', 'a'), anAnswer('2026-02', 'a'), anAnswer('2026-03', 'a')],
    3,
  ],
  [
    'two alike after another',
    [anAnswer('2026-01', 'b'), anAnswer('2026-02', 'a'), anAnswer('2026-03', 'a')],
    2,
  ],
  [
    'a month corrected to the same',
    [anAnswer('2026-01', 'a'), anAnswer('2026-02', 'b'), anAnswer('2026-02', 'a', 2)],
    2,
  ],
  ['months skipped between', [anAnswer('2026-01', 'a'), anAnswer('2026-05', 'a')], 2],
])('counts the newest months that say the same: %s', (_, history, count) => {
  expect(countIdenticalMonths(history)).toBe(count);
});

it('repeats an answer without the risks that it had closed', () => {
  const risks = [aRisk({ id: 'r0', state: 'closed' }), aRisk(), aRisk({ id: 'r2' })];
  const sections = [aSectionAnswer({ risks }), aSectionAnswer({ section: 'kevat', risks: [] })];
  expect(sectionsToRepeat({ sections })).toEqual([
    aSectionAnswer({ risks: risks.slice(1) }),
    aSectionAnswer({ section: 'kevat', risks: [] }),
  ]);
});
