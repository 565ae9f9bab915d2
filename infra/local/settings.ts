export interface LocalSettings {
  readonly port: number;
  /** Path relative to the root of the repository. It is trimmed and never empty. */
  readonly dataDir: string;
  readonly playground: boolean;
  readonly demo: boolean;
}

export const PLAYGROUND_PORTS = { owner: 56150, facilitator: 56151 } as const;

export type ParsedSettings =
  { readonly settings: LocalSettings } | { readonly problems: readonly string[] };

/** Reads the settings of `npm run local`. Returns all of them, or every problem with its remedy. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): ParsedSettings {
  const problems: string[] = [];
  const playground = parseSwitch('PLAYGROUND', env, problems);
  const demo = parseSwitch('DEMO', env, problems);
  const port = parsePort(env['PORT'], playground, problems);
  const dataDir = parseDataDir(env['DATA_DIR'], problems);
  return problems.length === 0 ? { settings: { port, dataDir, playground, demo } } : { problems };
}

function parseSwitch(
  name: 'PLAYGROUND' | 'DEMO',
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): boolean {
  const value = valueOf(env[name])?.toLowerCase() ?? 'on';
  if (value !== 'on' && value !== 'off') {
    problems.push(
      `${name} is "${env[name] ?? ''}". Set it to on or off, or leave it unset for on.`,
    );
  }
  return value !== 'off';
}

function parsePort(text: string | undefined, playground: boolean, problems: string[]): number {
  const value = valueOf(text) ?? '3978';
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) {
    problems.push(
      `PORT is "${value}". Set it to a number from 1024 to 65535, or leave it unset for 3978.`,
    );
  } else if (playground && Object.values<number>(PLAYGROUND_PORTS).includes(port)) {
    problems.push(
      `PORT ${value} is used by the playground. Choose another, or set PLAYGROUND=off.`,
    );
  }
  return port;
}

function parseDataDir(text: string | undefined, problems: string[]): string {
  if (text?.includes('\0')) problems.push('DATA_DIR is not a path. Set it to a folder.');
  return valueOf(text) ?? '.data';
}

/** An empty variable counts as not set. */
function valueOf(text: string | undefined): string | undefined {
  const value = text?.trim();
  return value === '' ? undefined : value;
}
