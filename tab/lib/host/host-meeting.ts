import { createContext, useContext } from 'react';
import type { MeetingKey } from '../../../domain/portfolio/meeting.ts';

/** `not-permitted`: the organisation has not allowed it, or the meeting is of a kind that has no stage. */
export type StageShare = 'shared' | 'not-permitted' | 'failed';

/** The Teams meeting that the tab stands in: beside it, or on its stage for everybody. */
export interface HostMeeting {
  readonly key: MeetingKey;
  readonly place: 'side-panel' | 'stage';
  /** Opens the address on the stage of everybody in the meeting, each signed in as themselves. */
  readonly share: (address: string) => Promise<StageShare>;
}

const MeetingContext = createContext<HostMeeting | undefined>(undefined);

export const MeetingProvider = MeetingContext.Provider;

/** `undefined` where the page does not stand in a Teams meeting. */
export const useHostMeeting = (): HostMeeting | undefined => useContext(MeetingContext);
