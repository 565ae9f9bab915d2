import type { MeetingStage } from '../../../domain/portfolio/meeting.ts';
import { meetingStage } from '../../../contract/domain-schemas/meeting.ts';
import { fields, type RowKind } from '../row-format.ts';

export const meetingKind: RowKind<MeetingStage> = {
  name: 'meeting',
  version: 1,
  schema: meetingStage,
  columns: fields('month', 'startedAt', 'minutes', 'presenter', 'changedAt', 'goal'),
};
