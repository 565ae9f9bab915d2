import { stringify } from 'csv-stringify/sync';
import type { Reader } from '../cards/kit/reader.ts';

/**
 * Lines of a table; the first begin with a mark by which Excel knows UTF-8. Excel takes the semicolon where
 * the comma is the decimal mark.
 */
export const csvLines = (
  rows: readonly (readonly string[])[],
  { language }: Pick<Reader, 'language'>,
  isFirst = false,
): string =>
  stringify([...rows], {
    bom: isFirst,
    delimiter: language === 'en' ? ',' : ';',
    // A name such as =1+1 would be a formula to Excel.
    escape_formulas: true,
    record_delimiter: 'windows',
  });
