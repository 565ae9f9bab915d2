import { z } from 'zod';
import {
  MEETING_MINUTES,
  parseMeetingKey,
  type MeetingStage,
  type StageMove,
  type StageState,
} from '../../domain/portfolio/meeting.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { branded, goalId, instant, month, personId } from './scalars.ts';

export const meetingKey = branded(parseMeetingKey, 'SHA-256 of a meeting id', 'a0'.repeat(32));

const minutes = z.int().min(MEETING_MINUTES.least).max(MEETING_MINUTES.most);

export const stageStateFields = {
  month,
  goal: goalId.exactOptional(),
  startedAt: instant,
  minutes,
  changedAt: instant,
} satisfies FieldSchemas<StageState>;

export const stageMoveFields = {
  month,
  goal: goalId.exactOptional(),
  minutes,
  starts: z.boolean().exactOptional(),
} satisfies FieldSchemas<StageMove>;

export const meetingStage = z.object({
  ...stageStateFields,
  meeting: meetingKey,
  presenter: personId,
} satisfies FieldSchemas<MeetingStage>);
