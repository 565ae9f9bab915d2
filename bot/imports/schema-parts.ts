import type { z } from 'zod';
import type { RequestProblem } from '../../domain/common/problem.ts';

/** Checks that the values are in ascending order and that none occurs twice. */
export const requireAscendingOrder =
  (message: string) =>
  ({ value, issues }: z.core.ParsePayload<string[]>): void => {
    value.forEach((item, index) => {
      const before = value[index - 1];
      if (before !== undefined && before >= item)
        issues.push({ code: 'custom', input: value, path: [index], message });
    });
  };

export const listProblems = (error: z.ZodError): readonly RequestProblem[] =>
  error.issues.map((issue) => ({ field: pathOf(issue.path), message: remedyOf(issue) }));

/** Says how to correct the fault, because zod's message only describes it. */
function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}; remove it or correct the name`;
    case 'invalid_type':
      return `${issue.message}; give a value of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('Too ') ? `${issue.message}; correct it` : issue.message;
    case 'invalid_union':
      return `${issue.message}; use one of the forms that the documentation of the file lists`;
    default:
      return issue.message;
  }
}

/** @throws Error with one line per fault: the file, the field and the remedy */
export function parseOrThrow<Output>(
  schema: z.ZodType<Output>,
  json: unknown,
  file: string,
): Output {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const lines = listProblems(result.error).map(({ field, message }) =>
    [file, ...(field ? [field] : []), message].join(': '),
  );
  throw new Error(lines.join('\n'));
}

/** Returns a path such as `owners[0]`. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
