import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import { MARCH } from '../../support/fixtures/builders.ts';

describe('a refusal', () => {
  it('has its code as its message, and what the words for it need', () => {
    const closed = new Refusal('month-closed', { month: MARCH });
    expect(closed).toMatchObject({
      name: 'Refusal',
      message: 'month-closed',
      code: 'month-closed',
      details: { month: MARCH },
    });
    expect(new Refusal('not-allowed').details).toEqual({});
  });

  it.each<[string, unknown, boolean, boolean]>([
    ['one of the code', new Refusal('not-allowed'), true, true],
    ['one of another code', new Refusal('goal-archived'), true, false],
    ['a fault', new Error('not-allowed'), false, false],
    ['something that looks like one', { code: 'not-allowed' }, false, false],
    ['nothing', undefined, false, false],
  ])('is told from anything else: %s', (_, error, any, exact) => {
    expect([isRefusal(error), isRefusal(error, 'not-allowed')]).toEqual([any, exact]);
  });
});
