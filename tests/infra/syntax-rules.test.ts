import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import { syntaxRules } from '../../infra/syntax-rules.js';

const linter = new Linter({ configType: 'flat' });
const config: Linter.Config[] = [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  ...syntaxRules,
];
const lint = (file: string, code: string): readonly string[] =>
  linter.verify(code, config, file).map(({ message }) => message);

const INTERFACE = 'export interface GoalRequest { readonly name: string }';
const LITERAL = 'export type GoalRequest = { readonly name: string };';
const INFERRED = 'export type GoalRequest = Infer<typeof goalRequest>;';

describe('a type of a request or an answer', () => {
  it.each([
    ['contract/register/register.ts', INTERFACE],
    ['contract/register/register.ts', LITERAL],
    ['contract/register/register.ts', `interface Fields { readonly name: string }`],
    ['contract/register/register.ts', "export type GoalRequest = Pick<Goal, 'name'>;"],
    [
      'contract/register/register.ts',
      'export type GoalRequest = Infer<typeof goal> & { readonly more: string };',
    ],
    ['contract/register.ts', INTERFACE],
    ['contract/register.ts', LITERAL],
    ['tab/features/register/save.ts', INTERFACE],
    ['tab/features/register/save.ts', LITERAL],
  ])('is refused without its schema in %s: %s', (file, code) => {
    const messages = lint(file, code);
    expect(messages).not.toHaveLength(0);
    for (const message of messages) expect(message).toContain('is a schema');
  });

  it.each([
    ['contract/register/register.ts', INFERRED],
    ['contract/register/register.ts', "export type Holiday = HolidaysView['holidays'][number];"],
    ['contract/page.ts', 'export interface GoalPage { readonly goal: string }'],
    ['tab/features/register/save.ts', 'interface Saved { readonly name: string }'],
    ['bot/usecases/register/save-goal.ts', INTERFACE],
  ])('is allowed in %s: %s', (file, code) => {
    expect(lint(file, code)).toEqual([]);
  });
});

describe('the environment', () => {
  const READ = 'export const port = process.env;';

  it.each(['bot/log.ts', 'contract/page.ts', 'contract/register/register.ts', 'tab/lib/api.ts'])(
    'is not read in %s',
    (file) => {
      expect(lint(file, READ)).toHaveLength(1);
    },
  );

  it.each(['bot/server/config.ts', 'infra/check-all.ts', 'tests/run.ts'])(
    'is read in %s',
    (file) => {
      expect(lint(file, READ)).toEqual([]);
    },
  );
});

it.each([
  'bot/log.ts',
  'bot/main.ts',
  'contract/page.ts',
  'contract/months/months.ts',
  'tab/main.tsx',
])('a barrel, an enum and a default export are refused in %s', (file) => {
  expect(lint(file, "export * from './x.ts';\nenum A { B }\nexport default A;")).toHaveLength(3);
});
