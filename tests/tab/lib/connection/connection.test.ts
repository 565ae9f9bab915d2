import { parseInstant, type Instant } from '../../../../domain/common/month.ts';
import { createConnection } from '../../../../tab/lib/connection/connection.ts';
import { watchConnection } from '../../../../tab/lib/connection/watch-connection.ts';

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (!instant) throw new Error('No instant.');
  return instant;
}

const NINE = at('2026-03-10T07:00:00.000Z');
const TEN = at('2026-03-10T08:00:00.000Z');

describe('the connection to the server', () => {
  it('is lost until a response arrives, and reports each change once', () => {
    const connection = createConnection();
    const seen: boolean[] = [];
    const stop = connection.subscribe(() => seen.push(connection.state().isLost));
    connection.onAnswer();
    connection.onFailure();
    connection.onFailure();
    connection.onAnswer();
    stop();
    connection.onFailure();
    expect(seen).toEqual([true, false]);
  });

  it('knows the oldest answer on screen that could not be refreshed', () => {
    const connection = createConnection();
    const takeBack = [TEN, NINE, TEN].map((since) => connection.showStale(since));
    expect(connection.state().staleSince).toBe(NINE);
    takeBack[1]?.();
    expect(connection.state().staleSince).toBe(TEN);
    takeBack[0]?.();
    takeBack[2]?.();
    expect(connection.state().staleSince).toBeUndefined();
  });
});

describe('watching the connection', () => {
  function watched() {
    let hidden = false;
    let tick: () => void = () => undefined;
    const listeners = new Map<string, () => void>();
    const connection = createConnection();
    const stop = watchConnection(connection, {
      addEventListener: (name, listener) => void listeners.set(name, listener),
      removeEventListener: (name) => void listeners.delete(name),
      setInterval: (work) => {
        tick = work;
        return 1;
      },
      clearInterval: () => {
        tick = () => undefined;
      },
      document: {
        get hidden() {
          return hidden;
        },
      },
    });
    return {
      connection,
      stop,
      listeners,
      round: () => connection.state().refreshCount,
      happens: (name: string) => listeners.get(name)?.(),
      tick: () => tick(),
      hide: (now: boolean) => {
        hidden = now;
      },
    };
  }

  it('asks for everything again when the browser says that it is back', () => {
    const { happens, round, connection } = watched();
    happens('offline');
    expect(connection.state().isLost).toBe(true);
    const before = round();
    happens('online');
    expect(round()).toBe(before + 1);
  });

  it('retries at intervals while the connection is lost and the page is visible', () => {
    const { connection, tick, round, hide } = watched();
    tick();
    expect(round()).toBe(0);
    connection.onFailure();
    tick();
    tick();
    expect(round()).toBe(2);
    hide(true);
    tick();
    expect(round()).toBe(2);
  });

  it('stops', () => {
    const { connection, stop, tick, round, listeners } = watched();
    connection.onFailure();
    stop();
    tick();
    expect([round(), listeners.size]).toEqual([0, 0]);
  });
});
