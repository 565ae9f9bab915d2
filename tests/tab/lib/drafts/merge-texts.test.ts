import { readCopy, writeCopy } from '../../../../tab/lib/drafts/local-draft-copy.ts';
import { mergeTexts, sameTexts } from '../../../../tab/lib/drafts/merge-texts.ts';
import { openStore } from '../../../../tab/lib/browser/key-value-store.ts';

const merged = (base: string, mine: string, theirs: string) =>
  mergeTexts({ a: base }, { a: mine }, { a: theirs });

describe('two windows’ texts', () => {
  it.each([
    ['neither has changed', 'x', 'x', 'x', 'x'],
    ['only this one has changed', 'x', 'mine', 'x', 'mine'],
    ['only the other has changed', 'x', 'x', 'theirs', 'theirs'],
    ['both say the same', 'x', 'same', 'same', 'same'],
  ])('are merged when %s', (_when, base, mine, theirs, result) => {
    expect(merged(base, mine, theirs)).toEqual({ values: { a: result }, conflicts: {} });
  });

  it('are both kept when both have changed', () => {
    expect(merged('x', 'mine', 'theirs')).toEqual({
      values: { a: 'mine' },
      conflicts: { a: 'theirs' },
    });
  });

  it('are the same when a missing field is an empty one', () => {
    expect(sameTexts({ a: '' }, {})).toBe(true);
    expect(sameTexts({ a: 'x' }, {})).toBe(false);
  });
});

describe('the copy in this window', () => {
  const store = () =>
    openStore(() => {
      throw new Error('no storage');
    });

  it('comes back as it was written', () => {
    const kept = store();
    writeCopy(kept, 'k', { values: { a: 'x' }, base: {} });
    expect(readCopy(kept, 'k')).toEqual({ values: { a: 'x' }, base: {} });
    expect(readCopy(kept, 'other')).toBeUndefined();
  });

  it.each(['', 'null', '[]', '{"values":{"a":1},"base":{}}', '{"values":{}}', '{'])(
    'is none when it cannot be read: %j',
    (text) => {
      const kept = store();
      kept.setItem('k', text);
      expect(readCopy(kept, 'k')).toBeUndefined();
    },
  );

  it('loses the copy, not the typing, when the store is full', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    expect(() => writeCopy(full, 'k', { values: {}, base: {} })).not.toThrow();
  });
});
