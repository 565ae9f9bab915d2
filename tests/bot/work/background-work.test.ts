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
