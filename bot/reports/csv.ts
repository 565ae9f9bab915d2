import { stringify } from 'csv-stringify/sync';
import type { Reader } from '../cards/kit/reader.ts';

/** For Excel, which detects UTF-8 by the BOM and expects semicolons where the decimal mark is a comma. */
export const formatCsvLines = (
  rows: readonly (readonly string[])[],
  { language }: Pick<Reader, 'language'>,
  isFirst = false,
): string =>
  stringify([...rows], {
    bom: isFirst,
    delimiter: language === 'en' ? ',' : ';',
    // Excel would run a name such as =1+1 as a formula.
    escape_formulas: true,
    record_delimiter: 'windows',
  });
