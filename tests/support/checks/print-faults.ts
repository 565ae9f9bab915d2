/**
 * Runs in the page in print layout. Returns the missing, broken and useless parts of the printed
 * page.
 */
export function printFaults(): readonly string[] {
  /** A word with more letters may be hyphenated in a narrow column. */
  const longestWhole = 18;
  const { clientWidth, scrollWidth } = document.documentElement;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true });
  const names = (what: string, elements: Iterable<Element>): readonly string[] =>
    [...elements].filter(isSeen).map((one) => `${what} ${one.outerHTML.slice(0, 100)}`);
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
  const display = (element: Element | null): string =>
    element ? getComputedStyle(element).display : 'nothing';

  const cut = all('main *').filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (
      overflowX !== 'visible' &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1
    );
  });
  const stacked = all('table').filter(
    (table) =>
      display(table) !== 'table' ||
      display(table.querySelector('thead')) !== 'table-header-group' ||
      [...table.querySelectorAll('tbody tr')].some(
        (row) => display(row) !== 'table-row' || getComputedStyle(row).breakInside !== 'avoid',
      ),
  );
  const folded = all('details:not([open]) > :not(summary)').filter(
    (one) =>
      one.getBoundingClientRect().height === 0 &&
      one.textContent !== '' &&
      one.parentElement !== null &&
      isSeen(one.parentElement),
  );

  const broken: string[] = [];
  for (const table of all('table')) {
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\-–/]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && word.length <= longestWhole) broken.push(`broken: ${word}`);
      }
  }

  return [
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth} wide on ${clientWidth}`] : []),
    ...names('is cut:', cut),
    ...names(
      'is cut:',
      all('textarea').filter((one) => one.scrollHeight > one.clientHeight + 1),
    ),
    ...names(
      'spills over:',
      all('td, th').filter((one) => one.scrollWidth > one.clientWidth + 1),
    ),
    ...names('navigation:', all('nav')),
    ...names('button:', all('button:not([aria-pressed], th > button)')),
    ...names('stacked:', stacked),
    ...folded.map((one) => `folded: ${one.outerHTML.slice(0, 100)}`),
    ...broken,
  ];
}

/** Runs in the page. Returns the colours of all visible elements, in document order. */
export function printColors(): readonly string[] {
  return [...document.querySelectorAll('body, header *, main *')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { color, backgroundColor, borderBottomColor } = getComputedStyle(element);
      return `${element.tagName} ${color} ${backgroundColor} ${borderBottomColor}`;
    });
}
