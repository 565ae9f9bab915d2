import dns from 'node:dns';
import { createServer, type Server } from 'node:https';
import tls from 'node:tls';
import { gunzipSync } from 'node:zlib';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, objectsIn, type Json } from '../../support/fixtures/json.ts';
import { makeCertificate } from '../../support/world/test-certificate.ts';
import { startHarness } from '../../support/world/server-harness.ts';
import { NO_STATISTICS, startTelemetry } from '../../../bot/telemetry/start-telemetry.ts';

const KEY = '11111111-2222-4333-8444-555555555555';

/** Stands in for the ingestion of Azure Monitor: keeps what it is sent and accepts all of it. */
async function startIngestion(): Promise<{ server: Server; url: string; received: Json[] }> {
  const received: Json[] = [];
  const certificate = makeCertificate();
  tls.setDefaultCACertificates([certificate.cert]);
  const server = createServer(certificate, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const bytes = Buffer.concat(parts);
      const isZipped = request.headers['content-encoding'] === 'gzip';
      const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
      const items = [...objectsIn(JSON.parse(text))];
      received.push(...items);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ itemsReceived: items.length, itemsAccepted: items.length, errors: [] }),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { server, url: `https://localhost:${port}`, received };
}

it('sends traces and metrics to the address of the connection string, and to no other', async () => {
  Object.assign(process.env, NO_STATISTICS);
  const lookup = jest.spyOn(dns, 'lookup');
  const { server, url, received } = await startIngestion();
  const faults: string[] = [];
  const telemetry = await startTelemetry({
    connectionString: `InstrumentationKey=${KEY};IngestionEndpoint=${url}/;LiveEndpoint=${url}/`,
    version: '1.0.0',
    instance: 'test',
    onFault: (message) => faults.push(message),
  });
  const bot = await startHarness();
  const response = await bot.call(PEOPLE.owner, 'GET', '/goals/palvelutorit');
  await response.text();
  await bot.stop();
  await telemetry.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));

  const dataOf = (type: string): readonly Json[] =>
    received.flatMap(({ data }) =>
      isRecord(data) && data.baseType === type && isRecord(data.baseData) ? [data.baseData] : [],
    );
  expect(dataOf('RequestData')).toContainEqual(
    expect.objectContaining({ name: 'GET /api/v1/goals/:goal', responseCode: '200' }),
  );
  const metrics = dataOf('MetricData').flatMap(({ metrics: some }) => [...objectsIn(some)]);
  expect(metrics.map(({ name }) => name)).toContain('http.server.request.duration');
  expect(JSON.stringify(received)).not.toContain('palvelutorit');
  expect(JSON.stringify(received)).not.toContain(PEOPLE.owner);
  expect(faults).toEqual([]);
  const hosts = lookup.mock.calls.map(([host]) => host);
  expect(hosts.filter((host) => host !== 'localhost' && host !== '127.0.0.1')).toEqual([]);
});
