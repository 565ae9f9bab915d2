import { z } from 'zod';
import type { DirectoryFailure, DirectoryPerson } from '../../../contract/register/directory.ts';
import { parsePersonId, type PersonId } from '../../../domain/common/ids.ts';
import type { AccountProblem } from '../../../domain/register/account-check.ts';
import { consoleLog, type Log } from '../../log.ts';
import type { Directory, DirectoryAnswer } from '../../ports/directory.ts';
import {
  createGraphClient,
  type GraphAnswer,
  type GraphClient,
  type GraphOptions,
} from './graph-client.ts';

export interface GraphDirectory extends Directory {
  readonly close: () => Promise<void>;
}

const MAX_FOUND = 15;
/** `$filter` accepts 15 values in an `in`, and `$batch` accepts 20 requests. */
const IDS_PER_REQUEST = 15;
const IDS_PER_BATCH = 20 * IDS_PER_REQUEST;

/**
 * Needs the application permission User.ReadBasic.All, which gives names and addresses. With
 * User.Read.All, units, titles and disabled accounts are known as well; without it they are null.
 * https://learn.microsoft.com/graph/permissions-reference#userreadbasicall
 */
export function createGraphDirectory(options: GraphOptions): GraphDirectory {
  const graph = createGraphClient(options);
  const { log = consoleLog } = options;
  return {
    search: async (text) => {
      const answer = await graph.request({
        method: 'GET',
        path: `/users?${searchQuery(text)}`,
        headers: { consistencylevel: 'eventual' },
      });
      return withBody(answer, usersIn, log, ({ value }) => value.flatMap(toPeople));
    },
    findProblems: async (people) => {
      const problems = new Map<PersonId, AccountProblem>();
      for (let start = 0; start < people.length; start += IDS_PER_BATCH) {
        const batch = people.slice(start, start + IDS_PER_BATCH);
        const enabled = await readEnabled(graph, log, batch);
        if (enabled.kind === 'failed') return enabled;
        for (const person of batch) {
          if (!enabled.value.has(person)) problems.set(person, 'not-found');
          else if (enabled.value.get(person) === false) problems.set(person, 'disabled');
        }
      }
      return { kind: 'found', value: problems };
    },
    close: () => graph.close(),
  };
}

/** https://learn.microsoft.com/graph/search-query-parameter: the whole expression is in quotes. */
function searchQuery(text: string): string {
  const typed = text.replace(/["\\]/g, ' ').trim();
  const fields = typed.includes('@') ? ['mail', 'userPrincipalName'] : ['displayName', 'mail'];
  const search = fields.map((field) => `"${field}:${typed}"`).join(' OR ');
  const select = 'id,displayName,mail,jobTitle,department,accountEnabled,userType';
  return `$search=${encodeURIComponent(search)}&$select=${select}&$top=${MAX_FOUND}&$count=true`;
}

/** The people whom the directory knows, with undefined if the server may not read their state. */
async function readEnabled(
  graph: GraphClient,
  log: Log,
  people: readonly PersonId[],
): Promise<DirectoryAnswer<ReadonlyMap<PersonId, boolean | undefined>>> {
  const requests = [];
  for (let start = 0; start < people.length; start += IDS_PER_REQUEST) {
    const ids = people.slice(start, start + IDS_PER_REQUEST).map((id) => `'${id}'`);
    const filter = encodeURIComponent(`id in (${ids.join(',')})`);
    requests.push({
      id: String(requests.length),
      method: 'GET',
      url: `/users?$filter=${filter}&$select=id,accountEnabled`,
    });
  }
  const answer = await graph.request({ method: 'POST', path: '/$batch', body: { requests } });
  const responses = withBody(answer, batchIn, log, (body) => body.responses);
  if (responses.kind === 'failed') return responses;
  const enabled = new Map<PersonId, boolean | undefined>();
  for (const { status, body } of responses.value) {
    const part: GraphAnswer =
      status === 200
        ? { kind: 'ok', body }
        : status === 429 || status >= 500
          ? { kind: 'retry', cause: status === 429 ? 'throttled' : 'unreachable' }
          : { kind: 'refused', status };
    const users = withBody(part, usersIn, log, ({ value }) => value);
    if (users.kind === 'failed') return users;
    for (const { id, accountEnabled } of users.value) {
      const person = parsePersonId(id);
      if (person) enabled.set(person, accountEnabled ?? undefined);
    }
  }
  if (responses.value.length !== requests.length) return { kind: 'failed', reason: 'unreachable' };
  return { kind: 'found', value: enabled };
}

const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  jobTitle: z.string().nullish(),
  department: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});
const usersIn = z.object({ value: z.array(user) });
const batchIn = z.object({
  responses: z.array(z.object({ status: z.int(), body: z.unknown() })),
});

/** Guests are left out, because Ennuste is for the organisation's own people. */
function toPeople(found: z.infer<typeof user>): readonly DirectoryPerson[] {
  const id = parsePersonId(found.id);
  if (!id || !found.displayName || found.userType === 'Guest') return [];
  const { mail, department: unit, jobTitle: title, accountEnabled } = found;
  return [
    {
      id,
      name: found.displayName,
      ...(mail && { mail }),
      ...(unit && { unit }),
      ...(title && { title }),
      ...(typeof accountEnabled === 'boolean' && { isEnabled: accountEnabled }),
    },
  ];
}

/** Parses the body of a successful answer, and logs what failed. */
export function withBody<Body, Value>(
  answer: GraphAnswer,
  schema: z.ZodType<Body>,
  log: Log,
  toValue: (body: Body) => Value,
): DirectoryAnswer<Value> {
  const failed = (reason: DirectoryFailure, fields: object): DirectoryAnswer<Value> => {
    log(reason === 'no-permission' ? 'error' : 'warn', 'directory-failed', { reason, ...fields });
    return { kind: 'failed', reason };
  };
  switch (answer.kind) {
    case 'ok': {
      const parsed = schema.safeParse(answer.body);
      return parsed.success
        ? { kind: 'found', value: toValue(parsed.data) }
        : failed('unreachable', { cause: 'unknown answer' });
    }
    case 'retry':
      return failed(answer.cause, {});
    case 'no-token':
      return failed('no-permission', { cause: 'no token' });
    case 'refused': {
      const { status, code } = answer;
      const isDenied = status === 401 || status === 403;
      return failed(isDenied ? 'no-permission' : 'unreachable', { status, code });
    }
  }
}
