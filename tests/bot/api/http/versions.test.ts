import { z } from 'zod';
import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import { objectsIn, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

const BODIES = ENDPOINTS.flatMap(({ id, method, path, body }) =>
  body ? [{ id, method, path, schema: z.toJSONSchema(body, { io: 'input' }) }] : [],
);
const VERSIONED = BODIES.filter(({ schema }) =>
  [...objectsIn(schema)].some(({ properties }) => hasVersion(properties)),
);
function hasVersion(properties: unknown): boolean {
  return typeof properties === 'object' && properties !== null && 'version' in properties;
}

const PARAMETERS: Readonly<Record<string, string>> = {
  month: '2026-03',
  year: '2026',
  goal: 'palvelutorit',
  person: PEOPLE.owner,
  step: 'first',
  theme: 'palvelut',
  meeting: 'a'.repeat(64),
};

const addressOf = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => PARAMETERS[name] ?? 'missing');

it('nineteen endpoints take a version', () => {
  expect(VERSIONED).toHaveLength(19);
});

describe.each(VERSIONED)('$method $path', ({ id, method, path }) => {
  it.each(['*', '', ' ', 'x', '"*"', 'W/"*"', 'W/"a", W/"b"', 'W/"a\r\nX: b"', '"'.repeat(201)])(
    'refuses the version %j in words',
    async (version) => {
      const body = id === 'putRegisterOrder' ? { goals: [{ version }] } : { version };
      const response = await harness.call(
        PEOPLE.facilitator,
        method.toUpperCase(),
        addressOf(path),
        body,
      );
      const answer = (await response.json()) as { readonly problems?: readonly Json[] };
      expect(response.status).toBe(400);
      expect(answer.problems?.map(({ field }) => String(field))).toContainEqual(
        expect.stringMatching(/^body\.(goals\.0\.)?version$/),
      );
    },
  );
});
