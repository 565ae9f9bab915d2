/**
 * After a release, an open page asks for chunks that no longer exist, and reloading gets the new names. A page
 * that was just loaded is not reloaded, or it could loop; nor is one whose server cannot be reached, or the reader
 * would lose what is on screen.
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
