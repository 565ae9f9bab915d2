import {
  changedDraftValues,
  includesDraft,
  isDraftOutdated,
  areDraftValuesEqual,
} from '../../../domain/check-in/draft.ts';

describe('a draft', () => {
  it('is outdated once the goal has been answered after it', () => {
    expect([0, 1, 2].map((revision) => isDraftOutdated({ basedOn: 1 }, revision))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    [{ a: 'x' }, { a: 'x' }, true],
    [{ a: 'x ' }, { a: '\nx' }, true],
    [{ a: 'x', b: '' }, { a: 'x' }, false],
    [{ a: ' ' }, { a: '' }, true],
    [{ a: 'x' }, { a: 'y' }, false],
    [{ a: 'x' }, { b: 'x' }, false],
    [{ a: 'x' }, { a: 'x', b: 'y' }, false],
  ])('%j and %j hold the same texts: %p', (one, other, same) => {
    expect(areDraftValuesEqual(one, other)).toBe(same);
  });

  it('is used up only when the answer contains all of it', () => {
    const values = { 'goal.explanation': 'Pitkä selitys.' };
    expect(includesDraft({ ...values, 'goal.forecast': 'met' }, { values })).toBe(true);
    expect(includesDraft({ 'goal.explanation': 'Lyhyt.' }, { values })).toBe(false);
    expect(includesDraft({}, { values })).toBe(false);
  });

  it('is used up only when every one of its texts stands there, white space aside', () => {
    const draft = { values: { a: 'x\n', b: ' ' } };
    expect(includesDraft({ a: ' x' }, draft)).toBe(true);
    expect(includesDraft({ a: 'x', b: 'y' }, draft)).toBe(false);
  });

  it('holds no text that differs from the stored one in white space only', () => {
    const values = { a: 'x ', b: ' ', c: 'z' };
    expect(changedDraftValues(values, { a: '\nx', c: 'y' })).toEqual({ c: 'z' });
  });
});
