import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

import { requestHead } from '../../support/drivers/raw-http.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import type { Target } from '../target.ts';

const HEADERS_MS = 10_000;
const BODY_MS = 30_000;
const STALLED_MS = 90_000;
/** Node looks for such connections every so often. */
const LATER_MS = 35_000;

/** Clients that send or read so slowly that they would hold a connection for ever. */
export const SLOW_CLIENTS: AttackGroup = {
  name: 'slow-clients',
  list: async (target, isShort) => {
    const many = 300;
    const attacks: readonly Attack[] = [
      {
        name: `${many} clients whose headers come byte by byte`,
        expected: 'ended in time, others answered meanwhile',
        run: () =>
          hold(target, many, HEADERS_MS + LATER_MS, {
            head: 'GET /healthz HTTP/1.1\r\nHost: x\r\n',
            drip: 'X: y\r\n',
          }),
      },
      {
        name: `${many} clients that say nothing`,
        expected: 'ended in time, others answered meanwhile',
        run: () => hold(target, many, HEADERS_MS + LATER_MS, { head: '' }),
      },
      {
        name: `${many} clients whose bodies come byte by byte`,
        expected: 'ended in time, others answered meanwhile',
        run: () =>
          hold(target, many, BODY_MS + LATER_MS, {
            head: requestHead('POST /api/messages', {
              'Content-Type': 'application/json',
              'Content-Length': 100_000,
            }),
            drip: ' ',
          }),
      },
      {
        name: '20 clients that ask 2 000 times and read nothing',
        expected: 'ended in time, others answered meanwhile',
        run: () =>
          hold(target, 20, STALLED_MS + LATER_MS, {
            head: 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2000),
            reads: false,
          }),
      },
    ];
    // Each takes most of a minute.
    return isShort ? [] : attacks;
  },
};

interface SlowClient {
  readonly head: string;
  /** Sent every second. */
  readonly drip?: string;
  readonly reads?: boolean;
}

async function hold(
  target: Target,
  count: number,
  limitMs: number,
  { head, drip, reads = true }: SlowClient,
): Promise<string> {
  const { hostname, port } = new URL(target.url);
  const open = new Set<Socket>();
  for (let index = 0; index < count; index += 1) {
    const socket = connect({ host: hostname, port: Number(port) });
    open.add(socket);
    const forget = (): void => {
      open.delete(socket);
      socket.destroy();
    };
    socket.on('error', forget).on('close', forget);
    if (reads) socket.on('end', forget).resume();
    else socket.pause();
    if (head !== '') socket.write(head);
  }
  // Until the server has taken them.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const taken = open.size;
  const began = performance.now();
  let slowest = 0;
  // A client that reads nothing does not see the end, so that the server is asked.
  const left = (): number => Math.min(open.size, target.vitals()?.connections ?? open.size);
  while (left() > 0 && performance.now() - began < limitMs) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (drip !== undefined) for (const socket of open) socket.write(drip);
    const { ms } = await target.ask({ path: '/healthz' });
    slowest = Math.max(slowest, ms);
  }
  const rest = left();
  for (const socket of open) socket.destroy();
  if (taken === 0) return 'none was taken';
  return `${rest === 0 ? 'ended in time' : `${rest} left after ${Math.round(limitMs / 1000)} s`}, ${slowest < 2000 ? 'others answered meanwhile' : `others waited ${Math.round(slowest)} ms`}`;
}
