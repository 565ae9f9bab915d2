import { z } from 'zod';
import { personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { stageMoveFields, stageStateFields } from '../domain-schemas/meeting.ts';
import { version } from '../domain-schemas/scalars.ts';

export const meetingView = z.object({
  stage: z
    .object({
      ...stageStateFields,
      presenter: personRef,
      /** The stage shows a goal that the reader may not see; it is not named. */
      isHidden: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  /** Echo back when moving; undefined before the first move. */
  version: z.string().exactOptional(),
});
export type MeetingView = Infer<typeof meetingView>;

export const meetingRequest = z.strictObject({
  ...stageMoveFields,
  version: version.exactOptional(),
});
export type MeetingRequest = Infer<typeof meetingRequest>;
