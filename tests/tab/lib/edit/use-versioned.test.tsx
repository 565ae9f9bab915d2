import { act, renderHook } from '@testing-library/react';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { ClientProvider } from '../../../../tab/lib/api/client-context.ts';
import { useVersioned } from '../../../../tab/lib/edit/use-versioned.ts';
import { aClient } from '../../../support/drivers/render-tab.tsx';

interface View {
  readonly version: string;
}

const STALE = new ApiError('stale-version', { status: 409 });

/** `now`: what the server has. */
function aPage(now: View | ApiError) {
  const answers: Record<string, unknown> = { '/path': now };
  const client = aClient(answers);
  const { result, rerender } = renderHook(({ read }) => useVersioned<View>(read, '/path'), {
    initialProps: { read: { version: 'read' } },
    wrapper: ({ children }) => <ClientProvider value={client}>{children}</ClientProvider>,
  });
  return { page: () => result.current, read: (read: View) => rerender({ read }) };
}

describe('a view with a version', () => {
  it('shows what was saved, until the request reads again', async () => {
    const { page, read } = aPage(STALE);
    await act(() => page().save(async () => ({ version: 'saved' })));
    expect(page()).toMatchObject({ view: { version: 'saved' }, isOwn: true });
    read({ version: 'newer' });
    expect(page()).toMatchObject({ view: { version: 'newer' }, isOwn: false });
  });

  it('shows theirs on a conflict, and rejects', async () => {
    const { page } = aPage({ version: 'theirs' });
    const refuse = () => Promise.reject(STALE);
    await act(() => expect(page().save(refuse)).rejects.toBe(STALE));
    expect(page()).toMatchObject({ view: { version: 'theirs' }, isOwn: false });
  });

  it('is saved again on top of theirs, once, when that is independent', async () => {
    const { page } = aPage({ version: 'theirs' });
    const on: string[] = [];
    const work = async ({ version }: View): Promise<View> => {
      on.push(version);
      throw STALE;
    };
    const isIndependent = () => true;
    await act(() => expect(page().save(work, { isIndependent })).rejects.toBe(STALE));
    expect(on).toEqual(['read', 'theirs']);
  });

  it.each([
    ['what is read after an action', { version: 'after' }, 'after'],
    ['what the action must have stored, when that cannot be read', new ApiError('network'), 'done'],
  ])('shows %s', async (_what, now, version) => {
    const { page } = aPage(now);
    const assume = (answer: string): View => ({ version: answer });
    await act(() => page().act(async () => 'done', assume));
    expect(page()).toMatchObject({ view: { version }, isOwn: true });
  });
});
