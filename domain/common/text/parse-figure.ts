/** Accepts `7,5`, `7.5`, `1 234,5` and `12 %`. Returns `undefined` for an ambiguous figure. */
export function parseFigure(typed: string): number | undefined {
  const bare = withoutPercent(typed.trim()).replace(/^\u2212/, '-');
  if (!/^-?(\d+|\d{1,3}([ \u00a0\u202f]\d{3})+)([.,]\d+)?$/.test(bare)) return undefined;
  const value = Number(bare.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

const withoutPercent = (text: string): string =>
  text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
