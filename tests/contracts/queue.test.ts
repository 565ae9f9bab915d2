import { createMemoryQueue } from '../support/fakes/memory-queue.ts';
import type { WorkQueue } from '../../bot/ports/work-queue.ts';
import { openStorageQueue } from '../../bot/work/queue/storage-queue.ts';
import { startAzurite, type Azurite } from '../support/world/azurite.ts';
import { waitUntil } from '../support/drivers/until.ts';
import { queueContract } from './queue.contract.ts';

let now = 0;
queueContract('a queue in memory', {
  fresh: async () => createMemoryQueue(() => now),
  pass: async (seconds) => {
    now += seconds * 1000;
  },
});

let azurite: Azurite;
let clock: WorkQueue;
let queues = 0;
beforeAll(async () => {
  azurite = await startAzurite();
  const { connectionString } = azurite;
  clock = await openStorageQueue({ connectionString, queueName: 'clock' });
});
afterAll(() => azurite.stop());

queueContract('a queue in Azure Queue Storage', {
  fresh: () => {
    queues += 1;
    return openStorageQueue({
      connectionString: azurite.connectionString,
      queueName: `queue-${queues}`,
    });
  },
  // The service counts whole seconds by its own clock, so a probe message shows when they have passed.
  pass: async (seconds) => {
    await clock.put(['tick'], seconds);
    await waitUntil(
      async () => (await clock.take(1, 60)).length > 0,
      `${seconds} s of the service`,
    );
  },
});

describe('opening a queue', () => {
  it('leaves an existing one as it is', async () => {
    const settings = { connectionString: azurite.connectionString, queueName: 'twice' };
    await (await openStorageQueue(settings)).put(['a']);
    expect(await (await openStorageQueue(settings)).size()).toBe(1);
  });

  it.each([
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;EndpointSuffix=core.windows.net',
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;QueueEndpoint=http://queues.example.fi/a',
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;QueueEndpoint=http://127.0.0.1.example.fi/a',
  ])('is refused without TLS: %s', async (connectionString) => {
    await expect(openStorageQueue({ connectionString, queueName: 'q' })).rejects.toThrow('no TLS');
  });

  it('fails in time, with the cause, when no server answers', async () => {
    const connectionString =
      'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;QueueEndpoint=http://127.0.0.1:9/a;';
    const opening = openStorageQueue({ connectionString, queueName: 'q', timeoutMs: 300 });
    await expect(opening).rejects.toThrow();
  });
});
