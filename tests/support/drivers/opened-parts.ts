import type { Page } from 'playwright-core';

import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../../i18n/types/all-words.ts';
import { loadOtherPages } from '../../../tab/lib/words/load-words.ts';
import type { TabPlace } from '../fixtures/tab/places.ts';

type Words = AllWords['lazyPages'];

/** A page on which the reader has opened a part. */
export interface OpenedPart extends TabPlace {
  readonly open: (page: Page, words: Words) => Promise<void>;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const part = (
  name: string,
  path: string,
  open: OpenedPart['open'],
  reader: TabPlace['reader'] = 'facilitator',
): OpenedPart => ({ name, path, open, reader });

/** The demo world's directory reports this person's account. */
const OWNER = 'Taidemuseon johtaja';
const LEFT = 'Asiakkuuspäällikkö';

const PEOPLE_FILE = `Entra-tunniste;Nimi;Yksikkö;Kieli;Roolit
8c2d6c1e-5a77-4f0e-9d52-0f6f1b2f7a10;Anna Virtanen;Kirjastopalvelut;fi;omistaja
8c2d6c1e-5a77-4f0e-9d52-0f6f1b2f7a11;${LEFT};Kulttuuripalvelut;fi;omistaja
anna.virtanen@example.fi;Anna Virtanen;Museopalvelut;suomi;omistaja
`;

export const OPENED_PARTS: readonly OpenedPart[] = [
  part('people-add', 'people', async (page, { peoplePage, directoryTexts }) => {
    await press(page, peoplePage.add);
    await page.getByRole('combobox', { name: directoryTexts.find }).pressSequentially('anna v');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
  }),
  part('people-import', 'people', async (page, { importTexts }) => {
    await press(page, importTexts.open);
    const buffer = Buffer.from(PEOPLE_FILE);
    const file = { name: 'people.csv', mimeType: 'text/csv', buffer };
    await page.getByLabel(importTexts.file).setInputFiles(file);
    await page.getByRole('table').nth(1).waitFor();
  }),
  part('person-data', 'people', async (page, { peoplePage }) => {
    await press(page, peoplePage.changeOf(OWNER));
    await press(page, peoplePage.data.openOf(OWNER));
    await page.getByRole('button', { name: peoplePage.data.exportCsv }).waitFor();
  }),
  part('person-data-left', 'people', async (page, { peoplePage }) => {
    await page.getByText(peoplePage.left(1)).click();
    await press(page, peoplePage.data.openOf(LEFT));
    await page.getByRole('button', { name: peoplePage.data.exportCsv }).waitFor();
  }),
  part('months-selected', 'months', async (page, { table, months }) => {
    for (const goal of ['Helsinki Biennaali', 'Liikkumisohjelma'])
      await page.getByRole('checkbox', { name: table.select(goal) }).check();
    await press(page, months.excuseSelected);
  }),
];

export async function openPart(page: Page, part: OpenedPart, language: Language): Promise<void> {
  await part.open(page, await loadOtherPages(language));
}
