import type { RunProgress } from '../../../../contract/api.ts';
import { watchRun, type WatchedRun } from '../../../usecases/live-run/stream-run.ts';
import { textEndpoint } from '../../http/endpoint.ts';
import { runTarget } from '../../../../contract/runs.ts';
import { TextAnswer } from '../../http/text-response.ts';

export const getRunEvents = textEndpoint({
  method: 'get',
  path: '/runs/{month}/{run}/events',
  id: 'getRunEvents',
  summary:
    'What becomes of a run, live: server-sent events named run, each the totals and the rows that changed',
  params: runTarget,
  media: 'text/event-stream',
  refusals: ['not-allowed', 'run-not-found'],
  handle: async ({ context, actor, params }) => {
    const watched = await watchRun(context, actor, params);
    // Proxies that gather an answer before they pass it on are told not to.
    return new TextAnswer('text/event-stream', (left) => events(watched, left), {
      'X-Accel-Buffering': 'no',
    });
  },
});

async function* events(watched: WatchedRun, left: AbortSignal): AsyncGenerator<string> {
  for await (const news of watched(left)) yield news === 'idle' ? ': idle\n\n' : eventOf(news);
}

const eventOf = (progress: RunProgress): string =>
  `event: run\ndata: ${JSON.stringify(progress)}\n\n`;
