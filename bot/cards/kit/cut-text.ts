/** Maximum length of a name in a list, so that long names cannot make a card larger than Teams allows. */
export const MAX_NAME_LENGTH = 100;

/** Cuts a text that `escapeMarkdown` has escaped. Never splits an escape sequence. */
export const clipEscapedText = (text: string, length: number): string =>
  text.length <= length ? text : `${withoutOpenEscape(cutToLength(text, length)).trimEnd()}…`;

function withoutOpenEscape(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\\') end -= 1;
  return text.slice(0, end);
}

/** Returns at most `length` UTF-16 code units. Never splits a surrogate pair. */
export const cutToLength = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
