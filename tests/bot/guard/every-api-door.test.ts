import { ENDPOINTS } from '../../../bot/api/routes/endpoints.ts';
import { API_DOORS, type ApiDoor } from '../../support/cases/api-doors.ts';
import { casesOf, hasEffect, isShown } from '../../support/cases/doors.ts';
import { CALLERS, MARKER, type Caller, type Target } from '../../support/cases/door-callers.ts';
import { startGuardedWorld, type GuardedWorld } from '../../support/world/guarded-world.ts';

const OPEN_ROUTES = [
  'GET /api/v1/openapi.json',
  'GET /healthz',
  'GET /privacy',
  'GET /readyz',
  'GET /tab',
  'GET /tab/*',
  'GET /tab/config.json',
  'GET /terms',
  'POST /api/messages',
];

let world: GuardedWorld;
beforeAll(async () => {
  world = await startGuardedWorld();
});
afterAll(() => world.stop());

it('lists every endpoint, and no other', () => {
  expect(Object.keys(API_DOORS).toSorted()).toEqual(ENDPOINTS.map(({ id }) => id).toSorted());
});

it('has no route outside the API but those that show nobody’s data', () => {
  const routes = world.harness.routes.filter((route) => !/ \/api\/v1\/(?!openapi)/.test(route));
  expect(routes.toSorted()).toEqual(OPEN_ROUTES);
});

describe.each(Object.entries(API_DOORS))('%s', (_, door) => {
  it.each(casesOf(door))('$target goal, $caller: $passes', async ({ target, caller, passes }) => {
    const answer = await send(door, caller, target);
    const shows = door.shows !== undefined && passes && isShown(door, caller);
    expect({
      passes: answer.status < 300,
      changes: answer.changed.length > 0,
      shows: answer.text.includes(MARKER),
    }).toEqual({
      passes,
      changes: passes && hasEffect(door, caller, target),
      shows: shows || (passes && door.shows === undefined && answer.text.includes(MARKER)),
    });
    if (!passes) expect([401, 403, 404, 409, 422]).toContain(answer.status);
  });

  it('is closed without a token', async () => {
    const answer = await send(door, undefined, 'current');
    expect(answer).toMatchObject({ status: 401, changed: [] });
  });
});

interface Attempt {
  readonly status: number;
  readonly text: string;
  readonly changed: readonly string[];
}

async function send(door: ApiDoor, caller: Caller | undefined, target: Target): Promise<Attempt> {
  const [method, path, body] = door.request(await world.prepare(door, target));
  const response =
    caller === undefined
      ? await fetch(`${world.harness.url}/api/v1${path}`, { method })
      : await world.harness.call(CALLERS[caller], method, path, body);
  const text = await textOf(response);
  if (door.writes && response.ok) await world.harness.settle();
  return { status: response.status, text, changed: world.changedKeys() };
}

async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
