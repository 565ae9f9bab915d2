/** @jest-environment node */
import { readEvents } from '../../../../tab/lib/api/server-sent-events.ts';

const aStream = (...chunks: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });

async function read(stream: ReadableStream<Uint8Array>) {
  const events: [string, string][] = [];
  let signs = 0;
  await readEvents(stream, {
    onSign: () => {
      signs += 1;
    },
    onEvent: (event, data) => events.push([event, data]),
  });
  return { events, signs };
}

describe('the reader of server-sent events', () => {
  it.each<[string, readonly string[], readonly [string, string][]]>([
    ['an event in one piece', ['event: run\ndata: {"a":1}\n\n'], [['run', '{"a":1}']]],
    ['an event in three pieces', ['event: ru', 'n\ndata: {"a"', ':1}\n\n'], [['run', '{"a":1}']]],
    [
      'two in one piece',
      ['event: run\ndata: 1\n\nevent: run\ndata: 2\n\n'],
      [
        ['run', '1'],
        ['run', '2'],
      ],
    ],
    ['one without a name', ['data: x\n\n'], [['message', 'x']]],
    ['comments that keep the line open', [': still here\n\n'], []],
    ['half an event at the end', ['event: run\ndata: 1\n'], []],
  ])('reads %s', async (_what, chunks, expected) => {
    expect((await read(aStream(...chunks))).events).toEqual(expected);
  });

  it('joins a character that was split between chunks', async () => {
    const bytes = new TextEncoder().encode('data: ä\n\n');
    const { events } = await read(aStream(bytes.slice(0, 7), bytes.slice(7)));
    expect(events).toEqual([['message', 'ä']]);
  });

  it('counts a comment as a sign of life', async () => {
    expect((await read(aStream(': one\n\n', ': two\n\n'))).signs).toBe(2);
  });

  it('rejects when the connection breaks', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('cut')),
    });
    await expect(read(broken)).rejects.toThrow('cut');
  });
});
