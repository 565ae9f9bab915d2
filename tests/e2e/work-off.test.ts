import { createLocalSignIn } from '../../bot/auth/local.ts';
import { assembleServer, type RunningServer } from '../../bot/server/start.ts';
import { chooseFreePort } from '../../infra/local/ports.ts';
import { anOrganisation } from '../support/fixtures/builders.ts';
import { createMemoryQueue } from '../support/fakes/memory-queue.ts';
import { createMemoryStores } from '../support/fakes/memory-stores.ts';

const organisation = anOrganisation();

async function start(work: boolean, takes: string[]) {
  const port = await chooseFreePort(0);
  const queue = createMemoryQueue();
  const printed: string[] = [];
  const print = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  const server: RunningServer = assembleServer({
    organisation,
    stores: createMemoryStores(organisation.id),
    queue: {
      ...queue,
      take: (...args) => {
        takes.push('take');
        return queue.take(...args);
      },
    },
    sendRate: 40,
    identity: { appId: '', appPassword: '', tenantId: '' },
    publicUrl: 'https://ennuste.example.fi',
    verify: createLocalSignIn().verify,
    port,
    host: '127.0.0.1',
    work,
  });
  const steps = jest.spyOn(server.context.stores.schedule, 'get');
  await server.listen();
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  const body = await response.text();
  await server.drain();
  print.mockRestore();
  return {
    status: response.status,
    body,
    printed: printed.join(''),
    steps: steps.mock.calls.length,
  };
}

it('a process with WORK=off serves requests, takes no work, and says so in the log', async () => {
  const takes: string[] = [];
  const off = await start(false, takes);
  expect([off.status, takes, off.steps]).toEqual([200, [], 0]);
  expect(off.printed).toContain('"event":"work-off"');

  const on = await start(true, takes);
  expect([on.status, takes.length > 0, on.steps > 0]).toEqual([200, true, true]);
  expect(on.printed).not.toContain('work-off');
});
