/** The part of jest's `--json` output that this file reads. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Number of test files that failed to run. The other numbers do not count their tests. */
  readonly numRuntimeErrorTestSuites: number;
}

export interface TestOutcome {
  readonly line: string;
  readonly ok: boolean;
}

/** Builds the last line of a test run's output. A file that failed to run counts as one failure. */
export function readTestOutcome(json: unknown): TestOutcome {
  if (!isResults(json)) return { line: '0 passed, 0 failed', ok: false };
  const failed = json.numFailedTests + json.numRuntimeErrorTestSuites;
  const skipped = json.numPendingTests + json.numTodoTests;
  const counts = [`${json.numPassedTests} passed`, `${failed} failed`];
  return {
    line: [...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', '),
    ok: failed === 0 && json.numPassedTests > 0,
  };
}

function isResults(json: unknown): json is JestResults {
  const keys = [
    'numPassedTests',
    'numFailedTests',
    'numPendingTests',
    'numTodoTests',
    'numRuntimeErrorTestSuites',
  ];
  if (typeof json !== 'object' || json === null) return false;
  const entries = new Map<string, unknown>(Object.entries(json));
  return keys.every((key) => typeof entries.get(key) === 'number');
}

/** Returns whether jest with these arguments may run tests that open the built tab in a browser. */
export function needsBrowser(args: readonly string[]): boolean {
  const projects = selectedProjects(args);
  if (projects.length > 0) return projects.includes('e2e');
  const paths = args.filter((arg) => arg.startsWith('tests/'));
  return paths.length === 0 || paths.some((path) => path.startsWith('tests/e2e'));
}

function selectedProjects(args: readonly string[]): readonly string[] {
  const start = args.findIndex((arg) => arg.startsWith('--selectProjects'));
  if (start === -1) return [];
  const [, inline] = (args[start] ?? '').split('=');
  const rest = args.slice(start + 1);
  const end = rest.findIndex((arg) => arg.startsWith('-'));
  return [...(inline ? [inline] : []), ...(end === -1 ? rest : rest.slice(0, end))];
}
