import { isEqual } from '../../../domain/common/is-equal.ts';

describe('equality of plain data', () => {
  it.each([
    [
      { a: 1, b: [{ c: 'x' }] },
      { b: [{ c: 'x' }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[], []],
  ])('%j equals %j', (one, other) => {
    expect(isEqual(one, other)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: '1' }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: null }, {}],
    [[], {}],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('%j does not equal %j', (one, other) => {
    expect(isEqual(one, other)).toBe(false);
  });
});
