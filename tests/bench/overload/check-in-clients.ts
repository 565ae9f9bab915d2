import { Agent, request as send } from 'undici';

import { MONTH } from '../fanout/fill-storage.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { aSectionAnswer } from '../../support/fixtures/builders.ts';

/** A person with a goal of their own, who sends one check-in after the other. */
export interface Client {
  readonly person: PersonId;
  readonly goal: string;
  readonly tokens: readonly string[];
  revision: number;
  sent: number;
  isWaiting: boolean;
}

export interface Sent {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: boolean;
  readonly submission: string;
  readonly client: Client;
}

/** Without a limit of connections, so that no request waits in this process. */
const agent = new Agent({ connections: null, headersTimeout: 60_000, bodyTimeout: 60_000 });

export async function tokenFrom(url: string, personId: PersonId): Promise<string> {
  const { body } = await send(`${url}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });
  const { token } = (await body.json()) as { readonly token: string };
  return token;
}

/** Resolves to the status 0 when there was no response. */
export async function checkIn(urls: readonly string[], client: Client): Promise<Sent> {
  client.isWaiting = true;
  client.sent += 1;
  const at = client.sent % urls.length;
  const submission = `${client.goal}-${client.sent}`.padEnd(8, '-');
  const began = performance.now();
  try {
    const { statusCode, headers, body } = await send(
      `${urls[at]}/api/v1/goals/${client.goal}/check-ins/${MONTH}`,
      {
        method: 'PUT',
        dispatcher: agent,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${client.tokens[at]}`,
        },
        body: JSON.stringify({
          basedOn: client.revision,
          submission,
          sections: [aSectionAnswer({ explanation: `Vastaus ${client.sent}` })],
        }),
      },
    );
    const answer = (await body.json()) as { readonly revision?: number };
    // After an unknown outcome the next answer may be stale; its response does not tell the revision.
    if (statusCode === 200) client.revision = answer.revision ?? client.revision;
    if (statusCode === 409) client.revision += 1;
    const retryAfter = headers['retry-after'] !== undefined;
    return { status: statusCode, ms: performance.now() - began, retryAfter, submission, client };
  } catch {
    return { status: 0, ms: performance.now() - began, retryAfter: false, submission, client };
  } finally {
    client.isWaiting = false;
  }
}
