import type { MeetingKey, MeetingStage } from '../../../domain/portfolio/meeting.ts';
import type { Versioned, SaveResult } from './versioned.ts';

/** Writes no audit rows, because the stage changes with every goal that the meeting discusses. */
export interface MeetingStore {
  get(meeting: MeetingKey): Promise<Versioned<MeetingStage> | undefined>;
  save(stage: MeetingStage, version: string | undefined): Promise<SaveResult>;
}
