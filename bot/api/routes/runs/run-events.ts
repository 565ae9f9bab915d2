import { type RunProgress, runPathParams } from '../../../../contract/reminders/runs.ts';
import { streamRun, type RunStream } from '../../../usecases/live-run/stream-run.ts';
import { defineTextEndpoint } from '../../http/endpoint.ts';
import { TextResponse } from '../../http/text-response.ts';

export const getRunEvents = defineTextEndpoint({
  method: 'get',
  path: '/runs/{month}/{run}/events',
  id: 'getRunEvents',
  summary:
    'Streams a run as server-sent events named run, each with the totals and the changed rows',
  params: runPathParams,
  media: 'text/event-stream',
  refusals: ['not-allowed', 'run-not-found'],
  handle: async ({ context, actor, params }) => {
    const stream = await streamRun(context, actor, params);
    // Tells proxies such as nginx not to buffer the stream.
    return new TextResponse('text/event-stream', (disconnected) => events(stream, disconnected), {
      'X-Accel-Buffering': 'no',
    });
  },
});

async function* events(stream: RunStream, disconnected: AbortSignal): AsyncGenerator<string> {
  for await (const event of stream(disconnected))
    yield event === 'idle' ? ': idle\n\n' : eventOf(event);
}

const eventOf = (progress: RunProgress): string =>
  `event: run\ndata: ${JSON.stringify(progress)}\n\n`;
