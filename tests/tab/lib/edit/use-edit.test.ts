import { act, renderHook } from '@testing-library/react';
import { useEdit } from '../../../../tab/lib/edit/use-edit.ts';

interface Draft {
  readonly name: string;
  readonly note: string;
}

interface Stored {
  readonly stored: Draft;
  readonly isOwn: boolean;
}

const FIRST: Draft = { name: 'a', note: 'n' };

/** A form; `store` changes what is stored, as another person does unless `isOwn`. */
function aForm() {
  const { result, rerender } = renderHook(({ stored, isOwn }: Stored) => useEdit(stored, isOwn), {
    initialProps: { stored: FIRST, isOwn: false },
  });
  return {
    edit: () => result.current,
    type: (typed: Partial<Draft>) =>
      act(() => result.current.change((draft) => ({ ...draft, ...typed }))),
    store: (stored: Draft, isOwn = false) => rerender({ stored, isOwn }),
    save: (work: (draft: Draft) => Promise<Draft>) => act(() => result.current.save(work)),
  };
}

describe('what is typed', () => {
  it('stays when another person stores something else, and takes in the fields that were not touched', () => {
    const form = aForm();
    form.type({ name: 'mine' });
    form.store({ name: 'theirs', note: 'new' });
    expect(form.edit().draft).toEqual({ name: 'mine', note: 'new' });
  });

  it('becomes what the server stored of it, but for what was typed during the saving', async () => {
    const form = aForm();
    form.type({ name: ' mine ' });
    const { promise, resolve } = Promise.withResolvers<Draft>();
    const saving = form.save(() => promise);
    form.type({ note: 'later' });
    form.store({ ...FIRST, name: 'mine' }, true);
    resolve({ ...FIRST, name: 'mine' });
    expect(await saving).toBe(true);
    expect(form.edit()).toMatchObject({
      draft: { name: 'mine', note: 'later' },
      isChanged: true,
      conflicts: [],
    });
  });

  it('goes on from where it was when the form is opened again', () => {
    const resumed = { base: FIRST, draft: { ...FIRST, name: 'mine' } };
    const { result } = renderHook(() => useEdit({ ...FIRST, note: 'theirs' }, false, resumed));
    expect(result.current.draft).toEqual({ name: 'mine', note: 'theirs' });
  });
});

describe('a field that both changed', () => {
  const bothChanged = () => {
    const form = aForm();
    form.type({ name: 'mine', note: 'mine' });
    form.store({ name: 'theirs', note: 'n' });
    return form;
  };

  it('is asked about only when the reader saves, and nothing is sent before the choice', async () => {
    const form = bothChanged();
    expect(form.edit().conflicts).toEqual([]);
    const sent: Draft[] = [];
    const put = async (draft: Draft): Promise<Draft> => {
      sent.push(draft);
      return draft;
    };
    expect(await form.save(put)).toBe(false);
    expect(form.edit().conflicts).toEqual(['name']);
    act(() => form.edit().choose(new Set(['name'])));
    expect(form.edit()).toMatchObject({ draft: { name: 'theirs', note: 'mine' }, conflicts: [] });
    expect(await form.save(put)).toBe(true);
    expect(sent).toEqual([{ name: 'theirs', note: 'mine' }]);
  });

  it('is asked about again when it is changed once more after the choice', async () => {
    const form = bothChanged();
    await form.save(async (draft) => draft);
    act(() => form.edit().choose(new Set()));
    form.store({ name: 'theirs again', note: 'n' });
    expect(await form.save(async (draft) => draft)).toBe(false);
  });

  it('is not asked about when this page changed what is stored', async () => {
    const form = aForm();
    form.type({ name: 'mine' });
    form.store({ ...FIRST, name: 'undone' }, true);
    expect(form.edit().draft.name).toBe('mine');
    expect(await form.save(async (draft) => draft)).toBe(true);
  });
});
