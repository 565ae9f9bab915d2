import { AsyncLocalStorage } from 'node:async_hooks';
import { createBackgroundWork } from '../../../bot/work/background-work.ts';

it('logs what fails, and ends when also that has ended which was started meanwhile', async () => {
  const events: string[] = [];
  const background = createBackgroundWork((_level, event) => events.push(event));
  background.start(() => Promise.reject(new Error('down')));
  background.start(async () => {
    await Promise.resolve();
    background.start(async () => {
      await new Promise(setImmediate);
      events.push('second done');
    });
  });
  await background.idle();
  expect(events.toSorted()).toEqual(['background-fault', 'second done']);
});

it('starts work after the handler that asked for it, without what belongs to the request', async () => {
  const request = new AsyncLocalStorage<string>();
  const background = createBackgroundWork(() => undefined);
  const events: unknown[] = [];
  request.run('deadline of the request', () => {
    background.start(async () => {
      events.push(request.getStore() ?? 'nothing');
    });
    events.push('response');
  });
  await background.idle();
  expect(events).toEqual(['response', 'nothing']);
});
