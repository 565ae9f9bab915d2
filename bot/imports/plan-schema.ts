import { z } from 'zod';
import { ANSWER_LIMITS } from '../../domain/common/limits.ts';
import { parseDay } from '../../domain/common/month.ts';
import { longText, nameText, parsedText, plainText, slug } from '../../contract/common/input.ts';
import { requireAscendingOrder } from './schema-parts.ts';

export const daySchema = parsedText(parseDay, 'must be a calendar day such as "2026-11-30"');

export const phaseSchema = z
  .strictObject({
    id: slug,
    name: nameText,
    description: longText.exactOptional(),
    counter: z
      .strictObject({ target: z.int().min(1).max(ANSWER_LIMITS.counter), unit: plainText(40) })
      .exactOptional(),
    plannedStart: daySchema.exactOptional(),
    plannedEnd: daySchema.exactOptional(),
  })
  .refine(({ plannedStart: from, plannedEnd: to }) => !from || !to || from <= to, {
    path: ['plannedEnd'],
    message: 'must not be before plannedStart; correct one of the two days',
  });

const figure = z.number().min(-ANSWER_LIMITS.indicatorValue).max(ANSWER_LIMITS.indicatorValue);
const indicatorBase = { id: slug, name: nameText, source: nameText.exactOptional() };

export const indicatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...indicatorBase,
    kind: z.literal('number'),
    due: daySchema.exactOptional(),
    unit: plainText(40),
    baseline: figure.exactOptional(),
    target: figure,
    direction: z.enum(['at-least', 'at-most']),
  }),
  z.strictObject({ ...indicatorBase, kind: z.literal('yes-no'), due: daySchema.exactOptional() }),
  z.strictObject({
    ...indicatorBase,
    kind: z.literal('decision'),
    due: daySchema,
    decidedBy: nameText,
    meetings: z
      .array(daySchema)
      .check(requireAscendingOrder('must be in order of time, each day once')),
  }),
]);
