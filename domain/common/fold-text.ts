/** Without diacritics: `a` for `ä`. */
const withoutMarks = (text: string): string =>
  text
    // Normalizing sorts the marks of a letter, in quadratic time: only those it makes itself are left to it.
    .replace(/\p{Mark}/gu, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

/** Lower case and without diacritics, so that `Mal` finds `mål`. */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase();
