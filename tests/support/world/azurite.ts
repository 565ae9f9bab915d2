import QueueConfiguration from 'azurite/dist/src/queue/QueueConfiguration.js';
import QueueServer from 'azurite/dist/src/queue/QueueServer.js';
import TableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import TableServer from 'azurite/dist/src/table/TableServer.js';

/** Azurite publishes this development account. The key gives access to nothing but an emulator. */
const ACCOUNT = 'devstoreaccount1';
const KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  readonly connectionString: string;
  /** Addresses without the account. */
  readonly tables: string;
  readonly queues: string;
  stop(): Promise<void>;
}

/** With a certificate, Azurite speaks https and accepts the tokens of identities, too. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/**
 * Starts Azurite's table and queue services in this process. They keep data in memory, use free
 * ports and print nothing.
 */
export async function startAzurite(tls?: TlsFiles): Promise<Azurite> {
  const { cert = '', key = '' } = tls ?? {};
  const oauth = tls && 'basic';
  const tables = new (classOf(TableServer))(
    new (classOf(TableConfiguration))(
      '127.0.0.1',
      0,
      5,
      'unused-in-memory.json',
      false,
      false,
      undefined,
      undefined,
      false,
      true,
      cert,
      key,
      '',
      oauth,
      false,
      true,
    ),
  );
  const queues = new (classOf(QueueServer))(
    new (classOf(QueueConfiguration))(
      '127.0.0.1',
      0,
      5,
      'unused-in-memory.json',
      'unused-in-memory-extents.json',
      [],
      false,
      undefined,
      false,
      undefined,
      false,
      true,
      cert,
      key,
      '',
      oauth,
      false,
      true,
    ),
  );
  await Promise.all([tables.start(), queues.start()]);
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${ACCOUNT}`,
      `AccountKey=${KEY}`,
      `TableEndpoint=${tables.getHttpServerAddress()}/${ACCOUNT}`,
      `QueueEndpoint=${queues.getHttpServerAddress()}/${ACCOUNT}`,
      '',
    ].join(';'),
    tables: tables.getHttpServerAddress(),
    queues: queues.getHttpServerAddress(),
    stop: async () => {
      await Promise.all([tables.close(), queues.close()]);
    },
  };
}

/** Jest imports the class itself, and Node an object that has it. */
function classOf<Class>(imported: Class & { readonly default?: Class }): Class {
  return imported.default ?? imported;
}
