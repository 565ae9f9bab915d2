import { z } from 'zod';
import { meetingKey } from '../../../contract/domain-schemas/meeting.ts';
import { moveMeetingStage } from '../../usecases/meeting/move-meeting-stage.ts';
import { readMeeting } from '../../usecases/meeting/read-meeting.ts';
import { defineEndpoint } from '../http/endpoint.ts';
import { meetingRequest, meetingView } from '../../../contract/portfolio/meeting.ts';

const path = '/meetings/{meeting}';
const params = z.object({ meeting: meetingKey });

export const getMeeting = defineEndpoint({
  method: 'get',
  path,
  id: 'getMeeting',
  summary:
    'Returns the stage of a Teams meeting: a month, the clock, and a goal’s id for those who may see it',
  params,
  revalidates: true,
  result: meetingView,
  refusals: [],
  handle: ({ context, actor, params: { meeting } }) => readMeeting(context, actor, meeting),
});

export const putMeeting = defineEndpoint({
  method: 'put',
  path,
  id: 'putMeeting',
  summary:
    'Puts the agenda or a goal on the stage; `version` is that of the stage that was read, if any',
  params,
  body: meetingRequest,
  result: meetingView,
  refusals: ['not-allowed', 'month-not-open', 'goal-not-in-month', 'stale-version'],
  handle: ({ context, actor, params: { meeting }, body }) =>
    moveMeetingStage(context, actor, { ...body, meeting }),
});
