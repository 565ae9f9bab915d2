/**
 * After a release, an open page may request chunks that no longer exist, so it is reloaded. A page that was just
 * reloaded is left as it is, to avoid a loop. So is a page whose server cannot be reached, because the reader would
 * lose what is on screen.
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
