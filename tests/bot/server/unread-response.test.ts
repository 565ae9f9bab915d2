import { connect } from 'node:net';
import { waitUntil } from '../../support/drivers/until.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

/** Asks for much more than the buffers of a connection hold, and reads nothing. */
const REQUESTS = 200;
const REQUEST = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({ limits: { stalledMs: 500 } });
});
afterEach(() => bot.stop());

it('a connection whose responses nobody reads is ended', async () => {
  const { hostname, port } = new URL(bot.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  socket.pause();
  socket.write(REQUEST.repeat(REQUESTS));
  await waitUntil(async () => (await bot.connections()) === 1, 'the connection is open');
  await waitUntil(async () => (await bot.connections()) === 0, 'the connection is ended');
  const { status } = await fetch(`${bot.url}/healthz`);
  socket.destroy();
  expect(status).toBe(200);
}, 20_000);
