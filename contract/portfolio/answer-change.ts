import { z } from 'zod';
import type { AnswerChange } from '../../domain/check-in/answer-changes.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { forecast, indicatorValue, phaseState, risk } from '../domain-schemas/check-in/check-in.ts';

const ofSection = { section: z.string() };
type ChangeOf<Kind extends AnswerChange['kind']> = Extract<AnswerChange, { readonly kind: Kind }>;

export const answerChange = z.discriminatedUnion('kind', [
  z.object({
    ...ofSection,
    kind: z.literal('forecast'),
    from: forecast,
    to: forecast,
  } satisfies FieldSchemas<ChangeOf<'forecast'>>),
  z.object({
    ...ofSection,
    kind: z.literal('explanation'),
  } satisfies FieldSchemas<ChangeOf<'explanation'>>),
  z.object({
    ...ofSection,
    kind: z.literal('phase'),
    phase: z.string(),
    from: phaseState.exactOptional(),
    to: phaseState,
  } satisfies FieldSchemas<ChangeOf<'phase'>>),
  z.object({
    ...ofSection,
    kind: z.literal('indicator'),
    indicator: z.string(),
    from: indicatorValue.exactOptional(),
    to: indicatorValue.exactOptional(),
  } satisfies FieldSchemas<ChangeOf<'indicator'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-added'),
    risk,
  } satisfies FieldSchemas<ChangeOf<'risk-added'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-changed'),
    from: risk,
    risk,
  } satisfies FieldSchemas<ChangeOf<'risk-changed'>>),
  z.object({
    ...ofSection,
    kind: z.literal('risk-removed'),
    risk,
  } satisfies FieldSchemas<ChangeOf<'risk-removed'>>),
]);
