/** The start of a text that is ready for a TextBlock; nothing escaped is cut in two. */
export const clip = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${startOf(text, length)
        .replace(/(?<!\\)\\+$/, '')
        .trimEnd()}…`;

/** At most the first `length` characters (UTF-16 units); no character is cut in two. */
export const startOf = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
