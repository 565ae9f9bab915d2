import { identicalMonths, repeatSections } from '../../../domain/check-in/unchanged.ts';
import { aCheckIn, aRisk, aSectionAnswer } from '../../support/fixtures/builders.ts';
import { month } from '../../support/fixtures/ids.ts';

const said = (of: string, explanation: string, revision = 1) =>
  aCheckIn({
    month: month(of),
    revision,
    sections: [aSectionAnswer({ explanation })],
  });

it.each([
  ['nothing', [], 0],
  ['one answer', [said('2026-01', 'a')], 1],
  ['two that differ', [said('2026-01', 'a'), said('2026-02', 'b')], 1],
  ['three alike', [said('2026-01', 'a'), said('2026-02', 'a'), said('2026-03', 'a')], 3],
  [
    'two alike after another',
    [said('2026-01', 'b'), said('2026-02', 'a'), said('2026-03', 'a')],
    2,
  ],
  [
    'a month corrected to the same',
    [said('2026-01', 'a'), said('2026-02', 'b'), said('2026-02', 'a', 2)],
    2,
  ],
  ['months skipped between', [said('2026-01', 'a'), said('2026-05', 'a')], 2],
])('counts the newest months that say the same: %s', (_, history, count) => {
  expect(identicalMonths(history)).toBe(count);
});

it('repeats an answer without the risks that it had closed', () => {
  const risks = [aRisk({ id: 'r0', state: 'closed' }), aRisk(), aRisk({ id: 'r2' })];
  const sections = [aSectionAnswer({ risks }), aSectionAnswer({ section: 'kevat', risks: [] })];
  expect(repeatSections({ sections })).toEqual([
    aSectionAnswer({ risks: risks.slice(1) }),
    aSectionAnswer({ section: 'kevat', risks: [] }),
  ]);
});
