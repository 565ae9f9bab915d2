import { useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../../contract/portfolio/meeting.ts';
import type { StageMove } from '../../../../domain/portfolio/meeting.ts';
import { instantOf, type Instant } from '../../../../domain/common/month.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useHostMeeting } from '../../../lib/host/host-meeting.ts';
import { openStore } from '../../../lib/browser/key-value-store.ts';
import { connectToLocalStage } from './connect-to-local-stage.ts';
import { connectToSharedStage } from './connect-to-shared-stage.ts';
import type { ShownPlace, StageLink, StageListener, StageProblem } from './stage-link.ts';

export interface Stage {
  /** Whether the position of the meeting is known. */
  readonly isLoaded: boolean;
  /** Undefined until someone starts the meeting. */
  readonly place?: ShownPlace | undefined;
  /** The last position that another window or person chose. */
  readonly externalMove?: ShownPlace | undefined;
  readonly trouble?: StageProblem | undefined;
}

export const now = (): Instant => instantOf(new Date());

/** Position of the meeting: stored on the server in a Teams meeting, otherwise in this browser. */
export function useStage(): Stage & { readonly move: (to: StageMove) => void } {
  const client = useClient();
  const key = useHostMeeting()?.key;
  const [stage, setStage] = useState<Stage>({ isLoaded: false });
  const link = useRef<StageLink>(undefined);
  useEffect(() => {
    const listener: StageListener = {
      onPlace: (place, from) =>
        setStage((before) => ({
          ...before,
          isLoaded: true,
          place,
          ...(from === 'elsewhere' && { externalMove: place }),
        })),
      onProblem: (trouble) => setStage((before) => ({ ...before, trouble })),
    };
    const path = `/meetings/${key}`;
    const started =
      key === undefined
        ? connectToLocalStage(
            openStore(() => window.localStorage),
            window,
            now,
            listener,
          )
        : connectToSharedStage(
            {
              read: (signal) => client.get<MeetingView>(path, signal),
              write: (request) => client.put<MeetingView>(path, request),
              isVisible: () => document.visibilityState === 'visible',
              now,
            },
            listener,
          );
    link.current = started;
    return () => started.stop();
  }, [client, key]);
  return { ...stage, move: (to) => link.current?.move(to) };
}
