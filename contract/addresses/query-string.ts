/** What an address says after its question mark, by name. */
export type Query = ReadonlyMap<string, string>;

/** With its question mark; nothing where no value is. */
export function toQuery(values: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(withoutLoneSurrogates(value))}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Reads it without its question mark. */
export const readQuery = (query: string): Query =>
  new Map(
    query.split('&').map((pair): readonly [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [name, decode(value.join('='))];
    }),
  );

/** Half a character, as a cut may leave one, cannot stand in an address. */
export const withoutLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
