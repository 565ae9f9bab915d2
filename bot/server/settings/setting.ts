export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment variable. `remedy` says what the value is and where to find it. */
export interface Setting<Value> {
  readonly name: string;
  readonly remedy: string;
  readonly parse: (text: string) => Value | undefined;
  readonly whenMissing: 'fault' | 'nothing' | { readonly use: string };
}

type Parse<Value> = Setting<Value>['parse'];

export const required = <Value>(
  name: string,
  parse: Parse<Value>,
  remedy: string,
): Setting<Value> => ({ name, parse, remedy, whenMissing: 'fault' });

export const optional = <Value>(
  name: string,
  parse: Parse<Value>,
  remedy: string,
): Setting<Value | undefined> => ({ name, parse, remedy, whenMissing: 'nothing' });

export const withDefault = <Value>(
  name: string,
  use: string,
  parse: Parse<Value>,
  remedy: string,
): Setting<Value> => ({ name, parse, remedy, whenMissing: { use } });

export type SettingTable = Readonly<Record<string, Setting<unknown>>>;

export type ValuesOf<Table extends SettingTable> = {
  readonly [Key in keyof Table]: Table[Key] extends Setting<infer Value> ? Value : never;
};

export interface ReadSettings<Table extends SettingTable> {
  /** Lacks the settings that have a fault. */
  readonly values: Partial<ValuesOf<Table>>;
  /** One line per fault. No line contains the value of a setting, which may be secret. */
  readonly faults: readonly string[];
}

/** App Service passes a reference on as it is written when it cannot read the vault. */
const VAULT_REFERENCE = /^@Microsoft\.KeyVault\(/i;
const VAULT_REMEDY =
  'is a Key Vault reference that Azure could not resolve: check that the secret exists and that the identity of the web app has the role Key Vault Secrets User';

/** A setting that is empty or has only spaces counts as missing. */
export function readSettings<Table extends SettingTable>(
  env: Environment,
  table: Table,
): ReadSettings<Table> {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [key, { name, remedy, parse, whenMissing }] of Object.entries(table)) {
    const given = env[name]?.trim();
    const text = given || (typeof whenMissing === 'object' ? whenMissing.use : undefined);
    const value = text === undefined ? undefined : parse(text);
    if (given && VAULT_REFERENCE.test(given)) faults.push(`${name} ${VAULT_REMEDY}`);
    else if (text !== undefined && value === undefined)
      faults.push(`${name} is not valid: ${remedy}`);
    else if (text === undefined && whenMissing === 'fault')
      faults.push(`${name} is missing: ${remedy}`);
    else values[key] = value;
  }
  return { values: values as Partial<ValuesOf<Table>>, faults };
}

export const hasEveryValue = <Table extends SettingTable>(
  read: ReadSettings<Table>,
): read is ReadSettings<Table> & { readonly values: ValuesOf<Table> } => read.faults.length === 0;
