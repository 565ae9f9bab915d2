import type { Equivalent } from '../mutation/equivalents.ts';
import { mutatedOf, projectOf } from '../mutation/files.ts';
import { nearest } from '../mutation/nearest.ts';
import { reportLines, type Mutant } from '../mutation/report.ts';

const SOURCE = `export function late(day: number, due: number) {
  if (day > due) {
    return true;
  }
  return false;
}
`;
const condition = {
  fileName: 'domain/late.ts',
  location: { start: { line: 2, column: 7 }, end: { line: 2, column: 16 } },
};
const body = {
  fileName: 'domain/late.ts',
  location: { start: { line: 2, column: 18 }, end: { line: 4, column: 4 } },
};
const killed: Mutant = { ...body, status: 'Killed', replacement: '{}' };
const survivor: Mutant = { ...condition, status: 'Survived', replacement: 'day >= due' };
const known: Equivalent = {
  file: 'domain/late.ts',
  line: 'if (day > due) {',
  change: 'day > due → day >= due',
  reason: 'an example',
};

const report = (mutants: readonly Mutant[], equivalents: readonly Equivalent[] = []) =>
  reportLines(mutants, () => SOURCE, equivalents);

describe('the report of a mutation run', () => {
  it('shows a survivor with its place, its line and the change', () => {
    expect(report([killed, survivor])).toEqual([
      ' 50.0 %  domain/late.ts: 1 killed, 0 timed out, 1 survived, 0 without coverage',
      '',
      'Survived:',
      'domain/late.ts:2  if (day > due) {\n    day > due → day >= due',
    ]);
  });

  it('shows a change over several lines in one', () => {
    const lines = report([{ ...body, status: 'NoCoverage', replacement: '{}' }]);
    expect(lines.at(-1)).toBe(
      'domain/late.ts:2  if (day > due) {  (no test reaches it)\n    { return true; } → {}',
    );
  });

  it('counts timeouts and test files that do not load as killed, ignored mutants not at all', () => {
    const rest = ['Timeout', 'Ignored', 'RuntimeError'].map((status) => ({ ...body, status }));
    expect(report([...rest, survivor])[0]).toBe(
      ' 66.7 %  domain/late.ts: 1 killed, 1 timed out, 1 survived, 0 without coverage',
    );
  });

  it('lists survivors by file and line', () => {
    const first = { ...survivor, fileName: 'domain/due.ts' };
    const later = {
      ...body,
      status: 'NoCoverage',
      location: { ...body.location, start: body.location.end },
    };
    const places = report([later, survivor, first]).filter((line) => /^domain/.test(line));
    expect(places.map((line) => line.split(' ')[0])).toEqual([
      'domain/due.ts:2',
      'domain/late.ts:2',
      'domain/late.ts:4',
    ]);
  });

  it('adds up several files', () => {
    const lines = report([killed, survivor, { ...killed, fileName: 'domain/due.ts' }]);
    expect(lines[2]).toBe(
      ' 66.7 %  all files: 2 killed, 0 timed out, 1 survived, 0 without coverage',
    );
  });

  it('does not count an equivalent, and shows it apart', () => {
    expect(report([killed, survivor], [known])).toEqual([
      '100.0 %  domain/late.ts: 1 killed, 0 timed out, 0 survived, 0 without coverage',
      '',
      'Equivalent, not counted:',
      'domain/late.ts:2  if (day > due) {\n    day > due → day >= due',
    ]);
  });

  it('counts the same mutation in another file or on another line', () => {
    const others = [
      { ...known, file: 'domain/due.ts' },
      { ...known, line: 'if (day > due) return;' },
    ];
    expect(report([killed, survivor], others)[0]).toContain('1 survived');
  });

  it('asks to remove an equivalent that is killed, if its file was tested', () => {
    const elsewhere = { ...known, file: 'domain/due.ts' };
    expect(report([killed], [known, elsewhere]).slice(1)).toEqual([
      '',
      'Named as equivalent, but no survivor: remove from tests/mutation/equivalents.ts:',
      'domain/late.ts  day > due → day >= due',
    ]);
  });
});

describe('the tests that a mutant runs against', () => {
  const covering = ['far', 'far', 'far', 'near', 'middle', 'middle'];

  it('are those that import its file, then those with most of the tests', () => {
    const tests = nearest(covering, (test) => test === 'near', 8);
    expect(tests).toEqual(['near', 'far', 'middle']);
  });

  it('are at most as many as allowed', () => {
    expect(nearest(covering, (test) => test === 'near', 2)).toEqual(['near', 'far']);
  });
});

describe('the files to mutate', () => {
  it('are the changed ones of domain, use cases and cards', () => {
    const mutated = ['domain/goal/goal.ts', 'bot/usecases/a.ts', 'bot/cards/kit/b.ts'];
    const others = ['bot/worker.ts', 'tests/domain/goal.test.ts', 'domain/tsconfig.json'];
    expect(mutatedOf([...mutated, ...others])).toEqual(mutated);
  });

  it.each([
    ['domain/goal/goal.ts', 'domain'],
    ['bot/teams/deliver.ts', 'bot'],
    ['tab/lib/client.ts', 'tab'],
    ['docs/architecture.md', undefined],
  ])('%s is tested by the project %s', (file, project) => {
    expect(projectOf(file)).toBe(project);
  });
});
