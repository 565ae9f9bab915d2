import { pathToPage, type Page } from '../../../contract/routes.ts';
import { pageHref } from './go-to-page.ts';

/** A step in the history of this window, with the scroll position of its page. */
interface Place {
  readonly hash: string;
  /** How far the page was scrolled when the reader left it, and the link that was followed. */
  y: number;
  link: string | null;
}

/** Milliseconds in which a page may become tall enough to scroll to the old position. */
const LONGEST = 5000;

/** The address of the first page when none is given. */
const START = pageHref({ kind: 'overview' });

/** After a reload, the steps before the current one are unknown. */
const places: (Place | undefined)[] = [];
let at = -1;
/** The step to return to when its page has been rendered. */
let wanted: Place | undefined;
/** The step that the reader goes back to by a link. */
let expected: Place | undefined;

/** Call it once, before the tab is rendered. */
export function rememberPlaces(): void {
  window.history.scrollRestoration = 'manual';
  enter();
  // Runs before the page listens, so that the old page is still there.
  window.addEventListener('hashchange', () => {
    leave();
    enter();
  });
}

function leave(): void {
  const left = places[at];
  if (!left) return;
  left.y = window.scrollY;
  left.link = document.activeElement?.getAttribute('href') ?? null;
}

function enter(): void {
  const hash = window.location.hash || START;
  const known = knownStep();
  const place = known === undefined ? expected : places[known];
  wanted = known !== at && place?.hash === hash ? place : undefined;
  expected = undefined;
  if (known === undefined) {
    at += 1;
    places.length = at;
    window.history.replaceState({ step: at }, '');
  } else at = known;
  places[at] = { y: 0, link: null, ...places[at], hash };
}

function knownStep(): number | undefined {
  const state: unknown = window.history.state;
  const step: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'step') : undefined;
  return typeof step === 'number' ? step : undefined;
}

/** Focuses the heading of a page. If the reader returns to the page, also restores the scroll position. */
export function arriveAtHeading(heading: HTMLElement): void {
  const place = wanted;
  wanted = undefined;
  heading.focus({ preventScroll: true });
  if (place && place.y > 0) returnTo(place, heading);
  else if (window.scrollY > 0) window.scrollTo(0, 0);
}

/** Waits until the page is tall enough to scroll, unless the reader does something meanwhile. */
function returnTo({ y, link }: Place, heading: HTMLElement): void {
  const done = new AbortController();
  const stop = (): void => done.abort();
  const grown = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - window.innerHeight < y) return;
    stop();
    window.scrollTo(0, y);
    if (link !== null && document.activeElement === heading)
      document
        .querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)
        ?.focus({ preventScroll: true });
  });
  done.signal.addEventListener('abort', () => grown.disconnect());
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'hashchange'])
    window.addEventListener(event, stop, { once: true, signal: done.signal });
  setTimeout(stop, LONGEST);
  grown.observe(document.body);
}

/** The reader's last visit to the page, with the filters chosen then, or else the page itself. */
export function wayBackTo(page: Page): { readonly href: string; readonly expect: () => void } {
  const place = places.findLast((one) => one && isOn(page, pathToPage(one.hash)));
  return {
    href: place?.hash ?? pageHref(page),
    /** Call it when the reader follows the link. */
    expect: () => {
      expected = place;
    },
  };
}

/** A place without a month or a year shows the newest, so it counts as the same page. */
function isOn(page: Page, place: Page): boolean {
  const fits = (key: 'month' | 'year'): boolean => {
    const value: unknown = Reflect.get(place, key);
    return value === undefined || value === Reflect.get(page, key);
  };
  return place.kind === page.kind && fits('month') && fits('year');
}
