import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFreePort } from '../../infra/local/ports.ts';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { startConnectProxy, type ConnectProxy } from '../support/fakes/connect-proxy.ts';
import {
  CLOUD_HOSTS,
  startMicrosoftCloud,
  type MicrosoftCloud,
} from '../support/fakes/microsoft-cloud.ts';
import { startStorageFront, type StorageFront } from '../support/fakes/storage-front.ts';
import { PEOPLE } from '../support/fixtures/builders.ts';
import { startAzurite, type Azurite } from '../support/world/azurite.ts';
import { makeCertificate, writeCertificate } from '../support/world/test-certificate.ts';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const BOT = '22222222-2222-4222-8222-222222222222';
export const SSO_CLIENT = '33333333-3333-4333-8333-333333333333';
/** Azurite's own account. */
const ACCOUNT = 'devstoreaccount1';
export const TABLES_HOST = `${ACCOUNT}.table.core.windows.net`;
export const QUEUES_HOST = `${ACCOUNT}.queue.core.windows.net`;

/** The surroundings of production's own entry point: all that it reaches, it reaches by the proxy. */
export interface Surroundings {
  readonly cloud: MicrosoftCloud;
  readonly tables: StorageFront;
  readonly queues: StorageFront;
  readonly proxy: ConnectProxy;
  /** The certificate of the stand-ins, with its key, for the bot as well. */
  readonly certificateFile: string;
  readonly start: (
    more?: Readonly<Record<string, string | undefined>>,
  ) => Promise<ProductionServer>;
  readonly stop: () => Promise<void>;
}

export interface ProductionServer {
  readonly url: string;
  readonly process: ChildProcess;
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves when it listens or has ended, with the exit code in the latter case. */
  readonly started: Promise<number | null | 'listening'>;
  readonly stop: () => Promise<number | null>;
}

export async function startSurroundings(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'ennuste-production-'));
  const certificate = makeCertificate({ hosts: [...CLOUD_HOSTS, TABLES_HOST, QUEUES_HOST] });
  const files = writeCertificate(folder, certificate);
  const certificateFile = join(folder, 'bot.pem');
  writeFileSync(certificateFile, certificate.cert + certificate.key);
  const azurite: Azurite = await startAzurite(files);
  const cloud = await startMicrosoftCloud({
    tenantId: TENANT,
    botId: BOT,
    ssoClientId: SSO_CLIENT,
    certificate,
  });
  const tables = await startStorageFront(ACCOUNT, azurite.tables, certificate);
  const queues = await startStorageFront(ACCOUNT, azurite.queues, certificate);
  const ports = new Map<string, number>([
    ...CLOUD_HOSTS.map((host) => [host, cloud.port] as const),
    [TABLES_HOST, tables.port],
    [QUEUES_HOST, queues.port],
  ]);
  const proxy = await startConnectProxy((host) => ports.get(host));
  const children: ProductionServer[] = [];
  return {
    cloud,
    tables,
    queues,
    proxy,
    certificateFile,
    start: async (more = {}) => {
      const port = await chooseFreePort(0);
      const child = startMain({
        PORT: String(port),
        LISTEN_ON: '127.0.0.1',
        HOST: 'ennuste.example.fi',
        BODY_FILE: 'bot/imports/demo/organisation.json',
        STORAGE_ACCOUNT: ACCOUNT,
        BOT_ID: BOT,
        SSO_CLIENT_ID: SSO_CLIENT,
        TENANT_ID: TENANT,
        FIRST_FACILITATOR_ID: PEOPLE.facilitator,
        FIRST_FACILITATOR_NAME: 'Fanni Fasilitaattori',
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: files.cert,
        ...cloud.identityEnv,
        ...more,
      });
      const server = { ...child, url: `http://127.0.0.1:${port}` };
      children.push(server);
      await server.started;
      return server;
    },
    stop: async () => {
      for (const child of children) await child.stop();
      await Promise.all([proxy.stop(), cloud.stop(), tables.stop(), queues.stop()]);
      await azurite.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The environment of this process does not reach the server. */
function startMain(
  settings: Readonly<Record<string, string | undefined>>,
): Omit<ProductionServer, 'url'> {
  const child = spawn(process.execPath, ['bot/main.ts'], {
    cwd: REPOSITORY_ROOT,
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const listening = new Promise<'listening'>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
      if (stdout.includes('"event":"listening"')) resolve('listening');
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return {
    process: child,
    output: () => ({ stdout, stderr }),
    started: Promise.race([ended, listening]),
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
