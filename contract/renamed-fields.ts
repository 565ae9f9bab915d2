/**
 * Current field names by old field name. Stored rows, files and requests may still have the old
 * names.
 */
export type FieldRenames = ReadonlyMap<string, string>;

export const RENAMED_GOAL_FIELDS: FieldRenames = new Map([['subProjects', 'subGoals']]);

/** Renames only top-level fields. Returns a value that is not an object unchanged. */
export const renameOldFields = (value: unknown, oldNames: FieldRenames): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, field]) => [oldNames.get(name) ?? name, field]),
      )
    : value;

/** Renames the fields of the goal in a request body. */
export const renameOldGoalFields = (body: unknown): unknown =>
  isObject(body) && 'goal' in body
    ? { ...body, goal: renameOldFields(body.goal, RENAMED_GOAL_FIELDS) }
    : body;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
