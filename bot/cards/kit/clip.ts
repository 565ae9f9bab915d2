/** Longest name in a list: long names must not push a card over Teams' size limit. */
export const NAME_SHOWN = 100;

/** Start of an escaped text; never cuts an escape sequence in two. */
export const clip = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${startOf(text, length)
        .replace(/(?<!\\)\\+$/, '')
        .trimEnd()}…`;

/** At most `length` UTF-16 units; never cuts a character in two. */
export const startOf = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
