/**
 * A page kept open over a release asks for chunks that are gone; a fresh page has the right names. A
 * page that is fresh already is left alone, or it would reload for ever.
 */
export function reloadOnceWhenOutdated(window: Window): void {
  window.addEventListener('vite:preloadError', () => {
    const [navigation] = window.performance.getEntriesByType('navigation');
    const fresh = navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
    if (!fresh) window.location.reload();
  });
}
