/** Fields that once had another name, with their present one: stored rows, files and requests may use it. */
export type OldNames = ReadonlyMap<string, string>;

export const GOAL_OLD_NAMES: OldNames = new Map([['subProjects', 'subGoals']]);

/** The top-level fields under their present names; anything but an object is given back as it is. */
export const withPresentNames = (value: unknown, oldNames: OldNames): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, field]) => [oldNames.get(name) ?? name, field]),
      )
    : value;

/** The same for a goal inside a request. */
export const withPresentGoalNames = (body: unknown): unknown =>
  isObject(body) && 'goal' in body
    ? { ...body, goal: withPresentNames(body.goal, GOAL_OLD_NAMES) }
    : body;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
