/** Longest name in a list: long names must not push a card over Teams' size limit. */
export const MAX_NAME_LENGTH = 100;

/** Start of an escaped text; never cuts an escape sequence in two. */
export const clipEscapedText = (text: string, length: number): string =>
  text.length <= length ? text : `${withoutOpenEscape(cutToLength(text, length)).trimEnd()}…`;

function withoutOpenEscape(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\\') end -= 1;
  return text.slice(0, end);
}

/** At most `length` UTF-16 units; never cuts a character in two. */
export const cutToLength = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
