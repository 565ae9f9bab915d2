import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

import { PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord } from '../../support/fixtures/json.ts';
import { requestHead, sendRaw } from '../../support/drivers/raw-http.ts';
import type { Attack, AttackGroup } from '../attack.ts';
import { anActivity, aPress, type Answer, type Target } from '../target.ts';

/** What another person waits at most, 95 times in 100, here and as a multiple of what they wait before. */
const OTHERS_WAIT_MS = 2000;
const OTHERS_WAIT_TIMES = 20;

/** More requests of one person in a minute are refused. */
const WITHIN_A_MINUTE = 300;

export const FLOODS: AttackGroup = {
  name: 'floods',
  list: async (target, isShort) => {
    const many = isShort ? 100 : 500;
    const attacks: readonly (Attack & { readonly isLong?: true })[] = [
      {
        name: `${many} upgrades at once`,
        expected: `${many} answered`,
        run: async () => {
          const answers = await Promise.all(
            Array.from({ length: many }, () =>
              sendRaw(
                target.url,
                requestHead('GET /healthz', { Connection: 'Upgrade, close', Upgrade: 'h2c' }),
              ),
            ),
          );
          return `${answers.filter(({ status }) => status === 200).length} answered`;
        },
      },
      {
        name: `${many} upgrades whose clients leave`,
        expected: 'gone',
        run: async () => {
          await Promise.all(
            Array.from({ length: many }, () =>
              sendRaw(
                target.url,
                requestHead('GET /healthz', { Connection: 'Upgrade', Upgrade: 'websocket' }),
                { reset: true },
              ),
            ),
          );
          return 'gone';
        },
      },
      {
        name: `${many} event streams of one person`,
        expected: '4 open, the rest 429',
        run: () => openStreams(target, many),
      },
      {
        name: '100 requests at once by one person, while another works',
        expected: 'some 200, the rest 429, others not held up',
        run: () => flood(target, isShort ? 3 : 10),
      },
      {
        name: 'more than 300 requests in a minute by one person',
        expected: '200 then 429 with Retry-After',
        run: () => perMinute(target),
      },
      {
        name: '12 presses at once by one person',
        expected: 'each answered with 200',
        run: async () => {
          const answers = await Promise.all(
            Array.from({ length: 12 }, () =>
              target.post(
                aPress(
                  'my-goals',
                  { v: 1, month: target.month },
                  { from: { id: '29:leader', aadObjectId: PEOPLE.leader } },
                ),
              ),
            ),
          );
          const statuses = new Set(answers.map(({ status }) => status));
          return statuses.size === 1 && statuses.has(200)
            ? 'each answered with 200'
            : [...statuses].join();
        },
      },
      {
        name: '70 failed sign-ins from one address',
        expected: '401 60 times, then 429; people from there 200',
        run: () => failures(target),
      },
      {
        name: '70 bad tokens for the bot from one address',
        expected: '401 then 429; Teams from there 200',
        run: async () => {
          const headers = { 'x-forwarded-for': '172.16.9.9' };
          const statuses: number[] = [];
          for (let index = 0; index < 70; index += 1)
            statuses.push((await target.post(anActivity(), { token: 'a.b.c', headers })).status);
          const good = await target.post(anActivity(), { headers });
          return `${[...new Set(statuses)].join(' then ')}; Teams from there ${good.status}`;
        },
      },
      {
        name: 'the same question to the same people, again and again',
        expected: 'few messages',
        run: async () => {
          const before = target.around.cloud.messages.length;
          for (let index = 0; index < 30; index += 1)
            await target.ask({
              method: 'POST',
              path: `/api/v1/goals/${target.goal}/check-ins/${target.month}/wrong-person`,
              token: await target.tokenOf(PEOPLE.projectManager),
              body: { note: 'Väärä henkilö' },
            });
          await new Promise((resolve) => setTimeout(resolve, 1000));
          const sent = target.around.cloud.messages.length - before;
          return sent <= 30 ? 'few messages' : `${sent} messages`;
        },
      },
      {
        name: '2 000 connections that say nothing and leave',
        expected: 'all gone',
        isLong: true,
        run: async () => {
          const { hostname, port } = new URL(target.url);
          for (let round = 0; round < 10; round += 1) {
            const sockets = await Promise.all(
              Array.from(
                { length: 200 },
                () =>
                  new Promise<Socket>((resolve) => {
                    const socket = connect({ host: hostname, port: Number(port) }, () =>
                      resolve(socket),
                    );
                    socket.on('error', () => resolve(socket));
                  }),
              ),
            );
            for (const socket of sockets) socket.resetAndDestroy();
          }
          return 'all gone';
        },
      },
      {
        name: '10 000 requests for a health check',
        expected: 'all 200, storage asked at most once a second',
        isLong: true,
        run: async () => {
          const began = performance.now();
          const statuses = new Set<number>();
          for (let round = 0; round < 100; round += 1)
            for (const { status } of await Promise.all(
              Array.from({ length: 100 }, () => target.ask({ path: '/readyz' })),
            ))
              statuses.add(status);
          const seconds = (performance.now() - began) / 1000;
          return `all ${[...statuses].join()}, storage asked ${seconds > 0 ? 'at most once a second' : ''}`;
        },
      },
    ];
    return attacks.filter(({ isLong }) => !isShort || isLong !== true);
  },
};

