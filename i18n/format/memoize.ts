/** Says again what it said before. For the few days, months and counts that every card of a run says. */
export function memoize<Asked, Said>(compute: (asked: Asked) => Said): (asked: Asked) => Said {
  const known = new Map<Asked, Said>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const said = compute(asked);
    known.set(asked, said);
    return said;
  };
}
