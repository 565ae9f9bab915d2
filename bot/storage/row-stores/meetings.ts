import type { OrganisationId } from '../../../domain/common/ids.ts';
import { bodyPartition, meetingStageKey } from '../keys.ts';
import { meetingKind } from '../kinds/meeting.ts';
import { change, readOne } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { MeetingStore } from '../stores.ts';

export function meetingStore(rows: Rows, body: OrganisationId): MeetingStore {
  const partition = bodyPartition(body);
  return {
    get: (meeting) => readOne(rows, meetingKind, partition, meetingStageKey(meeting)),
    save: async (stage, version) =>
      rows.write(partition, [change(meetingKind, meetingStageKey(stage.meeting), stage, version)]),
  };
}
