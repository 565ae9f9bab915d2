import { z } from 'zod';
import { monthView, organisationView } from '../common/organisation.ts';
import { answerRef } from '../common/answer-ref.ts';
import type { Infer } from '../schema-types.ts';
import { answerState, sectionAnswer } from '../domain-schemas/check-in/check-in.ts';
import { goal } from '../domain-schemas/goal.ts';
import { count, day } from '../domain-schemas/scalars.ts';
import { draftView } from './draft.ts';

const formAnswer = answerRef.extend({
  sections: z.array(sectionAnswer),
  reflection: z.string().exactOptional(),
});
export type FormAnswer = Infer<typeof formAnswer>;

export const checkInFormView = z.object({
  body: organisationView,
  goal,
  month: monthView,
  /** Today in the organisation's time zone. */
  today: day,
  state: answerState,
  /** 0 before the first answer of the month. Send it back in `basedOn`. */
  revision: count,
  answer: formAnswer.exactOptional(),
  /** The newest answer of an earlier month. */
  previous: formAnswer.exactOptional(),
  /** Set only if the person can repeat the previous answer unchanged. */
  unchanged: z.object({ asksWhatWouldChange: z.boolean() }).exactOptional(),
  draft: draftView.shape.draft,
});
export type CheckInFormView = Infer<typeof checkInFormView>;
