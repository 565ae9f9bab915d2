/** Former field names and their current names, for stored rows, files and requests. */
export type OldNames = ReadonlyMap<string, string>;

export const GOAL_OLD_NAMES: OldNames = new Map([['subProjects', 'subGoals']]);

/** Renames top-level fields; returns anything but an object unchanged. */
export const withPresentNames = (value: unknown, oldNames: OldNames): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, field]) => [oldNames.get(name) ?? name, field]),
      )
    : value;

/** Renames the fields of a goal inside a request. */
export const withPresentGoalNames = (body: unknown): unknown =>
  isObject(body) && 'goal' in body
    ? { ...body, goal: withPresentNames(body.goal, GOAL_OLD_NAMES) }
    : body;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
