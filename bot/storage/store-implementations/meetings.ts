import type { OrganisationId } from '../../../domain/common/ids.ts';
import { organisationPartition, meetingStageKey } from '../keys.ts';
import { meetingKind } from '../row-schemas/meeting.ts';
import { toChange, readRow } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { MeetingStore } from '../stores/meetings.ts';

export function meetingStore(rows: Rows, organisation: OrganisationId): MeetingStore {
  const partition = organisationPartition(organisation);
  return {
    get: (meeting) => readRow(rows, meetingKind, partition, meetingStageKey(meeting)),
    save: async (stage, version) =>
      rows.write(partition, [
        toChange(meetingKind, meetingStageKey(stage.meeting), stage, version),
      ]),
  };
}
