import {
  getAnswersCsv,
  getAnswersYear,
  getMonthAnswers,
  getMonthEvents,
} from './months/answers.ts';
import { getCardPreview } from './card-preview.ts';
import { getCheckIn, getCheckInForm, postUnchanged, putCheckIn } from './check-in/check-ins.ts';
import { getComparison } from './portfolio/compare.ts';
import { deleteDraft, getDraft, putDraft } from './check-in/drafts.ts';
import type { AnyEndpoint } from '../http/endpoint.ts';
import { postExcuseWithdraw, putExcuse } from './months/excuses.ts';
import { getGoal } from './portfolio/goals.ts';
import {
  getHandOver,
  postHandOver,
  postHandOverAnswer,
  postTakeOver,
  postWrongPerson,
} from './hand-overs.ts';
import { getMeeting, putMeeting } from './meetings.ts';
import { getMine } from './my-goals.ts';
import {
  getMonths,
  postMonth,
  postMonthClose,
  postMonthReopen,
  putMonth,
} from './months/months.ts';
import { getLeaving, getMe, getPeople, putPerson } from './people.ts';
import { getPortfolio } from './portfolio/portfolio.ts';
import {
  getOpenQuestions,
  getQuestions,
  postQuestion,
  postQuestionAnswer,
  postQuestionWithdraw,
} from './questions.ts';
import {
  getRegister,
  getRegisterForm,
  postGoalArchive,
  postGoalRestore,
  putGoal,
} from './register/register.ts';
import {
  getCopyPlan,
  getRegisterChanges,
  postCopy,
  putRegisterOrder,
} from './register/register-order-and-copy.ts';
import { getOwnerHealth } from './runs/owner-health.ts';
import { getRisks } from './portfolio/risks.ts';
import { getRunEvents } from './runs/run-events.ts';
import { getRunCsv } from './runs/run-csv.ts';
import { getRun, getRuns, postRun, postRunCancel, postRunSend } from './runs/runs.ts';
import {
  getSchedule,
  postSchedulePause,
  postScheduleResume,
  putSchedule,
  putScheduleMonth,
} from './schedule.ts';
import { getHolidays, getSettings, putSettings } from './settings.ts';
import { getTheme, getThemes, putTheme } from './themes.ts';

/** All routes below `/api/v1`, for the server and the OpenAPI document. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  getMe,
  getPortfolio,
  getGoal,
  getRisks,
  getComparison,
  getMeeting,
  putMeeting,
  getThemes,
  getTheme,
  putTheme,
  getRegister,
  getRegisterForm,
  putGoal,
  postGoalArchive,
  postGoalRestore,
  putRegisterOrder,
  getCopyPlan,
  postCopy,
  getRegisterChanges,
  getMine,
  getCheckIn,
  putCheckIn,
  getCheckInForm,
  postUnchanged,
  getHandOver,
  postHandOver,
  postHandOverAnswer,
  postTakeOver,
  postWrongPerson,
  getDraft,
  putDraft,
  deleteDraft,
  putExcuse,
  postExcuseWithdraw,
  getOpenQuestions,
  getQuestions,
  postQuestion,
  postQuestionAnswer,
  postQuestionWithdraw,
  getMonths,
  postMonth,
  putMonth,
  postMonthClose,
  postMonthReopen,
  getAnswersYear,
  getMonthAnswers,
  getAnswersCsv,
  getMonthEvents,
  getCardPreview,
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
  getSettings,
  putSettings,
  getHolidays,
  getPeople,
  putPerson,
  getLeaving,
];
