/** `npm run local`: runs the whole product on one machine, without a tenant or a cloud. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { REPOSITORY_ROOT } from '../project-paths.ts';
import { buildTabIfStale } from '../tab-build.ts';
import { startChild, type Child, type ChildPlan } from './child-process.ts';
import { playgroundPeople } from './demo-people.ts';
import { planPlayground, planServer, planStorage } from './process-plans.ts';
import { buildPlaygroundConfig } from './playground-config.ts';
import { chooseFreePort } from './ports.ts';
import { UnmetPrecondition, checkPreconditions, portTakenMessage } from './preconditions.ts';
import { PLAYGROUND_PORTS, parseSettings } from './settings.ts';
import { startupMessage } from './what-to-open.ts';

/** Default ports of Azurite and of the tools that connect to it. */
const STORAGE_PORTS = { tables: 10002, queues: 10001 };
const PLAYGROUND_USERS = ['owner', 'facilitator'] as const;

const startedAt = performance.now();
const children: Child[] = [];
let stopping = false;

await main();

async function main(): Promise<never> {
  const stopRequested = new Promise<void>((resolve) => {
    for (const cause of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      // Uses `on` and not `once`, because the terminal and npm both send a signal after one Ctrl-C.
      process.on(cause, () => {
        stopping = true;
        resolve();
      });
    }
  });
  let code = 0;
  try {
    await Promise.race([stopRequested, run()]);
    print('\nStopping …');
  } catch (error) {
    code = 1;
    process.stderr.write(
      `${error instanceof UnmetPrecondition ? error.message : stackOf(error)}\n`,
    );
  }
  stopping = true;
  // Stops the storage last, because the other processes may still write to it.
  for (const child of children.toReversed()) await child.stop();
  if (code === 0) print('Stopped. The data is saved.');
  process.exit(code);
}

async function run(): Promise<void> {
  const parsed = parseSettings(process.env);
  if ('problems' in parsed) throw new UnmetPrecondition(parsed.problems.join('\n'));
  const { settings } = parsed;
  const dataDir = resolve(REPOSITORY_ROOT, settings.dataDir);
  await checkPreconditions(settings, dataDir);
  await buildTab();

  const storage = {
    tables: await chooseFreePort(STORAGE_PORTS.tables),
    queues: await chooseFreePort(STORAGE_PORTS.queues),
  };
  await start(planStorage(dataDir, storage));
  await Promise.all([
    start(planServer(dataDir, { ...settings, storage })),
    ...(settings.playground ? PLAYGROUND_USERS : []).map(async (who) => {
      const configFile = join(dataDir, `playground-${who}.yml`);
      writeFileSync(configFile, buildPlaygroundConfig(playgroundPeople[who]));
      const port = PLAYGROUND_PORTS[who];
      const plan = planPlayground(dataDir, { who, port, serverPort: settings.port, configFile });
      // If the port has been taken since the check, the playground uses another port without an error.
      if ((await start(plan)) !== port)
        throw new UnmetPrecondition(portTakenMessage(port, 'PLAYGROUND=off'));
    }),
  ]);

  print(['', ...startupMessage(settings), ''].join('\n'));
  print(`Ready in ${seconds(startedAt)}. Stop with Ctrl-C.`);
  await whenOneEnds();
}

async function buildTab(): Promise<void> {
  const buildStartedAt = performance.now();
  const result = await buildTabIfStale();
  if (stopping) return;
  if (result === 'fresh') {
    print('The tab is up to date.');
  } else if (result.code === 0) {
    print(`Built the tab in ${seconds(buildStartedAt)}.`);
  } else {
    throw new UnmetPrecondition(
      `${result.output}\nThe tab could not be built; see the errors above.`,
    );
  }
}

async function start(plan: ChildPlan): Promise<number | undefined> {
  if (stopping) return new Promise(() => undefined);
  print(`Starting: ${plan.name} …`);
  const child = startChild(plan);
  children.push(child);
  return Promise.race([
    child.ready,
    child.ended.then((how) => {
      throw childFailure(child, `did not start (${how})`);
    }),
  ]);
}

async function whenOneEnds(): Promise<void> {
  await Promise.race(
    children.map(async (child) => {
      const how = await child.ended;
      throw childFailure(child, `stopped unexpectedly (${how})`);
    }),
  );
}

function childFailure(child: Child, what: string): UnmetPrecondition {
  return new UnmetPrecondition(
    `\n${child.lastOutput()}\n${child.name} ${what}; stopping the others.`,
  );
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
