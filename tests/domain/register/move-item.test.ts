import { moveItem } from '../../../domain/register/move-item.ts';

describe('moving an item in a list', () => {
  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
    [-1, 1, 'abc'],
  ] as const)('the one at %i moved by %i makes %s', (index, by, order) => {
    expect(moveItem(['a', 'b', 'c'], index, by).join('')).toBe(order);
  });
});
