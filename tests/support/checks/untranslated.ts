/**
 * Returns the visible texts and accessible names that contain letters but are neither marked UI
 * texts nor texts from the data.
 */
export function findUntranslatedTexts(
  root: HTMLElement,
  data: readonly unknown[],
): readonly string[] {
  const known = new Set(data.flatMap(stringsIn));
  return [...textsIn(root), ...namesIn(root)].filter(
    (text) => /\p{L}/u.test(text) && !isMarked(text) && !isData(text, known),
  );
}

function textsIn(root: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const inStyle = walker.currentNode.parentElement?.closest('style, script');
    if (!inStyle) texts.push(walker.currentNode.textContent?.trim() ?? '');
  }
  return texts;
}

const namesIn = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('[aria-label], [title]')].flatMap((element) =>
    ['aria-label', 'title'].flatMap((name) => element.getAttribute(name) ?? []),
  );

const isMarked = (text: string): boolean =>
  text.split(', ').every((part) => /^[^\p{L}]*⟦.*⟧[^\p{L}]*$/su.test(part)) ||
  /^⟦.*⟧$/su.test(text);

/** Accepts a text from the data, several such texts joined by commas, or the start of one. */
const isData = (text: string, known: ReadonlySet<string>): boolean =>
  known.has(text) ||
  text.split(', ').every((part) => known.has(part)) ||
  [...known].some((one) => text.endsWith('…') && one.startsWith(text.slice(0, -1))) ||
  isFigure(text, known);

/** Accepts a number followed by a unit from the data, such as `0 / 4 tapahtumaa`. */
const isFigure = (text: string, known: ReadonlySet<string>): boolean =>
  known.has(text.replace(/^[\d\s.,/]+/u, ''));

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim(), ...value.split('\n')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
