/** One field of a part of the settings, as text. */
export interface LabelledText {
  readonly what: string;
  readonly text: string;
  readonly lang?: string;
}

export interface Difference {
  readonly what: string;
  readonly stored: string;
  readonly typed: string;
  readonly lang: string | undefined;
}

/** Fields that another person and the reader have both changed since `base`, to different values. */
export function conflictsBetween(
  base: readonly LabelledText[],
  typed: readonly LabelledText[],
  stored: readonly LabelledText[],
): readonly Difference[] {
  const textIn = (rows: readonly LabelledText[], what: string): string =>
    rows.find((row) => row.what === what)?.text ?? '';
  const rows = new Map([...stored, ...typed].map((row) => [row.what, row]));
  return [...rows.values()]
    .map(({ what, lang }) => ({
      what,
      stored: textIn(stored, what),
      typed: textIn(typed, what),
      lang,
    }))
    .filter((row) => row.stored !== row.typed && row.stored !== textIn(base, row.what));
}
