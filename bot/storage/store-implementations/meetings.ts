import type { OrganisationId } from '../../../domain/common/ids.ts';
import { organisationPartition, meetingKey } from '../keys.ts';
import { meetingRowKind } from '../row-schemas/meeting.ts';
import { toRowChange, readRow } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { MeetingStore } from '../stores/meetings.ts';

export function createMeetingStore(rows: RowStore, organisation: OrganisationId): MeetingStore {
  const partition = organisationPartition(organisation);
  return {
    get: (meeting) => readRow(rows, meetingRowKind, partition, meetingKey(meeting)),
    save: async (stage, version) =>
      rows.write(partition, [
        toRowChange(meetingRowKind, meetingKey(stage.meeting), stage, version),
      ]),
  };
}
