import type { MeetingStage } from '../../../domain/portfolio/meeting.ts';
import { meetingStage } from '../../../contract/values/meeting.ts';
import type { RowKind } from '../row-format.ts';

export const meetingKind: RowKind<MeetingStage> = {
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
