import { once } from 'node:events';
import { createServer } from 'node:http';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import { Unavailable } from '../../../../bot/unavailable.ts';
import { aPerson, anAudit } from '../../../support/fixtures/builders.ts';
import { organisationId } from '../../../support/fixtures/ids.ts';

const KEY = Buffer.from('key').toString('base64');

/** Storage that accepts every transaction, and inside says this status without a reason. */
async function saveWhenAnswered(status: string): Promise<unknown> {
  const lines = [
    '--batch_1',
    'Content-Type: multipart/mixed; boundary=changesetresponse_1',
    '',
    '--changesetresponse_1',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status}`,
    '',
    '',
    '--changesetresponse_1--',
    '--batch_1--',
  ];
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(202, { 'Content-Type': 'multipart/mixed; boundary=batch_1' });
    response.end(lines.join('\r\n'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const { people } = createTableStores({
    connectionString: `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=${KEY};TableEndpoint=http://127.0.0.1:${port}/account;`,
    tableName: 'Ennuste',
    organisation: organisationId('kuva'),
  });
  try {
    return await people.save(aPerson(), undefined, anAudit()).catch((error: unknown) => error);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it.each(['503 Service Unavailable', '500 Internal Server Error', '429 Too Many Requests'])(
  'a transaction that is refused with %s is an outage, not a fault',
  async (status) => {
    expect(await saveWhenAnswered(status)).toBeInstanceOf(Unavailable);
  },
);

it.each(['400 Bad Request', '412 Precondition Failed'])(
  'a transaction that is refused with %s and no reason is a fault',
  async (status) => {
    const outcome = await saveWhenAnswered(status);
    expect(outcome).toBeInstanceOf(Error);
    expect(outcome).not.toBeInstanceOf(Unavailable);
  },
);
