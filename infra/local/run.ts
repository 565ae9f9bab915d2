/** `npm run local`: the whole product on one machine, without a tenant and without a cloud. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { ROOT } from '../root.ts';
import { buildTabIfStale } from '../tab-build.ts';
import { startChild, type Child, type ChildPlan } from './child-process.ts';
import { playgroundPeople } from './demo-people.ts';
import { playgroundPlan, serverPlan, storagePlan } from './process-plans.ts';
import { playgroundConfig } from './playground-config.ts';
import { portOrFree } from './ports.ts';
import { UnmetPrecondition, checkPreconditions, takenMessage } from './preconditions.ts';
import { PLAYGROUND_PORTS, parseSettings } from './settings.ts';
import { startupMessage } from './what-to-open.ts';

/** The ports that Azurite and every tool for it expect. */
const STORAGE_PORTS = { tables: 10002, queues: 10001 };
const PLAYGROUND_USERS = ['owner', 'facilitator'] as const;

const started = performance.now();
const children: Child[] = [];
let stopping = false;

await main();

async function main(): Promise<never> {
  const asked = new Promise<void>((onAsked) => {
    for (const cause of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      // Stays for good: a terminal and npm both pass on the same Ctrl-C.
      process.on(cause, () => {
        stopping = true;
        onAsked();
      });
    }
  });
  let code = 0;
  try {
    await Promise.race([asked, run()]);
    print('\nStopping …');
  } catch (error) {
    code = 1;
    process.stderr.write(`${error instanceof UnmetPrecondition ? error.message : inFull(error)}\n`);
  }
  stopping = true;
  // Storage, the first that was started, goes last: the others may still have something to store.
  for (const child of children.toReversed()) await child.stop();
  if (code === 0) print('Stopped. The data are kept.');
  process.exit(code);
}

async function run(): Promise<void> {
  const parsed = parseSettings(process.env);
  if ('problems' in parsed) throw new UnmetPrecondition(parsed.problems.join('\n'));
  const { settings } = parsed;
  const dataDir = resolve(ROOT, settings.dataDir);
  await checkPreconditions(settings, dataDir);
  await buildTab();

  const storage = {
    tables: await portOrFree(STORAGE_PORTS.tables),
    queues: await portOrFree(STORAGE_PORTS.queues),
  };
  await start(storagePlan(dataDir, storage));
  await Promise.all([
    start(serverPlan(dataDir, { ...settings, storage })),
    ...(settings.playground ? PLAYGROUND_USERS : []).map(async (who) => {
      const configFile = join(dataDir, `playground-${who}.yml`);
      writeFileSync(configFile, playgroundConfig(playgroundPeople[who]));
      const port = PLAYGROUND_PORTS[who];
      const plan = playgroundPlan(dataDir, { who, port, serverPort: settings.port, configFile });
      // It takes another port by itself when somebody was faster.
      if ((await start(plan)) !== port)
        throw new UnmetPrecondition(takenMessage(port, 'PLAYGROUND=off'));
    }),
  ]);

  print(['', ...startupMessage(settings), ''].join('\n'));
  print(`Ready in ${seconds(started)}. Stop with Ctrl-C.`);
  await whenOneEnds();
}

async function buildTab(): Promise<void> {
  const begun = performance.now();
  const result = await buildTabIfStale();
  if (stopping) return;
  if (result === 'fresh') {
    print('The tab is built already.');
  } else if (result.code === 0) {
    print(`Built the tab in ${seconds(begun)}.`);
  } else {
    throw new UnmetPrecondition(`${result.output}\nThe tab could not be built; why is above.`);
  }
}

/** Resolves when the child is ready, with its port if it told one. */
async function start(plan: ChildPlan): Promise<number | undefined> {
  if (stopping) return new Promise(() => undefined);
  print(`Starting: ${plan.name} …`);
  const child = startChild(plan);
  children.push(child);
  return Promise.race([
    child.ready,
    child.ended.then((how) => {
      throw ending(child, `did not start (${how})`);
    }),
  ]);
}

async function whenOneEnds(): Promise<void> {
  await Promise.race(
    children.map(async (child) => {
      const how = await child.ended;
      throw ending(child, `ended by itself (${how})`);
    }),
  );
}

/** What the child said last is the best reason there is. */
function ending(child: Child, what: string): UnmetPrecondition {
  return new UnmetPrecondition(
    `\n${child.lastOutput()}\n${child.name} ${what}; stopping the rest.`,
  );
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
