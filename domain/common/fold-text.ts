const withoutMarks = (text: string): string =>
  text
    // Removes the marks first, because normalizing sorts a letter's marks in quadratic time.
    .replace(/\p{Mark}/gu, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** A search for `Mal` finds `mål`. */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase();