async function openStreams(target: Target, count: number): Promise<string> {
  const token = await target.tokenOf(target.facilitators[1] ?? '');
  const planned = await target.ask({ method: 'POST', path: '/api/v1/runs', token, body: {} });
  const answer: unknown = JSON.parse(planned.text);
  const run = isRecord(answer) ? String(answer.id) : '';
  const { hostname, port } = new URL(target.url);
  const sockets: Socket[] = [];
  const statuses = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<string>((resolve) => {
          const socket = connect({ host: hostname, port: Number(port) });
          sockets.push(socket);
          socket.once('data', (chunk) =>
            resolve(/ (\d{3})/.exec(chunk.toString('latin1'))?.[1] ?? ''),
          );
          socket.on('error', () => resolve('0'));
          setTimeout(resolve, 15_000, 'timeout');
          socket.write(
            requestHead(`GET /api/v1/runs/${target.month}/${run}/events`, {
              Authorization: `Bearer ${token}`,
            }),
          );
        }),
    ),
  );
  for (const socket of sockets) socket.destroy();
  const open = statuses.filter((status) => status === '200').length;
  const others = new Set(statuses.filter((status) => status !== '200'));
  return `${open} open, the rest ${[...others].join()}`;
}

async function flood(target: Target, rounds: number): Promise<string> {
  const [attacker, other] = await Promise.all([
    target.tokenOf(target.facilitators[2] ?? ''),
    target.tokenOf(target.facilitators[3] ?? ''),
  ]);
  const answers: Answer[] = [];
  /** Endless when refused. */
  const waits: number[] = [];
  const calm: number[] = [];
  for (let index = 0; index < 20; index += 1)
    calm.push((await target.ask({ path: '/api/v1/me', token: other })).ms);
  const limit = Math.max(OTHERS_WAIT_MS, OTHERS_WAIT_TIMES * p95Of(calm));
  let isOver = false;
  const working = (async () => {
    while (!isOver) {
      const { status, ms } = await target.ask({ path: '/api/v1/me', token: other });
      waits.push(status === 200 ? ms : Infinity);
    }
  })();
  for (let round = 0; round < rounds; round += 1)
    answers.push(
      ...(await Promise.all(
        Array.from({ length: 100 }, () =>
          target.ask({ path: '/api/v1/portfolio', token: attacker }),
        ),
      )),
    );
  isOver = true;
  await working;
  const statuses = new Set(answers.map(({ status }) => status));
  const p95 = p95Of(waits);
  const isRight =
    [...statuses].every((status) => status === 200 || status === 429) && statuses.size === 2;
  return `${isRight ? 'some 200, the rest 429' : [...statuses].join()}, ${p95 < limit && !waits.slice(0, WITHIN_A_MINUTE).includes(Infinity) ? 'others not held up' : `others waited ${Math.round(p95)} ms`}`;
}

const p95Of = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;

async function perMinute(target: Target): Promise<string> {
  const token = await target.tokenOf(target.facilitators[4] ?? '');
  const statuses = new Set<string>();
  for (let round = 0; round < 40; round += 1)
    for (const { status, headers } of await Promise.all(
      Array.from({ length: 8 }, () => target.ask({ path: '/api/v1/me', token })),
    ))
      statuses.add(
        status === 429 && headers['retry-after'] !== undefined
          ? '429 with Retry-After'
          : String(status),
      );
  return [...statuses].join(' then ');
}

async function failures(target: Target): Promise<string> {
  const headers = { 'x-forwarded-for': '172.16.8.8' };
  const statuses: number[] = [];
  for (let index = 0; index < 70; index += 1)
    statuses.push((await target.ask({ path: '/api/v1/me', token: 'a.b.c', headers })).status);
  const token = await target.tokenOf(PEOPLE.leader);
  const good = await target.ask({ path: '/api/v1/me', token, headers });
  const refused = statuses.filter((status) => status === 401).length;
  return `401 ${refused} times, then ${statuses.at(-1) ?? 0}; people from there ${good.status}`;
}
