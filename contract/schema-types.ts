import type { z } from 'zod';

/** Every list and object is read-only. */
export type Infer<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

/** Before ids and dates are parsed. */
export type InferInput<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;

/** A new field of the domain type does not compile until it has a schema here. */
export type FieldSchemas<Value> = { readonly [Key in keyof Value]-?: z.ZodType<Value[Key]> };
