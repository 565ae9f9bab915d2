import type { z } from 'zod';

/** Output of a schema, with every list and object read-only. */
export type Infer<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

/** Input of a schema, before ids and dates are parsed. */
export type InferInput<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;

/**
 * A schema for every field of `Value`, optional ones included: a field added to the domain does not
 * compile before its schema has it too.
 */
export type FieldSchemas<Value> = { readonly [Key in keyof Value]-?: z.ZodType<Value[Key]> };
