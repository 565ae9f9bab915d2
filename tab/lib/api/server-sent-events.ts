import { createParser } from 'eventsource-parser';

interface EventListener {
  /** Called on any input, including keep-alive comments. */
  readonly onSign: () => void;
  readonly onEvent: (event: string, data: string) => void;
}

/** Reads server-sent events until the stream ends; rejects when the connection breaks. */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  { onSign, onEvent }: EventListener,
): Promise<void> {
  const parser = createParser({ onEvent: ({ event = 'message', data }) => onEvent(event, data) });
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onSign();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
