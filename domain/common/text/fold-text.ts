const withoutMarks = (text: string): string =>
  text
    // Removes the marks first, because `normalize` takes quadratic time to sort a letter's marks.
    .replace(/\p{Mark}/gu, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** Texts that differ only in case and accents become equal: `Mål` and `mal` both give `mal`. */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase();
