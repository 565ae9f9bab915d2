import type { MeetingKey, MeetingStage } from '../../../domain/portfolio/meeting.ts';
import type { Versioned, Saved } from './versioned.ts';

/** Where Teams meetings are: pointers that move with every goal, so without audit rows. */
export interface MeetingStore {
  get(meeting: MeetingKey): Promise<Versioned<MeetingStage> | undefined>;
  /** Without a version it must be the meeting's first. */
  save(stage: MeetingStage, version: string | undefined): Promise<Saved>;
}
