import { join } from 'node:path';

import { pathInPackage } from '../project-paths.ts';
import type { ChildPlan } from './child-process.ts';

/** Microsoft publishes this account and key for all Azurite emulators, so they are not secret. */
const ACCOUNT = 'devstoreaccount1';
const KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface StoragePorts {
  readonly tables: number;
  readonly queues: number;
}

export const buildConnectionString = ({ tables, queues }: StoragePorts): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `TableEndpoint=http://127.0.0.1:${String(tables)}/${ACCOUNT}`,
    `QueueEndpoint=http://127.0.0.1:${String(queues)}/${ACCOUNT}`,
    '',
  ].join(';');

export const planStorage = (dataDir: string, { tables, queues }: StoragePorts): ChildPlan => ({
  name: 'Storage (Azurite)',
  args: ['infra/local/azurite.ts', String(tables), String(queues), join(dataDir, 'storage')],
  env: { AZURITE_DISABLE_TELEMETRY: '1', APPLICATION_INSIGHTS_NO_STATSBEAT: '1' },
  logFile: join(dataDir, 'logs', 'storage.log'),
});

export interface ServerOptions {
  readonly port: number;
  readonly demo: boolean;
  readonly storage: StoragePorts;
}

export const planServer = (dataDir: string, { port, demo, storage }: ServerOptions): ChildPlan => ({
  name: 'Server',
  args: ['bot/local.ts'],
  env: {
    PORT: String(port),
    DEMO: demo ? 'on' : 'off',
    STORAGE_CONNECTION_STRING: buildConnectionString(storage),
  },
  logFile: join(dataDir, 'logs', 'server.log'),
});

export interface PlaygroundOptions {
  readonly who: string;
  readonly port: number;
  readonly serverPort: number;
  readonly configFile: string;
}

export function planPlayground(
  dataDir: string,
  { who, port, serverPort, configFile }: PlaygroundOptions,
): ChildPlan {
  const logs = join(dataDir, 'logs');
  return {
    name: `Playground (${who})`,
    args: [
      '--require',
      './infra/local/loopback-only.cjs',
      pathInPackage('@microsoft/m365agentsplayground/cli.js'),
      'start',
      '--app-endpoint',
      `http://127.0.0.1:${String(serverPort)}/api/messages`,
      '--channel-id',
      'msteams',
      '--port',
      String(port),
      '--disable-telemetry',
    ],
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(logs, `playground-${who}-traffic.log`),
    },
    logFile: join(logs, `playground-${who}.log`),
  };
}
