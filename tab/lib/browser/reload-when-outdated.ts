/**
 * A page kept open over a release asks for chunks that are gone; a fresh page has the right names. A
 * page that is fresh already is left alone, or it would reload for ever; so is one whose server cannot be
 * reached, or the reader would lose what is on screen.
 */
export function reloadOnceWhenOutdated(window: Window): void {
  window.addEventListener('vite:preloadError', () => {
    const [navigation] = window.performance.getEntriesByType('navigation');
    const fresh = navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
    if (fresh) return;
    window
      .fetch(window.location.pathname, { cache: 'no-store' })
      .then(({ ok }) => ok && window.location.reload())
      .catch(() => undefined);
  });
}
