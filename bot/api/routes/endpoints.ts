import type { AnyEndpoint } from '../http/endpoint.ts';
import * as cardPreview from './card-preview.ts';
import * as checkIns from './check-in/check-ins.ts';
import * as drafts from './check-in/drafts.ts';
import * as directory from './directory.ts';
import * as handOvers from './hand-overs.ts';
import * as meetings from './meetings.ts';
import * as answers from './months/answers.ts';
import * as excuses from './months/excuses.ts';
import * as months from './months/months.ts';
import * as myGoals from './my-goals.ts';
import * as personData from './person-data.ts';
import * as people from './people.ts';
import * as compare from './portfolio/compare.ts';
import * as goals from './portfolio/goals.ts';
import * as portfolio from './portfolio/portfolio.ts';
import * as risks from './portfolio/risks.ts';
import * as questions from './questions.ts';
import * as registerChanges from './register/changes.ts';
import * as registerOrderAndCopy from './register/register-order-and-copy.ts';
import * as register from './register/register.ts';
import * as retention from './retention.ts';
import * as ownerProblems from './runs/owner-problems.ts';
import * as runCsv from './runs/run-csv.ts';
import * as runEvents from './runs/run-events.ts';
import * as runs from './runs/runs.ts';
import * as schedule from './schedule.ts';
import * as service from './service.ts';
import * as settings from './settings.ts';
import * as themes from './themes.ts';

/** All routes below `/api/v1`. The server and the OpenAPI document both use this array. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  people,
  directory,
  personData,
  portfolio,
  goals,
  risks,
  compare,
  meetings,
  themes,
  register,
  registerOrderAndCopy,
  registerChanges,
  myGoals,
  checkIns,
  handOvers,
  drafts,
  excuses,
  questions,
  months,
  answers,
  cardPreview,
  runs,
  runCsv,
  runEvents,
  ownerProblems,
  schedule,
  settings,
  retention,
  service,
].flatMap((routes) => Object.values(routes));
