import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

import { syntaxRules } from './infra/syntax-rules.js';

const CODE = ['**/*.{ts,tsx}'];
const PLAIN = ['**/*.{js,mjs,cjs}', 'tab/vite.config.ts'];
export default defineConfig(
  { ignores: ['node_modules/', '.types/', '.data/', '**/dist/', 'coverage/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: CODE,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // These do not fit what is done here: stores that answer at once behind an asynchronous
      // interface, brands, refusals without details, and libraries that have enums.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Checks at the edge doubt what the types promise, as they should.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  ...syntaxRules,
  {
    files: ['domain/check-in/answer-problems.ts'],
    // Control characters are what it looks for.
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // They talk to the person at the terminal.
    files: ['bot/main.ts', 'bot/local.ts', 'infra/**', 'tests/**', 'appPackage/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    // Jest's matchers are typed as any.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tab/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The sign-in that the platform offers a tab says of itself that it will be replaced.
    files: ['tab/lib/session/teams-session.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: PLAIN,
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: { process: 'readonly', console: 'readonly', setInterval: 'readonly' },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { require: 'readonly' } } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
