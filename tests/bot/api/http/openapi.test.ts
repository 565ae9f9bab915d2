import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { HTTP_STATUS_OF_REFUSAL } from '../../../../bot/api/http/problem.ts';
import { readDocument } from '../../../support/drivers/api-driver.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

let bot: Harness;
let document: Json;
beforeAll(async () => {
  bot = await startHarness();
  document = await readDocument(bot.url);
});
afterAll(() => bot.stop());

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly value: Json;
}

function operations(): readonly Operation[] {
  const paths = isRecord(document.paths) ? document.paths : {};
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isRecord(item) ? item : {}).map(([method, value]) => ({
      method,
      path,
      value: isRecord(value) ? value : {},
    })),
  );
}

const records = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

describe('the OpenAPI document', () => {
  it('is version 3.1 and served without a token', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  it('lists exactly the routes that the server has below /api/v1', () => {
    const listed = operations().map(
      ({ method, path }) =>
        `${method.toUpperCase()} /api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    const served = bot.routes.filter(
      (route) => route.includes(' /api/v1/') && !route.endsWith('/openapi.json'),
    );
    expect(listed.toSorted()).toEqual(served.toSorted());
  });

  it('names every operation once', () => {
    const ids = operations().map(({ value }) => value.operationId);
    expect(new Set(ids).size).toBe(ENDPOINTS.length);
  });

  it('declares every parameter of every path, and no other', () => {
    for (const { path, value } of operations()) {
      const inPath = records(value.parameters).filter((one) => one.in === 'path');
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inPath.map((one) => one.name)).toEqual(names);
      expect(inPath.every((one) => one.required === true)).toBe(true);
    }
  });

  it.each(ENDPOINTS.map((one) => [one.id, one] as const))(
    'lists every refusal of %s with its status',
    (id, one) => {
      const { value } = operations().find((other) => other.value.operationId === id) ?? {};
      const responses = isRecord(value?.responses) ? value.responses : {};
      for (const code of one.refusals) {
        const response = responses[HTTP_STATUS_OF_REFUSAL[code]];
        expect(isRecord(response) ? response.description : '').toContain(code);
      }
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining([String(one.status), '400', '401', '403']),
      );
    },
  );
});
