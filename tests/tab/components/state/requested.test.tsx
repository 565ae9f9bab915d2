import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Requested } from '../../../../tab/components/state/requested.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { renderTab, tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const { tab } = tabWordsIn('fi');

const failed = (code: 'network' | 'no-months' | 'not-allowed') =>
  ({ state: 'failed', error: new ApiError(code), retry: () => undefined }) as const;

const show = (text: string): ReactNode => <p>{text}</p>;

it.each([true, false])('marks an answer that is being refreshed as busy: %s', (refreshing) => {
  renderTab(<Requested of={{ state: 'ready', answer: 'Answer', refreshing }}>{show}</Requested>);
  expect(screen.getByText('Answer').parentElement?.ariaBusy).toBe(String(refreshing));
});

it('explains that there are no months where the page depends on them', () => {
  const page = renderTab(<Requested of={failed('no-months')}>{show}</Requested>);
  expect(screen.getByRole('heading').textContent).toBe(tab.failed.title);
  page.unmount();
  renderTab(
    <Requested of={failed('no-months')} me={aMe()}>
      {show}
    </Requested>,
  );
  expect(screen.getByRole('heading').textContent).toBe(tab.empty.title);
});

it('shows the page’s own message for a refusal that it knows, and the usual one for others', () => {
  const refused = ({ code }: { readonly code: string }): ReactNode =>
    code === 'not-allowed' && <p>Not yours</p>;
  const shown = (of: ReturnType<typeof failed>) => (
    <Requested of={of} refused={refused}>
      {show}
    </Requested>
  );
  const page = renderTab(shown(failed('not-allowed')));
  expect(screen.queryByRole('button', { name: tab.tryAgain })).toBeNull();
  screen.getByText('Not yours');
  page.unmount();
  renderTab(shown(failed('network')));
  screen.getByRole('button', { name: tab.tryAgain });
});

it('shows in an outage that nothing is lost, and offers to try again', () => {
  const detail = 'Mitään ei ole kadonnut: yritä hetken kuluttua uudelleen.';
  const error = new ApiError('unavailable', { status: 503, detail });
  renderTab(<Requested of={{ state: 'failed', error, retry: () => undefined }}>{show}</Requested>);
  screen.getByText(detail);
  screen.getByRole('button', { name: tab.tryAgain });
});
