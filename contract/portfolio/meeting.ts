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
      /** The reader may not see the goal on the stage, so the goal's id is left out. */
      isHidden: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  /** Send it back when moving to another goal. Undefined before the first move. */
  version: z.string().exactOptional(),
});
export type MeetingView = Infer<typeof meetingView>;

export const meetingRequest = z.strictObject({
  ...stageMoveFields,
  version: version.exactOptional(),
});
export type MeetingRequest = Infer<typeof meetingRequest>;
