import { createContext, useContext } from 'react';
import type { MeetingKey } from '../../../domain/portfolio/meeting.ts';

/** `not-permitted`: the organisation has not allowed sharing, or this kind of meeting has no stage. */
export type StageShare = 'shared' | 'not-permitted' | 'failed';

/** The Teams meeting in which the tab runs: beside it, or on its shared stage. */
export interface HostMeeting {
  readonly key: MeetingKey;
  readonly place: 'side-panel' | 'stage';
  /** Opens the address on the stage of every participant, each signed in as themselves. */
  readonly share: (address: string) => Promise<StageShare>;
}

const MeetingContext = createContext<HostMeeting | undefined>(undefined);

export const MeetingProvider = MeetingContext.Provider;

/** `undefined` when the page is not in a Teams meeting. */
export const useHostMeeting = (): HostMeeting | undefined => useContext(MeetingContext);
