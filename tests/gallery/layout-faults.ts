/**
 * Finds cut, overflowing and unlabelled parts of the card in `#card`. Serialized into the browser, so it must not
 * use anything outside itself.
 */
export function layoutFaults(): readonly string[] {
  const card = document.querySelector('#card');
  if (!card?.firstElementChild) return ['there is no card'];
  /** Browsers round half pixels differently in widths and positions. */
  const slack = 1;
  const edge = card.getBoundingClientRect().right;
  const visible = [...card.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getClientRects().length > 0,
  );

  const describe = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const own = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const isField = (element: Element): boolean => element.matches('input, textarea, select');
  const nameOf = (element: Element): string => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const named = [...ids.map((id) => document.getElementById(id)), ...labels];
    const text = named.map((one) => one?.textContent ?? '').join(' ');
    return `${element.getAttribute('aria-label') ?? ''} ${text}`.trim();
  };

  // The package's renderer drops the label of a searchable list; Teams shows one.
  const controls =
    'input:not(.ac-choiceSetInput-filtered), textarea, select, button, [role=radiogroup], [role=button]';

  const wide = visible
    .filter((one) => one.getBoundingClientRect().right > edge + slack)
    .map((one) => `sticks out: ${describe(one)}`);
  const cut = visible
    .filter((one) => own(one) && !isField(one) && getComputedStyle(one).display !== 'inline')
    .filter(
      (one) =>
        one.scrollWidth > one.clientWidth + slack ||
        (getComputedStyle(one).overflowY !== 'visible' &&
          one.scrollHeight > one.clientHeight + slack),
    )
    .map((one) => `is cut: ${describe(one)}`);
  const pen = document.createElement('canvas').getContext('2d');
  const cutChoices = visible
    .filter((one) => one instanceof HTMLSelectElement)
    .flatMap((select) => {
      const style = getComputedStyle(select);
      if (pen) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const arrow = 16;
      const room =
        select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
      return [...select.options]
        .filter((option) => (pen?.measureText(option.text).width ?? 0) > room + slack)
        .map((option) => `is cut: choice “${option.text}” of “${nameOf(select)}”`);
    });
  const nameless = visible
    .filter((one) => one.matches(controls))
    .filter((one) => nameOf(one) === '' && (isField(one) || (one.textContent ?? '').trim() === ''))
    .map((one) => `has no name: ${describe(one)}`);
  const scrolls = card.scrollWidth > card.clientWidth ? ['the card is wider than its place'] : [];
  return [...scrolls, ...wide, ...cut, ...cutChoices, ...nameless];
}
