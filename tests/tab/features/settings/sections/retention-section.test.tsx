import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RetentionView } from '../../../../../contract/register/retention.ts';
import { RetentionSection } from '../../../../../tab/features/settings/sections/retention-section.tsx';
import { aClient, renderTab, tabWordsIn } from '../../../../support/drivers/render-tab.tsx';

const texts = tabWordsIn('en').tab.settingsPage.retention;

it('can be saved only after it has shown what would be deleted', async () => {
  const sent: unknown[] = [];
  const stored: RetentionView = { version: 'v1', years: {}, expired: [] };
  const preview: RetentionView = {
    ...stored,
    years: { drafts: 2 },
    expired: [{ kind: 'drafts', before: 2024, rows: 12, more: false }],
  };
  const client = {
    ...aClient({ '/retention': stored }),
    post: async <Answer,>(path: string, body?: object): Promise<Answer> => {
      sent.push([path, body]);
      return preview as Answer;
    },
    put: async <Answer,>(path: string, body: unknown): Promise<Answer> => {
      sent.push([path, body]);
      return preview as Answer;
    },
  };
  renderTab(<RetentionSection />, { client, words: tabWordsIn('en') });
  await userEvent.selectOptions(await screen.findByLabelText(texts.kinds.drafts), '2');
  expect(screen.queryByRole('button', { name: texts.save })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: texts.preview }));
  expect(await screen.findByText(texts.expired(texts.kinds.drafts, 2024, 12, false))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: texts.save }));
  expect(sent).toEqual([['/retention/preview', { years: { drafts: 2 } }]]);
  await userEvent.click(screen.getByRole('button', { name: texts.sure }));
  expect(sent.at(-1)).toEqual(['/retention', { years: { drafts: 2 }, version: 'v1' }]);
});
