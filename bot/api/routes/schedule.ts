import { z } from 'zod';
import {
  scheduleRequest,
  pauseRequest,
  scheduleMonthRequest,
  scheduleView,
} from '../../../contract/reminders/schedule.ts';
import { month } from '../../../contract/domain-schemas/scalars.ts';
import { changeScheduleMonth } from '../../usecases/schedule/change-schedule-month.ts';
import { pauseSchedule, resumeSchedule } from '../../usecases/schedule/pause-schedule.ts';
import { readSchedule } from '../../usecases/schedule/read-schedule.ts';
import { saveSchedule } from '../../usecases/schedule/save-schedule.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getSchedule = defineEndpoint({
  method: 'get',
  path: '/schedule',
  id: 'getSchedule',
  summary: 'Returns the schedule of automatic reminders; a paused proposal until one is saved',
  result: scheduleView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readSchedule(context, actor),
});

export const putSchedule = defineEndpoint({
  method: 'put',
  path: '/schedule',
  id: 'putSchedule',
  summary: 'Changes the time and the steps of the schedule',
  body: scheduleRequest,
  result: scheduleView,
  refusals: [
    'not-allowed',
    'stale-version',
    'schedule-never-fires',
    'schedule-steps-alike',
    'schedule-time-outside',
  ],
  handle: ({ context, actor, body }) => saveSchedule(context, actor, body),
});

export const postSchedulePause = defineEndpoint({
  method: 'post',
  path: '/schedule/pause',
  id: 'pauseSchedule',
  summary: 'Pauses the schedule: no step starts until it is resumed',
  body: pauseRequest,
  result: scheduleView,
  refusals: ['not-allowed', 'stale-version'],
  handle: ({ context, actor, body }) => pauseSchedule(context, actor, body),
});

export const postScheduleResume = defineEndpoint({
  method: 'post',
  path: '/schedule/resume',
  id: 'resumeSchedule',
  summary: 'Resumes the schedule: steps that came due during the pause start once',
  body: pauseRequest,
  result: scheduleView,
  refusals: ['not-allowed', 'stale-version'],
  handle: ({ context, actor, body }) => resumeSchedule(context, actor, body),
});

export const putScheduleMonth = defineEndpoint({
  method: 'put',
  path: '/schedule/months/{month}',
  id: 'putScheduleMonth',
  summary: 'Skips or includes a month, or sets days of its steps by hand',
  params: z.object({ month }),
  body: scheduleMonthRequest,
  result: scheduleView,
  refusals: ['not-allowed', 'stale-version', 'step-not-found', 'step-over', 'day-not-possible'],
  handle: ({ context, actor, params, body }) =>
    changeScheduleMonth(context, actor, { ...params, ...body }),
});
