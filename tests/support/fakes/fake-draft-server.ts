import type { DraftRequest, DraftView } from '../../../contract/check-in/draft.ts';
import { parseInstant } from '../../../domain/common/month.ts';
import { ApiError } from '../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../tab/lib/api/client.ts';

/** Stores one draft as the server does. After `fail`, requests fail until `recover` is called. */
export interface FakeDraftServer {
  readonly client: ApiClient;
  readonly view: () => DraftView;
  readonly received: readonly DraftRequest[];
  fail(error: ApiError): void;
  recover(): void;
  /** Saves a draft as if another window had saved it. */
  saveElsewhere(text: string): void;
}

export function aDraftServer(start: DraftView): FakeDraftServer {
  const received: DraftRequest[] = [];
  let view = start;
  let failure: ApiError | undefined;
  let count = 0;

  const keep = ({ values, basedOn }: DraftRequest) => {
    const savedAt = parseInstant('2020-10-08T09:31:00.000Z');
    if (!savedAt) throw new Error('The fixture has no instant.');
    const saved = { values, basedOn, savedAt, edition: `edition-${(count += 1)}` };
    view = { ...view, draft: { ...saved, outdated: basedOn < view.revision } };
    return saved;
  };
  const answer = <Answer>(value: unknown): Answer => JSON.parse(JSON.stringify(value));
  return {
    received,
    view: () => view,
    fail: (error) => {
      failure = error;
    },
    recover: () => {
      failure = undefined;
    },
    saveElsewhere: (text) => {
      const [section] = view.sections;
      keep({ basedOn: view.revision, values: section ? { [section.field]: text } : {} });
    },
    client: {
      get: async () => {
        if (failure) throw failure;
        return answer(view);
      },
      put: async (_path, body) => {
        if (failure) throw failure;
        const request = answer<DraftRequest>(body);
        received.push(request);
        if (view.draft?.edition !== request.edition)
          throw new ApiError('stale-version', { status: 409 });
        return answer(keep(request));
      },
      post: () => new Promise<never>(() => undefined),
      download: () => new Promise<never>(() => undefined),
      stream: () => new Promise<never>(() => undefined),
      cached: () => undefined,
      prefetch: () => Promise.resolve(),
    },
  };
}
