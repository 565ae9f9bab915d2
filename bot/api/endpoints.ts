import { getCheckIn, putCheckIn } from './check-ins.ts';
import { getComparison } from './compare.ts';
import { deleteDraft, getDraft, putDraft } from './drafts.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { putExcuse } from './excuses.ts';
import { getGoal } from './goals.ts';
import { getMonths, postMonth, postMonthClose } from './months.ts';
import { getMe, getPeople } from './people.ts';
import { getPortfolio } from './portfolio.ts';
import { getRegister, putGoal, putPerson } from './register.ts';
import { getOwnerHealth } from './reminders-health.ts';
import { getRisks } from './risks.ts';
import { getRunEvents } from './run-events.ts';
import { getRunCsv } from './run-file.ts';
import { getRun, getRuns, postRun, postRunCancel, postRunSend } from './runs.ts';
import {
  getSchedule,
  postSchedulePause,
  postScheduleResume,
  putSchedule,
  putScheduleMonth,
} from './schedule.ts';

/** Every route below `/api/v1`; the server and the OpenAPI document are both made of this list. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  getMe,
  getPortfolio,
  getGoal,
  getRisks,
  getComparison,
  getRegister,
  putGoal,
  getCheckIn,
  putCheckIn,
  getDraft,
  putDraft,
  deleteDraft,
  putExcuse,
  getMonths,
  postMonth,
  postMonthClose,
  getRuns,
  postRun,
  getRun,
  postRunSend,
  postRunCancel,
  getRunCsv,
  getRunEvents,
  getOwnerHealth,
  getSchedule,
  putSchedule,
  postSchedulePause,
  postScheduleResume,
  putScheduleMonth,
  getPeople,
  putPerson,
];
