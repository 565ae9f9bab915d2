const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
/** Packages that ship ES modules only. */
const transformIgnorePatterns = [
  '/node_modules/(?!(adaptivecards|jose|strip-bom|eventsource-parser|temporal-polyfill|temporal-utils)/)',
];

/** Its package names no file for those who require it, which the tests do. */
const moduleNameMapper = {
  '\\.module\\.css$': '<rootDir>/tests/support/drivers/css-modules.cjs',
  '^temporal-utils/(protected[a-z-]*)$': '<rootDir>/node_modules/temporal-utils/dist/$1.js',
};

const project = (displayName, folders, more = {}) => ({
  displayName,
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});

export default {
  projects: [
    project('domain', ['domain', 'contract', 'i18n']),
    project('bot', ['bot', 'contracts', 'infra', 'appPackage']),
    project('tab', ['tab'], {
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      setupFiles: ['<rootDir>/tests/support/drivers/tab-globals.ts'],
    }),
    project('e2e', ['e2e']),
  ],
  testTimeout: 30000,
};
