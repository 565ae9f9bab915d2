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
 * One schema for each field of `Value`, including optional fields. When a field is added to the
 * domain type, the contract does not compile until the field has a schema.
 */
export type FieldSchemas<Value> = { readonly [Key in keyof Value]-?: z.ZodType<Value[Key]> };
