export type Query = ReadonlyMap<string, string>;

/** The result starts with a question mark, or is empty if every value is undefined. */
export function writeQuery(values: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(withoutLoneSurrogates(value))}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** `query` must not start with a question mark. */
export const readQuery = (query: string): Query =>
  new Map(
    query.split('&').map((pair): readonly [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [name, decode(value.join('='))];
    }),
  );

/** Cutting a text can leave half a character, which `encodeURIComponent` rejects. */
export const withoutLoneSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
