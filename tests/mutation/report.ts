import type { Equivalent } from './equivalents.ts';

/** The used part of Stryker's results; positions are 1-based. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}
interface Position {
  readonly line: number;
  readonly column: number;
}

interface Change {
  readonly file: string;
  readonly status: string;
  readonly at: number;
  readonly line: string;
  readonly change: string;
}

const LONGEST = 100;
const VALID = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
/** Stryker reports a test file that fails to load as `RuntimeError`; `npm test` counts it as a failure. */
const NOT_LOADED = 'RuntimeError';

/** The printed lines: one per file, the total, surviving mutants, and equivalents. */
export function reportLines(
  mutants: readonly Mutant[],
  sourceOf: (file: string) => string,
  equivalents: readonly Equivalent[],
): readonly string[] {
  const valid = mutants
    .map((mutant) => (mutant.status === NOT_LOADED ? { ...mutant, status: 'Killed' } : mutant))
    .filter(({ status }) => VALID.includes(status))
    .map((mutant) => changeOf(mutant, sourceOf(mutant.fileName)))
    .toSorted((a, b) => compare(a.file, b.file) || a.at - b.at);
  const left = valid.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const isNamed = (change: Change) => equivalents.some((known) => isSame(known, change));
  const counted = valid.filter((change) => !left.includes(change) || !isNamed(change));
  const files = [...Map.groupBy(counted, ({ file }) => file)];
  const tested = new Set(mutants.map(({ fileName }) => fileName));
  const stale = equivalents.filter(
    (known) => tested.has(known.file) && !left.some((change) => isSame(known, change)),
  );
  return [
    ...files.map(([file, changes]) => scoreLine(file, changes)),
    ...(files.length > 1 ? [scoreLine('all files', counted)] : []),
    ...section('Survived', left.filter((change) => !isNamed(change)).map(changeLines)),
    ...section('Equivalent, not counted', left.filter(isNamed).map(changeLines)),
    ...section(
      'Named as equivalent, but no survivor: remove from tests/mutation/equivalents.ts',
      stale.map(({ file, change }) => `${file}  ${change}`),
    ),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function changeOf({ fileName, status, location, replacement }: Mutant, source: string): Change {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const first = lines[0] ?? '';
  const last = lines.length - 1;
  const original = lines
    .map((line, index) => (index === last ? line.slice(0, end.column - 1) : line))
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line))
    .join('\n');
  return {
    file: fileName,
    status,
    at: start.line,
    line: first.trim(),
    change: `${short(original)} → ${short(replacement ?? '')}`,
  };
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const isSame = (known: Equivalent, { file, line, change }: Change): boolean =>
  known.file === file && known.line === line && known.change === change;

function scoreLine(name: string, changes: readonly Change[]): string {
  const count = (status: string) => changes.filter((change) => change.status === status).length;
  const [killed, timeout, survived, uncovered] = VALID.map(count);
  const score = ((count('Killed') + count('Timeout')) / Math.max(1, changes.length)) * 100;
  return (
    `${score.toFixed(1).padStart(5)} %  ${name}: ${killed} killed, ${timeout} timed out, ` +
    `${survived} survived, ${uncovered} without coverage`
  );
}

function changeLines({ file, at, line, change, status }: Change): string {
  const note = status === 'NoCoverage' ? '  (no test reaches it)' : '';
  return `${file}:${at}  ${line}${note}\n    ${change}`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines];
