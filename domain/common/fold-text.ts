const withoutMarks = (text: string): string =>
  text
    // Strip marks before normalizing: normalizing sorts the marks of a letter in quadratic time.
    .replace(/\p{Mark}/gu, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** Lower case and without diacritics, so that `Mal` finds `mål`. */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase();
