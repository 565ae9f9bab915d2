import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUAGES } from '../../domain/common/person.ts';
import { storedKinds as en } from '../../i18n/en/personal-data.ts';
import { storedKinds as fi } from '../../i18n/fi/personal-data.ts';
import { storedKinds as sv } from '../../i18n/sv/personal-data.ts';

const storedRows: readonly { readonly kind: string }[] = JSON.parse(
  readFileSync(join(__dirname, '../support/fixtures/stored-rows.json'), 'utf8'),
);

/** The send rate concerns nobody. */
const WITHOUT_PEOPLE: readonly string[] = ['pace'];

const kinds = [...new Set(storedRows.map(({ kind }) => kind))].filter(
  (kind) => !WITHOUT_PEOPLE.includes(kind),
);

it.each(LANGUAGES)('every kind of stored row that can refer to people has a name in %s', (lang) => {
  expect(Object.keys({ fi, sv, en }[lang]).toSorted()).toEqual(kinds.toSorted());
});
