import { needsBrowser, readTestOutcome } from '../support/browser/test-results.ts';

const results = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the last line of npm test', () => {
  it.each([
    ['everything passes', {}, '3 passed, 0 failed', true],
    ['a test fails', { numFailedTests: 1 }, '3 passed, 1 failed', false],
    ['a file cannot be run', { numRuntimeErrorTestSuites: 2 }, '3 passed, 2 failed', false],
    [
      'tests are left out',
      { numPendingTests: 1, numTodoTests: 1 },
      '3 passed, 0 failed, 2 skipped',
      true,
    ],
    ['no test ran', { numPassedTests: 0 }, '0 passed, 0 failed', false],
  ])('tells when %s', (_, change, line, ok) => {
    expect(readTestOutcome({ ...results, ...change })).toEqual({ line, ok });
  });

  it('is a failure when jest wrote something else', () => {
    expect(readTestOutcome({ numPassedTests: 3 }).ok).toBe(false);
  });
});

describe('a browser', () => {
  it.each([
    [[], true],
    [['--selectProjects', 'domain', 'e2e'], true],
    [['--selectProjects=e2e'], true],
    [['tests/e2e/check-in.test.ts'], true],
    [['-t', 'submits'], true],
    [['--selectProjects', 'domain', 'bot', '--verbose'], false],
    [['--selectProjects=domain'], false],
    [['tests/domain/goal/goal.test.ts', 'tests/bot'], false],
  ])('for the arguments %j: %j', (args, needed) => {
    expect(needsBrowser(args)).toBe(needed);
  });
});
