import { stringify } from 'csv-stringify/sync';
import type { Reader } from '../cards/kit/reader.ts';

/** Excel detects UTF-8 by the byte order mark, and expects semicolons with decimal commas. */
export const formatCsvLines = (
  rows: readonly (readonly string[])[],
  { language }: Pick<Reader, 'language'>,
  isFirst = false,
): string =>
  stringify([...rows], {
    bom: isFirst,
    delimiter: language === 'en' ? ',' : ';',
    // Without `escape_formulas`, Excel would evaluate a name such as =1+1 as a formula.
    escape_formulas: true,
    record_delimiter: 'windows',
  });
