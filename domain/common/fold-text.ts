const withoutMarks = (text: string): string =>
  text
    // Removes the marks before normalizing, because normalizing sorts the marks of a letter in
    // quadratic time.
    .replace(/\p{Mark}/gu, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** Converts to lower case without diacritics, so that a search for `Mal` finds `mål`. */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase();
