/**
 * Parses a figure written as in Finnish, Swedish or English: `12`, `7,5`, `7.5`, `-3`, `1 234,5`.
 * Thousands may be separated by ordinary, no-break or narrow spaces, and a per cent sign may
 * follow. Returns `undefined` for anything else, because an ambiguous figure must not be guessed.
 */
export function parseFigure(typed: string): number | undefined {
  const bare = withoutPercent(typed.trim()).replace(/^\u2212/, '-');
  if (!/^-?(\d+|\d{1,3}([ \u00a0\u202f]\d{3})+)([.,]\d+)?$/.test(bare)) return undefined;
  const value = Number(bare.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

const withoutPercent = (text: string): string =>
  text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
