import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { toDraftFailure } from '../../../../tab/lib/drafts/draft-event.ts';

it.each([
  ['no connection', new ApiError('network'), 'offline'],
  ['an expired token', new ApiError('unauthenticated', { status: 401 }), 'offline'],
  ['a fault of the server', new ApiError('fault', { status: 500 }), 'offline'],
  ['a bad request', new ApiError('invalid-answer', { status: 400 }), 'refused'],
  ['a closed month', new ApiError('month-closed', { status: 409 }), 'refused'],
  ['the last of its kind', new ApiError('goal-archived', { status: 499 }), 'refused'],
  ['a newer draft', new ApiError('stale-version', { status: 409 }), 'stale'],
  ['a bug', new TypeError('x is undefined'), 'fault'],
])('tells %s from the other failures', (_, error, kind) => {
  expect(toDraftFailure(error).kind).toBe(kind);
});

it('passes on the words of a refusal', () => {
  const error = new ApiError('month-closed', { status: 409, detail: 'Closed.' });
  expect(toDraftFailure(error)).toEqual({ kind: 'refused', detail: 'Closed.' });
});
