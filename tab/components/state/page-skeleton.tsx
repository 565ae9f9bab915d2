/** The same lines as in index.html, so that nothing moves when the scripts arrive. */
export function PageSkeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <div className="skeleton-line skeleton-small" />
      <div className="skeleton-line skeleton-heading" />
      <div className="skeleton-line skeleton-bar" />
      <div className="skeleton-line" />
      <div className="skeleton-line" />
      <div className="skeleton-line" />
    </div>
  );
}
