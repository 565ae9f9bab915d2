/** Characters of a name in a list: no card may outgrow what Teams takes, however long the names. */
export const NAME_SHOWN = 100;

/** The start of a text that is ready for a TextBlock; nothing escaped is cut in two. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${withoutOpenEscape(startOf(text, length)).trimEnd()}…`;

function withoutOpenEscape(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\\') end -= 1;
  return text.slice(0, end);
}

/** At most the first `length` characters (UTF-16 units); no character is cut in two. */
export const startOf = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
