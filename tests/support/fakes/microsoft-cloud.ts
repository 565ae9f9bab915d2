import { constants, verify, X509Certificate } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { listenOnLoopback, stopServer } from '../world/loopback-server.ts';
import type { TestCertificate } from '../world/test-certificate.ts';
import { isRecord, type Json } from '../fixtures/json.ts';
import { newChatOf } from './fake-connector.ts';

export const CLOUD_HOSTS = [
  'login.microsoftonline.com',
  'login.botframework.com',
  'smba.trafficmanager.net',
] as const;

const BOT_FRAMEWORK = 'https://api.botframework.com';
export const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';
/** Proves to the identity endpoint that the request comes from the web app. */
const IDENTITY_HEADER = 'only-this-app';

export interface CloudOptions {
  readonly tenantId: string;
  readonly botId: string;
  readonly ssoClientId: string;
  readonly certificate: TestCertificate;
}

/** What Teams' message service answers instead of taking a message. */
export interface ChatFailure {
  readonly status: number;
  readonly code: string;
}

export interface SentMessage {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Json;
}

type Claims = Readonly<Record<string, unknown>>;

/** Entra, the Bot Framework, Teams' message service, and the endpoint of the web app's managed identity. */
export interface MicrosoftCloud {
  readonly port: number;
  readonly identityEnv: Readonly<Record<string, string>>;
  readonly messages: readonly SentMessage[];
  readonly signIn: (person: string, over?: Claims) => Promise<string>;
  readonly botToken: (over?: Claims) => Promise<string>;
  /** How many requests the host has got. */
  readonly asked: (host: string) => number;
  /** The keys with which Entra and the Bot Framework sign, for tokens that they would never make. */
  readonly keys: () => { readonly entra: SigningKey; readonly bot: SigningKey };
  /** The Bot Framework signs with a new key from now on. */
  readonly rotateKeys: () => Promise<void>;
  /** Makes the hosts unreachable, or reachable again. */
  readonly setDown: (hosts: readonly string[]) => void;
  /**
   * Refuses messages to the conversation, or a new one with the person whose id it is. Without a
   * failure, takes them again.
   */
  readonly failChat: (conversation: string, failure?: ChatFailure) => void;
  /** What the identity endpoint and Entra refuse. */
  readonly refuse: (what: { readonly identity?: boolean; readonly assertion?: boolean }) => void;
  readonly stop: () => Promise<void>;
}

export interface SigningKey {
  readonly id: string;
  readonly secret: CryptoKey;
  readonly json: JWK;
}

async function aKey(id: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const json = { ...(await exportJWK(publicKey)), kid: id, use: 'sig', endorsements: ['msteams'] };
  return { id, secret: privateKey, json };
}

