import { z } from 'zod';
import { problem } from '../../../contract/common/problem.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { HTTP_STATUS_OF_REFUSAL } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

/** Uses the schemas that also parse requests, so the document matches what the API accepts. */
export const buildOpenApiDocument = (endpoints: readonly AnyEndpoint[]): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Ennuste API',
    version: '1',
    description:
      'Goals, check-ins and reminder runs of one public body. The rules and the authorization are the same as in the bot’s cards.',
  },
  servers: [{ url: '/api/v1' }],
  security: [{ bearer: [] }],
  paths: pathsOf(endpoints),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Access token for this API from Teams single sign-on (scope access_as_user)',
      },
    },
    schemas: { Problem: PROBLEM },
  },
});

const PROBLEM: Json = {
  description: 'RFC 9457 problem; `code` is stable, `detail` is in the language of the request',
  ...json(problem),
};

const IF_NONE_MATCH: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETag of the response that the caller has',
  schema: { type: 'string' },
};

function pathsOf(endpoints: readonly AnyEndpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const one of endpoints)
    paths[one.path] = { ...paths[one.path], [one.method]: operationOf(one) };
  return paths;
}

const operationOf = (one: AnyEndpoint): Json => ({
  operationId: one.id,
  summary: one.summary,
  parameters: [
    ...parametersOf(one.params, 'path'),
    ...parametersOf(one.query, 'query'),
    ...(one.revalidates ? [IF_NONE_MATCH] : []),
  ],
  ...(one.body && {
    requestBody: { required: true, content: { 'application/json': { schema: json(one.body) } } },
  }),
  responses: {
    [one.status]: {
      description: 'OK',
      content: { [one.media ?? 'application/json']: { schema: json(one.result) } },
    },
    ...(one.revalidates && {
      304: { description: 'The answer that If-None-Match names still stands' },
    }),
    ...problemsOf(one),
  },
});

function problemsOf(one: AnyEndpoint): Json {
  const codes = Map.groupBy(
    [
      'unauthenticated',
      'not-registered',
      'invalid-request',
      'row-unreadable',
      ...one.refusals,
    ] as const,
    (code) => (code === 'unauthenticated' ? 401 : HTTP_STATUS_OF_REFUSAL[code]),
  );
  return {
    ...Object.fromEntries(
      [...codes].map(([status, list]) => [status, problemResponse([...new Set(list)].join(', '))]),
    ),
    429: { ...problemResponse('too-many-requests'), headers: RETRY_AFTER },
    503: {
      ...problemResponse(['unavailable', ...(codes.get(503) ?? [])].join(', ')),
      headers: RETRY_AFTER,
    },
  };
}

const problemResponse = (description: string): Json => ({
  description,
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
});

const RETRY_AFTER: Json = {
  'Retry-After': {
    description: 'Seconds after which the same request may succeed',
    schema: { type: 'integer' },
  },
};

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): readonly Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = json(schema) as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: one,
  }));
}

/** Describes the JSON that clients send, where dates and ids are strings. */
function json(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
