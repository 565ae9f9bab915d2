import type { MeetingStage } from '../../../domain/portfolio/meeting.ts';
import { meetingStage } from '../../../contract/values/meeting.ts';
import type { Kind } from '../row-format.ts';

export const meetingKind: Kind<MeetingStage> = {
  name: 'meeting',
  version: 1,
  schema: meetingStage,
  columns: ({ month, goal, startedAt, minutes, presenter, changedAt }) => ({
    month,
    startedAt,
    minutes,
    presenter,
    changedAt,
    ...(goal && { goal }),
  }),
};