export async function startMicrosoftCloud(options: CloudOptions): Promise<MicrosoftCloud> {
  const { tenantId, botId, ssoClientId, certificate } = options;
  const entra = await aKey('entra-1');
  let botKey = await aKey('bot-1');
  let down: readonly string[] = [];
  let refused: Parameters<MicrosoftCloud['refuse']>[0] = {};
  const messages: SentMessage[] = [];
  const asked = new Map<string, number>();
  const chats = new Map<string, ChatFailure>();

  const sign = (key: SigningKey, claims: Claims): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iat: now, nbf: now - 10, exp: now + 3600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.id })
      .sign(key.secret);
  };
  const identityToken = (audience: string): Promise<string> =>
    sign(entra, {
      iss: `https://sts.windows.net/${tenantId}/`,
      aud: audience,
      oid: 'the-identity',
    });

  const answerToken = async (form: URLSearchParams): Promise<readonly [number, Json]> => {
    const assertion = form.get('client_assertion') ?? '';
    const isProof = isExchange(assertion) || isSignedWith(certificate, assertion);
    if (refused.assertion || form.get('client_id') !== botId || !isProof)
      return [401, { error: 'invalid_client', error_description: 'AADSTS700213: No match' }];
    const token = `token for ${form.get('scope') ?? ''}`;
    return [200, { token_type: 'Bearer', expires_in: 3600, access_token: token }];
  };
  const answers: Readonly<
    Record<
      string,
      (path: string, body: string, head: RequestHead) => Promise<readonly [number, unknown]>
    >
  > = {
    'login.microsoftonline.com': async (path, body) => {
      const issuer = `https://login.microsoftonline.com/${tenantId}`;
      if (path.includes('/oauth2/v2.0/token')) return answerToken(new URLSearchParams(body));
      if (path.endsWith('/keys')) return [200, { keys: [entra.json] }];
      return [
        200,
        {
          issuer: `${issuer}/v2.0`,
          authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`,
          token_endpoint: `${issuer}/oauth2/v2.0/token`,
          jwks_uri: `${issuer}/discovery/v2.0/keys`,
        },
      ];
    },
    'login.botframework.com': async (path) =>
      path.endsWith('/keys')
        ? [200, { keys: [botKey.json] }]
        : [
            200,
            {
              issuer: BOT_FRAMEWORK,
              jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
            },
          ],
    'smba.trafficmanager.net': async (path, body, { method, authorization }) => {
      const parsed: unknown = JSON.parse(body);
      const sent = isRecord(parsed) ? parsed : {};
      const [, conversation] = /\/conversations\/([^/]+)/.exec(path) ?? [];
      const person = conversation === undefined ? firstMember(sent) : undefined;
      const failure = chats.get(decodeURIComponent(conversation ?? person ?? ''));
      if (failure)
        return [failure.status, { error: { code: failure.code, message: failure.code } }];
      if (person !== undefined) return [201, { id: newChatOf(person) }];
      messages.push({ method, path, authorization, body: sent });
      return [201, { id: `message-${messages.length}` }];
    },
  };
  const listener: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    asked.set(host, (asked.get(host) ?? 0) + 1);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (down.includes(host)) {
        response.destroy();
        return;
      }
      const body = Buffer.concat(chunks).toString('utf8');
      const { method = '', headers } = request;
      const head = { method, authorization: headers.authorization };
      void answers[host]?.(request.url ?? '', body, head).then(([status, answer]) => {
        response.statusCode = status;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      });
    });
  };
  const cloud = createTlsServer({ cert: certificate.cert, key: certificate.key }, listener);
  const identity = createServer((request, response) => {
    const resource = new URL(request.url ?? '', 'http://identity').searchParams.get('resource');
    const isOurs = request.headers['x-identity-header'] === IDENTITY_HEADER;
    if (!isOurs || refused.identity || resource === null) {
      response.statusCode = 400;
      response.end('{"statusCode":400,"message":"No managed identity found"}');
      return;
    }
    void identityToken(resource).then((token) => {
      const expires = String(Math.floor(Date.now() / 1000) + 3600);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          access_token: token,
          expires_on: expires,
          resource,
          token_type: 'Bearer',
        }),
      );
    });
  });
  const url = await listenOnLoopback(cloud, 'https');
  const identityUrl = await listenOnLoopback(identity);
  return {
    port: Number(new URL(url).port),
    identityEnv: { IDENTITY_ENDPOINT: `${identityUrl}/msi/token`, IDENTITY_HEADER },
    messages,
    signIn: (person, over) =>
      sign(entra, {
        iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        aud: ssoClientId,
        tid: tenantId,
        oid: person,
        scp: 'access_as_user',
        ver: '2.0',
        ...over,
      }),
    botToken: (over) =>
      sign(botKey, { iss: BOT_FRAMEWORK, aud: botId, serviceurl: SERVICE_URL, ...over }),
    asked: (host) => asked.get(host) ?? 0,
    keys: () => ({ entra, bot: botKey }),
    rotateKeys: async () => {
      botKey = await aKey('bot-2');
    },
    setDown: (hosts) => {
      down = hosts;
    },
    failChat: (conversation, failure) => {
      if (failure) chats.set(conversation, failure);
      else chats.delete(conversation);
    },
    refuse: (what) => {
      refused = what;
    },
    stop: async () => {
      await Promise.all([stopServer(cloud), stopServer(identity)]);
    },
  };
}

interface RequestHead {
  readonly method: string;
  readonly authorization: string | undefined;
}

function firstMember({ members }: Json): string {
  const first: unknown = Array.isArray(members) ? members[0] : undefined;
  return isRecord(first) ? String(first.id) : '';
}

const isExchange = (assertion: string): boolean =>
  assertion.includes('.') && partOf(assertion, 1).aud === 'api://AzureADTokenExchange';

/** As Entra does: the header names the certificate, whose key signed the rest. */
function isSignedWith({ cert }: TestCertificate, assertion: string): boolean {
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const known = new X509Certificate(cert);
  const thumbprint = Buffer.from(known.fingerprint256.replaceAll(':', ''), 'hex');
  return (
    partOf(assertion, 0)['x5t#S256'] === thumbprint.toString('base64url') &&
    verify(
      'sha256',
      Buffer.from(`${header}.${payload}`),
      { key: known.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING },
      Buffer.from(signature, 'base64url'),
    )
  );
}

function partOf(token: string, index: number): Json {
  const part = token.split('.')[index] ?? '';
  const parsed: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  return isRecord(parsed) ? parsed : {};
}
