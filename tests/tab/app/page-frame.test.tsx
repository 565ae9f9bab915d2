import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Page } from '../../../contract/routes.ts';
import { PageFrame } from '../../../tab/app/page-frame.tsx';
import { ApiError } from '../../../tab/lib/api/api-error.ts';
import { useNotice } from '../../../tab/lib/edit/use-notice.ts';
import { useLeaveGuard } from '../../../tab/lib/navigation/leave-guard.ts';
import { goTo, replacePage, usePage } from '../../../tab/lib/navigation/go-to-page.ts';
import { FirstViewWordsProvider } from '../../../tab/lib/words/words-context.ts';
import { month } from '../../support/fixtures/ids.ts';
import { wordsIn } from '../../support/drivers/render-tab.tsx';

const NEW_GOAL: Page = { kind: 'register-goal', year: 2026 };

interface ActionProps {
  readonly undo?: () => Promise<void>;
  /** Where the action leads. */
  readonly to?: Page;
}

function Action({ undo, to }: ActionProps) {
  const { notify } = useNotice();
  const [isThere, setThere] = useState(true);
  return (
    isThere && (
      <button
        onClick={() => {
          if (to) replacePage(to);
          notify('Done.', undo);
          setThere(false);
        }}
      >
        Do it
      </button>
    )
  );
}

function Form() {
  const [text, setText] = useState('');
  useLeaveGuard(text !== '');
  return <input aria-label="Text" value={text} onChange={({ target }) => setText(target.value)} />;
}

function Tab({ children }: { readonly children: React.ReactNode }) {
  const page = usePage();
  return (
    <FirstViewWordsProvider value={wordsIn('en')}>
      <PageFrame page={page}>
        <p>{`page ${page.kind}`}</p>
        {children}
      </PageFrame>
    </FirstViewWordsProvider>
  );
}

const open = (page: Page, part: React.ReactNode) => {
  window.location.hash = '';
  goTo(page);
  return render(<Tab>{part}</Tab>);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const hashIs = (hash: string) => waitFor(() => expect(window.location.hash).toBe(hash));

describe('the notice', () => {
  it('is a live region from the start, and takes the focus that the action removed', async () => {
    open(NEW_GOAL, <Action />);
    const status = screen.getByRole('status');
    await press('Do it');
    expect(status.textContent).toBe('Done.');
    expect(document.activeElement).toBe(status);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('undoes, and keeps the undo when that fails', async () => {
    let failures = 1;
    const undo = async (): Promise<void> => {
      if (failures-- > 0) throw new ApiError('network');
    };
    open(NEW_GOAL, <Action undo={undo} />);
    await press('Do it');
    await press('Undo');
    expect(screen.getByRole('alert').textContent).toMatch(/The server did not answer/);
    await press('Undo');
    expect(screen.getByRole('status').textContent).toBe('The change has been undone.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
  });

  it('stays on the page that the action leads to, and goes with it', async () => {
    open(NEW_GOAL, <Action to={{ kind: 'settings' }} />);
    await press('Do it');
    expect(screen.getByText('page settings')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Done.');
    act(() => goTo({ kind: 'people' }));
    await screen.findByText('page people');
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => goTo({ kind: 'settings' }));
    await screen.findByText('page settings');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('unsaved changes', () => {
  const type = () => userEvent.type(screen.getByLabelText('Text'), 'x');

  it('are asked about before the page is left, and stay when the reader stays', async () => {
    open({ kind: 'settings' }, <Form />);
    await type();
    act(() => goTo({ kind: 'people' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Go on editing'));
    expect(window.location.hash).toBe('#/settings');
    await press('Go on editing');
    expect(screen.getByLabelText('Text')).toHaveProperty('value', 'x');
    act(() => goTo({ kind: 'people' }));
    await screen.findByRole('button', { name: 'Leave without saving' });
    await press('Leave without saving');
    expect(await screen.findByText('page people')).toBeTruthy();
  });

  it('hold back neither a filter of the page nor its own new address', async () => {
    open({ kind: 'months' }, <Form />);
    await type();
    act(() => goTo({ kind: 'months', sort: 'state' }));
    await hashIs('#/months?sort=state');
    act(() => replacePage({ kind: 'settings' }));
    expect(await screen.findByText('page settings')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on editing' })).toBeNull();
  });

  it('hold back another month of the page', async () => {
    open({ kind: 'months', month: month('2026-03') }, <Form />);
    await type();
    act(() => goTo({ kind: 'months', month: month('2026-04') }));
    expect(await screen.findByRole('button', { name: 'Go on editing' })).toBeTruthy();
    await hashIs('#/months/2026-03');
  });
});
