import type { MeetingStage } from '../../../domain/portfolio/meeting.ts';
import { meetingStage } from '../../../contract/domain-schemas/meeting.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';

export const meetingRowKind: RowKind<MeetingStage> = {
  name: 'meeting',
  version: 1,
  schema: meetingStage,
  columns: columnsFromFields('month', 'startedAt', 'minutes', 'presenter', 'changedAt', 'goal'),
};
