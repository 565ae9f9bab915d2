import { performance } from 'node:perf_hooks';
import { Agent, request } from 'undici';

import { PEOPLE } from '../support/fixtures/builders.ts';
import type { Json } from '../support/fixtures/json.ts';
import { SERVICE_URL } from '../support/fakes/microsoft-cloud.ts';
import { fillProduction, manyPeople, type FilledProduction } from '../e2e/fill-production.ts';
import { readVitals, type Vitals } from './vitals.ts';
import { BOT, startSurroundings, TENANT, type Surroundings } from '../e2e/production.ts';

export interface Question {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS';
  readonly path: string;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** As `body`, but sent as it is. */
  readonly text?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ms: number;
}

/** Production's own entry point among stand-ins of Microsoft’s services, with some people and a goal. */
export interface Target extends FilledProduction {
  readonly url: string;
  readonly around: Surroundings;
  readonly facilitators: readonly string[];
  readonly ask: (question: Question) => Promise<Answer>;
  /** Sends an activity as the Bot Framework does, unless `more` says otherwise. */
  readonly post: (activity: unknown, more?: Partial<Question>) => Promise<Answer>;
  readonly tokenOf: (person: string) => Promise<string>;
  readonly isAlive: () => Promise<boolean>;
  /** Undefined where the machine does not tell, that is, not on Linux. */
  readonly vitals: () => Vitals | undefined;
  readonly errors: () => readonly string[];
  readonly stop: () => Promise<void>;
}

const FACILITATORS = 12;
/** A client's own proxy, whose word about addresses the server believes. */
const PROXIES = '127.0.0.0/8';

export async function startTarget(): Promise<Target> {
  const around = await startSurroundings();
  const server = await around.start({ TRUSTED_PROXIES: PROXIES });
  if ((await server.started) !== 'listening')
    throw new Error(`The server does not start: ${server.output().stderr}`);
  const { url } = server;
  const others = manyPeople(FACILITATORS);
  const filled = await fillProduction(
    around,
    url,
    others.map((id) => ({ id, role: 'facilitator' })),
  );
  // Without keep-alive, so that the connections that stay open are those of attacks.
  const agent = new Agent({ pipelining: 0, connections: null, headersTimeout: 60_000 });
  let asked = 0;

  const ask: Target['ask'] = async ({ method = 'GET', path, token, headers, body, text }) => {
    asked += 1;
    const began = performance.now();
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await request(`${url}${path}`, {
      method,
      dispatcher: agent,
      headers: {
        // Each question comes from elsewhere, so that those before it do not count.
        'x-forwarded-for': addressOf(asked),
        ...(content !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(content !== undefined && { body: content }),
    });
    const got = await answer.body.text();
    return {
      status: answer.statusCode,
      text: got,
      headers: answer.headers,
      ms: performance.now() - began,
    };
  };
  return {
    ...filled,
    url,
    around,
    facilitators: others,
    ask,
    post: async (activity, more = {}) =>
      ask({
        method: 'POST',
        path: '/api/messages',
        token: await around.cloud.botToken(),
        body: activity,
        ...more,
      }),
    tokenOf: (person) => around.cloud.signIn(person),
    isAlive: async () => {
      const answer = await ask({ path: '/healthz' }).catch(() => undefined);
      return answer?.status === 200 && server.process.exitCode === null;
    },
    vitals: () => readVitals(server.process.pid, Number(new URL(url).port)),
    errors: () => {
      const { stdout, stderr } = server.output();
      const lines = stdout.split('\n').filter((line) => line.includes('"level":"error"'));
      return [...lines, ...stderr.split('\n').filter((line) => line !== '')];
    },
    stop: async () => {
      await agent.destroy();
      await around.stop();
    },
  };
}

export const addressOf = (number: number): string =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

/** An activity of Teams, from the owner's own chat. */
export const anActivity = (more: Json = {}): Json => ({
  type: 'message',
  text: 'apua',
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  id: 'activity-1',
  locale: 'fi-FI',
  from: { id: `29:${PEOPLE.owner}`, name: 'Aino', aadObjectId: PEOPLE.owner },
  recipient: { id: `28:${BOT}`, name: 'Ennuste' },
  conversation: { id: 'chat-owner', conversationType: 'personal', tenantId: TENANT },
  ...more,
});

export const aPress = (verb: string, data: Json, more: Json = {}): Json =>
  anActivity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'message-1',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...more,
  });
