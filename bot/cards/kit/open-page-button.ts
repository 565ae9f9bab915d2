import { pageToPath, pathToPage, type Page } from '../../../contract/routes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { CARD_DATA_VERSION, type CardElement, NO_INPUTS } from './elements.ts';
import type { PageLink } from './tab-link.ts';

/** Id in the button's data. Teams sends this id back when it requests the dialog. */
export const PAGE_DIALOG_ID = 'page';

export const openPageButton = (title: string, link: PageLink): CardElement =>
  'url' in link
    ? { type: 'Action.OpenUrl', title, url: link.url }
    : {
        type: 'Action.Submit',
        title,
        data: {
          msteams: { type: 'task/fetch' },
          v: CARD_DATA_VERSION,
          dialog: PAGE_DIALOG_ID,
          path: pageToPath(link.dialog),
        },
        ...NO_INPUTS,
      };

/** @throws Refusal `unknown-action` when no card of this version could have sent `data`. */
export function parsePageDialog({ v, path }: Readonly<Record<string, unknown>>): Page {
  if (v !== CARD_DATA_VERSION || typeof path !== 'string') throw new Refusal('unknown-action');
  const page = pathToPage(path);
  if (pageToPath(page) !== path) throw new Refusal('unknown-action');
  return page;
}
