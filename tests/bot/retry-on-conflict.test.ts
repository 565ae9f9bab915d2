import { retryOnConflict } from '../../bot/retry-on-conflict.ts';

/** Work that meets as many conflicts before it is done. */
function workWith(conflicts: number) {
  const state = { calls: 0 };
  const work = async () => ((state.calls += 1) <= conflicts ? 'conflict' : { done: state.calls });
  return { state, work };
}

describe('a retry on conflict', () => {
  it.each([
    [0, { done: 1 }, 1],
    [2, { done: 3 }, 3],
    [3, 'conflict', 3],
  ])('of three attempts with %i conflicts ends with %j', async (conflicts, result, calls) => {
    const { state, work } = workWith(conflicts);
    expect(await retryOnConflict(3, work)).toEqual(result);
    expect(state.calls).toBe(calls);
  });

  it('lets an error through at once', async () => {
    let calls = 0;
    const work = async () => {
      calls += 1;
      throw new Error('The storage does not answer');
    };
    await expect(retryOnConflict(3, work)).rejects.toThrow('The storage does not answer');
    expect(calls).toBe(1);
  });
});
