/** Maps old names to current names. Stored rows, files and requests may have old names. */
export type FieldRenames = ReadonlyMap<string, string>;

export const RENAMED_GOAL_FIELDS: FieldRenames = new Map([['subProjects', 'subGoals']]);

/** Renames only the fields of `value` itself, not those of objects inside it. Most rows have no old name. */
export const renameOldFields = (value: unknown, oldNames: FieldRenames): unknown =>
  isObject(value) && [...oldNames.keys()].some((name) => name in value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, field]) => [oldNames.get(name) ?? name, field]),
      )
    : value;

export const renameOldGoalFields = (body: unknown): unknown =>
  isObject(body) && 'goal' in body
    ? { ...body, goal: renameOldFields(body.goal, RENAMED_GOAL_FIELDS) }
    : body;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
