import { getAnswersCsv, getAnswersYear, getMonthAnswers, getMonthEvents } from './answers.ts';
import { getCardPreview } from './cards-preview.ts';
import { getCheckIn, getCheckInForm, postUnchanged, putCheckIn } from './check-ins.ts';
import { getComparison } from './compare.ts';
import { deleteDraft, getDraft, putDraft } from './drafts.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { postExcuseWithdraw, putExcuse } from './excuses.ts';
import { getGoal } from './goals.ts';
import {
  getHandOver,
  postHandOver,
  postHandOverAnswer,
  postTakeOver,
  postWrongPerson,
} from './hand-overs.ts';
import { getMeeting, putMeeting } from './meetings.ts';
import { getMine } from './mine.ts';
import { getMonths, postMonth, postMonthClose, postMonthReopen, putMonth } from './months.ts';
import { getLeaving, getMe, getPeople, putPerson } from './people.ts';
import { getPortfolio } from './portfolio.ts';
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
} from './register.ts';
import { getCopyPlan, getRegisterChanges, postCopy, putRegisterOrder } from './register-year.ts';
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
import { getHolidays, getSettings, putSettings } from './settings.ts';
import { getTheme, getThemes, putTheme } from './themes.ts';

/** Every route below `/api/v1`; the server and the OpenAPI document are both made of this list. */
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
