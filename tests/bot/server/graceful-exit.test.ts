import { EventEmitter } from 'node:events';
import { exitGracefully } from '../../../bot/server/graceful-exit.ts';

function aProcess(drain: () => Promise<void> = () => Promise.resolve()) {
  const process = new EventEmitter();
  const seen: string[] = [];
  exitGracefully(process, {
    log: (level, event) => seen.push(`${level} ${event}`),
    drain: () => {
      seen.push('drain');
      return drain();
    },
    exit: (code) => seen.push(`exit ${code}`),
  });
  const emit = async (...events: readonly string[]): Promise<readonly string[]> => {
    for (const event of events) process.emit(event, new Error('Wrong'));
    await new Promise(setImmediate);
    return seen;
  };
  return { emit };
}

const never = () => new Promise<never>(() => undefined);

describe('a process', () => {
  it.each(['SIGTERM', 'SIGINT'])('drains on %s and exits with success', async (signal) => {
    expect(await aProcess().emit(signal)).toEqual(['drain', 'exit 0']);
  });

  it('exits at once on a second signal', async () => {
    expect(await aProcess(never).emit('SIGTERM', 'SIGINT')).toEqual(['drain', 'exit 1']);
  });

  it('logs an uncaught error, drains once, and exits with a failure', async () => {
    expect(await aProcess().emit('uncaughtException', 'uncaughtException')).toEqual([
      'error uncaught',
      'drain',
      'error uncaught',
      'exit 1',
    ]);
  });

  it('exits with a failure when something fails while it drains', async () => {
    expect(await aProcess().emit('SIGTERM', 'uncaughtException')).toEqual([
      'drain',
      'error uncaught',
      'exit 1',
    ]);
    const failing = aProcess(() => Promise.reject(new Error('Stuck')));
    expect(await failing.emit('SIGTERM')).toEqual(['drain', 'error drain-fault', 'exit 1']);
  });

  it('continues after an unhandled rejection', async () => {
    expect(await aProcess().emit('unhandledRejection')).toEqual(['error unhandled']);
  });
});
