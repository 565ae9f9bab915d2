import { createReader } from '../../../bot/cards/kit/reader.ts';
import { generateAnswersCsv } from '../../../bot/reports/answers-csv.ts';
import { submitCheckIn } from '../../../bot/usecases/check-in/submit-check-in.ts';
import { readMonthAnswers } from '../../../bot/usecases/months/read-month-answers.ts';
import { readPortfolio } from '../../../bot/usecases/portfolio/read-portfolio.ts';
import { planRun, type PlanningContext } from '../../../bot/usecases/runs/plan-run.ts';
import type { SendingContext } from '../../../bot/usecases/shared/context.ts';
import { aSectionAnswer } from '../../support/fixtures/builders.ts';
import { goalId } from '../../support/fixtures/ids.ts';
import { FACILITATOR, MONTH, ownerIds } from '../fanout/fill-storage.ts';

export interface Operation {
  readonly name: string;
  /** Smaller operations are repeated more often. */
  readonly times: (goals: number, repeats: number) => number;
  /** `round` counts from 0, so that each round can take another goal. */
  readonly run: (context: SendingContext & PlanningContext, round: number) => Promise<unknown>;
}

const once = (_goals: number, repeats: number): number => repeats;

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'board query',
    times: once,
    run: (context) => readPortfolio(context, FACILITATOR, MONTH),
  },
  {
    name: 'check-in',
    times: (goals, repeats) => Math.min(goals, 20 * repeats),
    run: (context, round) => {
      const owner = ownerIds(round + 1).at(-1) ?? FACILITATOR.id;
      return submitCheckIn(
        context,
        { ...FACILITATOR, id: owner, roles: ['owner'] },
        {
          goal: goalId(`tavoite-${round + 1}`),
          month: MONTH,
          basedOn: 0,
          submission: `submission-${round}`,
          sections: [aSectionAnswer({ explanation: 'Tilojen vuokraus viivästyy kuukaudella.' })],
        },
      );
    },
  },
  {
    name: 'plan a run',
    times: once,
    run: (context) => planRun(context, FACILITATOR, { month: MONTH }),
  },
  {
    name: 'month as CSV',
    times: once,
    run: async (context) => {
      const view = await readMonthAnswers(context, FACILITATOR, MONTH);
      let length = 0;
      for await (const text of generateAnswersCsv(view, createReader('fi', context.organisation)))
        length += text.length;
      return length;
    },
  },
];
