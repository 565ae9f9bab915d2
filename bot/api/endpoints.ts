import { getCheckIn, putCheckIn } from './check-ins.ts';
import { deleteDraft, getDraft, putDraft } from './drafts.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { putExcuse } from './excuses.ts';
import { getGoal } from './goals.ts';
import { getMonths, postMonth, postMonthClose } from './months.ts';
import { getMe, getPeople } from './people.ts';
import { getPortfolio } from './portfolio.ts';
import { getRegister, putGoal, putPerson } from './register.ts';
import { getRun, getRuns, postRun, postRunSend } from './runs.ts';

/** Every route below `/api/v1`; the server and the OpenAPI document are both made of this list. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  getMe,
  getPortfolio,
  getGoal,
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
  getPeople,
  putPerson,
];
