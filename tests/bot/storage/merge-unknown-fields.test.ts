import { mergeUnknownFields } from '../../../bot/storage/merge-unknown-fields.ts';

describe('fields that this version does not know', () => {
  it('stay at the top and at depth, while known ones change or go', () => {
    const known = { name: 'old', note: 'gone', days: { due: 1 } };
    const stored = { ...known, colour: 'red', days: { due: 1, grace: 2 } };
    expect(mergeUnknownFields({ name: 'new', days: { due: 3 } }, stored, known)).toEqual({
      name: 'new',
      colour: 'red',
      days: { due: 3, grace: 2 },
    });
  });

  it('do not take the place of a field that this version writes now', () => {
    expect(mergeUnknownFields({ colour: 'blue' }, { colour: 'red' }, {})).toEqual({
      colour: 'blue',
    });
  });

  it.each(['id', 'section', 'phase', 'indicator', 'risk', 'person', 'goal', 'month', 'step'])(
    'follow an element of a list by its %s through changes, moves and removals',
    (identity) => {
      const known = ['a', 'b', 'c'].map((name) => ({ [identity]: name, text: name }));
      const stored = known.map((one) => ({ ...one, extra: `${one.text}!` }));
      const next = [
        { [identity]: 'c', text: 'changed' },
        { [identity]: 'new', text: 'b' },
        { [identity]: 'a', text: 'a' },
      ];
      expect(mergeUnknownFields(next, stored, known)).toEqual([
        { [identity]: 'c', text: 'changed', extra: 'c!' },
        { [identity]: 'new', text: 'b' },
        { [identity]: 'a', text: 'a', extra: 'a!' },
      ]);
    },
  );

  it('follow an element without identity as long as all that is known of it stays', () => {
    const known = [{ text: 'a' }, { text: 'b' }];
    const stored = known.map((one) => ({ ...one, extra: 1 }));
    expect(mergeUnknownFields([{ text: 'b' }, { text: 'c' }], stored, known)).toEqual([
      { text: 'b', extra: 1 },
      { text: 'c' },
    ]);
  });

  it('do not move from one answer to the next, which somebody else may have given', () => {
    const known = { goal: 'a', answer: { submission: 'first', sections: [{ section: 'goal' }] } };
    const stored = {
      ...known,
      colour: 'red',
      answer: { submission: 'first', mood: 'sad', sections: [{ section: 'goal', mood: 'sad' }] },
    };
    const next = { goal: 'a', answer: { submission: 'second', sections: [{ section: 'goal' }] } };
    expect(mergeUnknownFields(next, stored, known)).toEqual({ ...next, colour: 'red' });
    expect(mergeUnknownFields(known, stored, known)).toEqual(stored);
  });

  it.each([
    ['an object that became a text', 'text', { extra: 1 }, {}],
    ['a list that became an object', { a: 1 }, [{ extra: 1 }], [{}]],
    ['nothing', undefined, { extra: 1 }, {}],
  ])('are dropped with %s', (_, next, stored, known) => {
    expect(mergeUnknownFields(next, stored, known)).toEqual(next);
  });
});
