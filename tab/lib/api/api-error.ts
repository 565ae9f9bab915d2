import type { Problem } from '../../../contract/common/problem.ts';
import type { FetchResponse } from './fetch.ts';

export type ApiErrorCode = Problem['code'] | 'network' | 'timeout' | 'unreadable' | 'sign-in';

/** A failed request. `detail` is in the reader's language. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  /** Problems by field, in the reader's language. */
  readonly problems: NonNullable<Problem['problems']>;

  constructor(
    code: ApiErrorCode,
    more: Partial<Record<'detail' | 'reference', string | undefined>> & {
      readonly status?: number;
      readonly problems?: NonNullable<Problem['problems']>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = more.status ?? 0;
    this.detail = more.detail;
    this.reference = more.reference;
    this.problems = more.problems ?? [];
  }
}

/** Parses `application/problem+json`; any other failure is `unreadable`. */
export async function errorOf(response: FetchResponse): Promise<ApiError> {
  const { status } = response;
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  const body: unknown = isProblem ? await response.json().catch(() => undefined) : undefined;
  if (status === 401)
    return new ApiError('unauthenticated', { status, detail: text(body, 'detail') });
  const code = text(body, 'code');
  if (code === undefined) return new ApiError('unreadable', { status });
  return new ApiError(code as Problem['code'], {
    status,
    detail: text(body, 'detail'),
    reference: text(body, 'reference'),
    problems: problemsIn(body),
  });
}

function text(body: unknown, field: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : undefined;
}

function problemsIn(body: unknown): NonNullable<Problem['problems']> {
  const problems: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'problems') : undefined;
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((one: unknown) => {
    const [field, message] = [text(one, 'field'), text(one, 'message')];
    return field === undefined || message === undefined ? [] : [{ field, message }];
  });
}
