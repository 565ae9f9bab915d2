import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { ENDPOINTS } from '../../../bot/api/routes/endpoints.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { isRecord, type Json } from '../fixtures/json.ts';
import type { Harness } from '../world/server-harness.ts';

export interface ApiResponse {
  readonly status: number;
  readonly type: string;
  readonly body: Json;
  /** Body of a response that is not JSON. If the response is a stream, its first event. */
  readonly text?: string;
  /** `operationId`, in the OpenAPI document, of the operation that responded. */
  readonly operation: string;
}

export interface RequestOptions {
  readonly as?: PersonId;
  readonly body?: unknown;
  /** Value of the `Accept-Language` header. */
  readonly language?: string;
  readonly token?: string;
}

export type Api = (method: string, path: string, asking?: RequestOptions) => Promise<ApiResponse>;

/**
 * Returns a function that calls the API. The function throws if the response does not match the
 * server's OpenAPI document or, for a successful response, the endpoint's schema.
 */
export async function createApi(harness: Harness): Promise<Api> {
  const document = await readDocument(harness.url);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'document');
  return async (method, path, asking = {}) => {
    const response = await sendRequest(harness, method, path, asking);
    const type = mediaOf(response);
    const answer = await readAnswer(response, type);
    const operation = operationAt(document, method, path);
    const validate = validatorOf(ajv, operation, response.status, type);
    if (!validate(answer)) throw new Error(`${method} ${path}: ${ajv.errorsText(validate.errors)}`);
    const { id } = operation;
    if (response.ok) requireExactly(id, answer);
    const { status } = response;
    if (typeof answer === 'string') return { status, type, body: {}, text: answer, operation: id };
    if (!isRecord(answer)) throw new Error(`${method} ${path}: not an object`);
    return { status, type, body: answer, operation: id };
  };
}

/** Drops the character set of text types, because the OpenAPI document does not name it. */
function mediaOf({ headers }: Response): string {
  const type = headers.get('content-type') ?? '';
  return type.replace(/^(text\/[a-z-]+); charset=utf-8$/, '$1');
}

async function readAnswer(response: Response, type: string): Promise<unknown> {
  if (type === 'text/event-stream') return readFirstEvent(response);
  return type.startsWith('text/') ? response.text() : response.json();
}

/** Reads the first event of a stream and then disconnects. */
async function readFirstEvent({ body }: Response): Promise<string> {
  let text = '';
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part;
    if (text.includes('\n\n')) break;
  }
  return text;
}

export async function readDocument(url: string): Promise<Json> {
  const document: unknown = await (await fetch(`${url}/api/v1/openapi.json`)).json();
  if (!isRecord(document)) throw new Error('There is no OpenAPI document');
  return document;
}

async function sendRequest(
  { url, tokenOf }: Harness,
  method: string,
  path: string,
  { as, body, language, token }: RequestOptions,
): Promise<Response> {
  const bearer = token ?? (as && (await tokenOf(as)));
  return fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(language !== undefined && { 'accept-language': language }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

interface Operation {
  readonly id: string;
  /** JSON pointer to the operation's responses in the OpenAPI document. */
  readonly pointer: string;
  readonly responses: Json;
}

function operationAt({ paths }: Json, method: string, path: string): Operation {
  const [plain = ''] = path.split('?');
  for (const [template, item] of Object.entries(isRecord(paths) ? paths : {})) {
    const operation = isRecord(item) ? item[method.toLowerCase()] : undefined;
    if (!isRecord(operation) || !isRecord(operation.responses)) continue;
    if (!new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain)) continue;
    const steps = ['paths', template, method.toLowerCase(), 'responses'];
    return {
      id: String(operation.operationId),
      pointer: steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/'),
      responses: operation.responses,
    };
  }
  throw new Error(`The OpenAPI document has no ${method} ${path}`);
}

function validatorOf(
  ajv: Ajv2020,
  { id, pointer, responses }: Operation,
  status: number,
  type: string,
): ValidateFunction {
  const response = responses[status];
  if (!isRecord(response) || !isRecord(response.content))
    throw new Error(`${id} responds with ${status}, which the OpenAPI document does not list`);
  if (!(type in response.content))
    throw new Error(
      `${id} responds with ${status} as ${type}, which the OpenAPI document does not list`,
    );
  const media = type.replaceAll('/', '~1');
  const uri = `${pointer}/${status}/content/${media}/schema`.replaceAll('{', '%7B');
  return ajv.compile({ $ref: `document#/${uri.replaceAll('}', '%7D')}` });
}

/**
 * Checks that the endpoint's schema accepts the response and that the response has no unknown
 * properties.
 */
function requireExactly(id: string, answer: unknown): void {
  const parsed = ENDPOINTS.find((one) => one.id === id)?.result.parse(answer);
  expect(parsed).toEqual(answer);
}
