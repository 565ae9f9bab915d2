import TableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import TableServer from 'azurite/dist/src/table/TableServer.js';

/** Azurite's published development account; it opens nothing but an emulator. */
const ACCOUNT = 'devstoreaccount1';
const KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** Azurite's table service in this process, in memory, on a free port; silent. */
export async function startAzurite(): Promise<Azurite> {
  const server = new TableServer(
    new TableConfiguration(
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
      '',
      '',
      '',
      undefined,
      false,
      true,
    ),
  );
  await server.start();
  const endpoint = `${server.getHttpServerAddress()}/${ACCOUNT}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=${endpoint};`,
    stop: () => server.close(),
  };
}
