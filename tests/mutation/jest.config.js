import { readFileSync } from 'node:fs';

import all from '../../jest.config.js';

const { project, tests } = JSON.parse(readFileSync(process.env.MUTATION_SETTINGS, 'utf8'));
/** Stryker cannot measure coverage with `projects`, so the config consists of the one project. */
const config = all.projects.find(({ displayName }) => displayName === project);

export default {
  ...config,
  ...(tests && { testMatch: tests.map((test) => `<rootDir>/${test}`) }),
  rootDir: '../..',
  testTimeout: all.testTimeout,
  filter: '<rootDir>/tests/mutation/nearest-tests.cjs',
  cacheDirectory: '<rootDir>/dist/mutation/jest-cache',
  // Reads the sources as text, and in the sandbox they contain mutants.
  testPathIgnorePatterns: ['/node_modules/', '/tests/i18n/used-words'],
};
