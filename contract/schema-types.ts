import type { z } from 'zod';

/** Makes every list and object in the type read-only. */
export type Infer<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

/** The type of a value before its ids and dates are parsed. */
export type InferInput<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;

/** Requests forbid unknown fields. Rows and responses may have those of a newer server. */
export type ObjectSchema = typeof z.object | typeof z.strictObject;

/** The compiler refuses a new field of the domain type until it has a schema. */
export type FieldSchemas<Value> = { readonly [Key in keyof Value]-?: z.ZodType<Value[Key]> };
