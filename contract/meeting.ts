import { z } from 'zod';
import type { MeetingRequest, MeetingView } from './api-meeting.ts';
import { stageMoveFields, stagePlaceFields } from './values/meeting.ts';
import type { Fields } from './values/scalars.ts';
import { personRef } from './common.ts';

export const meetingView = z.object({
  stage: z
    .object({
      ...stagePlaceFields,
      presenter: personRef,
      isHidden: z.literal(true).exactOptional(),
    } satisfies Fields<NonNullable<MeetingView['stage']>>)
    .exactOptional(),
  version: z.string().exactOptional(),
} satisfies Fields<MeetingView>);

export const meetingRequest = z.strictObject({
  ...stageMoveFields,
  version: z.string().max(200).exactOptional(),
} satisfies Fields<MeetingRequest>);
