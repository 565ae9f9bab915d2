/** Lower case and without diacritics, so that `Mal` finds `mål`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
