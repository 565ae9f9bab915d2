import type { PersonalRow } from '../usecases/privacy/find-personal-data.ts';
import type { Reader } from '../cards/kit/reader.ts';
import { formatCsvLines } from './csv.ts';

/** Yields one line per stored row. The last column has the row as JSON, so that nothing is left out. */
export async function* generatePersonDataCsv(
  rows: AsyncIterable<PersonalRow>,
  reader: Reader,
): AsyncGenerator<string> {
  const { kind, at, goal, fields, naming, data, kinds } = reader.words.bot.personDataCsv;
  yield formatCsvLines([[kind, at, goal, fields, naming, data]], reader, true);
  for await (const row of rows)
    yield formatCsvLines(
      [
        [
          isKnown(row.kind, kinds) ? kinds[row.kind] : row.kind,
          row.at ?? '',
          row.goal ?? '',
          row.fields.join(', '),
          row.naming.join(' | '),
          row.data === undefined ? '' : JSON.stringify(row.data),
        ],
      ],
      reader,
    );
}

const isKnown = <Kind extends string>(
  kind: string,
  kinds: Readonly<Record<Kind, string>>,
): kind is Kind => Object.hasOwn(kinds, kind);
