import { boardRowKind } from '../../../bot/storage/row-schemas/check-in.ts';
import { registerChange } from '../../../contract/domain-schemas/register-change.ts';
import { goalRowKind } from '../../../bot/storage/row-schemas/goal.ts';
import { personRowKind } from '../../../bot/storage/row-schemas/person.ts';
import { parseRow, toProperties } from '../../../bot/storage/row-format.ts';
import type { StoredRow } from '../../../bot/storage/row-store.ts';
import {
  aGoal,
  aSubGoal,
  aCheckIn,
  anAnsweredRow,
  aPerson,
  aSectionAnswer,
} from '../../support/fixtures/builders.ts';

const row = (over: Readonly<Record<string, unknown>> = {}): StoredRow => ({
  partition: 'kuva',
  key: 'person:1',
  version: 'v1',
  properties: { ...toProperties(personRowKind, 'person:1', aPerson()), ...over },
});

const personData = (over: object) => ({ data0: JSON.stringify({ ...aPerson(), ...over }) });

describe('a row', () => {
  it('names its kind and shows its main fields to a reader of the table', () => {
    const properties = toProperties(boardRowKind, 'board:2026-03:palvelutorit', anAnsweredRow());
    expect(properties).toMatchObject({
      kind: 'board',
      v: 1,
      goal: 'palvelutorit',
      month: '2026-03',
      forecast: 'will-be-met',
      answeredAt: '2026-03-10T08:00:00.000Z',
    });
  });

  it('holds no property of more than 32,768 UTF-16 units and cuts no surrogate pair', () => {
    for (const start of ['', 'x']) {
      const explanation = start + '🙂'.repeat(100_000);
      const answer = aCheckIn({ sections: [aSectionAnswer({ explanation })] });
      const parts = Object.values(toProperties(boardRowKind, 'key', anAnsweredRow(answer)))
        .filter((property) => typeof property === 'string')
        .filter((property) => property.length > 1000);
      expect(parts.length).toBeGreaterThan(6);
      expect(parts.every((part) => part.length <= 32_768 && part.isWellFormed())).toBe(true);
    }
  });

  it('of a goal is read that was written while sub-goals were called sub-projects', () => {
    const goal = aGoal({ subGoals: [aSubGoal(), aSubGoal({ id: 'syksy' })] });
    const { subGoals, ...others } = goal;
    const properties = {
      ...toProperties(goalRowKind, 'goal:1', goal),
      data0: JSON.stringify({ ...others, subProjects: subGoals }),
    };
    expect(parseRow(goalRowKind, { ...row(), properties }).value).toStrictEqual(goal);
  });

  it('of the trail is read that names a part by its old kind', () => {
    const change = { kind: 'parts-moved', part: 'sub-project' };
    expect(registerChange.parse(change)).toEqual({ kind: 'parts-moved', part: 'sub-goal' });
  });

  it('is read field by field', () => {
    const read = parseRow(personRowKind, row(personData({ surprise: 1 })));
    expect(read).toStrictEqual({ value: aPerson(), version: 'v1' });
  });

  it.each([
    ['a later version', { v: 2 }, 'person version 2'],
    ['no version', { v: undefined }, 'person version undefined'],
    ['another kind', { kind: 'goal' }, 'goal version 1'],
    ['broken JSON', { data0: '{"id":' }, 'its data is not JSON'],
    ['no data', { data0: undefined }, 'its data is not JSON'],
    ['an unknown role', personData({ roles: ['king'] }), 'roles.0'],
    ['an impossible id', personData({ id: 'somebody' }), 'id: not a person id'],
    ['a missing field', personData({ active: undefined }), 'active'],
  ])('with %s is a fault that names the row', (_, over, why) => {
    const read = () => parseRow(personRowKind, row(over));
    expect(read).toThrow('Row kuva / person:1 cannot be read');
    expect(read).toThrow(why);
  });
});
