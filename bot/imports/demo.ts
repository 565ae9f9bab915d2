import type { Goal } from '../../domain/goal/goal.ts';
import type { DemoHistory } from './demo-history.ts';
import type { Person } from '../../domain/common/person.ts';
import type { PersonId, GoalId } from '../../domain/common/ids.ts';
import type { DemoTheme } from './demo-themes.ts';
import type { QuestionId } from '../../domain/check-in/question.ts';

export interface DemoGoal {
  readonly file: string;
  /** The goal's days are in the year `DEMO_FILES_YEAR`. */
  readonly goal: Goal;
  readonly history: DemoHistory;
}

export interface DemoData {
  readonly people: readonly Person[];
  /** Ids of people by the short names that the files of the goals use. */
  readonly keys: ReadonlyMap<string, PersonId>;
  /** In the order of the portfolio. */
  readonly goals: readonly DemoGoal[];
  readonly themes: readonly DemoTheme[];
  readonly questions: readonly DemoQuestion[];
}

export interface DemoMessage {
  readonly by: Person;
  readonly monthsAgo: number;
  readonly dayOfMonth: number;
  readonly text: string;
}

/** A question that leadership asked. Without an `answer` it is still open. */
export interface DemoQuestion extends DemoMessage {
  readonly id: QuestionId;
  readonly goal: GoalId;
  readonly answer?: DemoMessage;
}
