/**
 * Syntax that is forbidden in certain files. If several ESLint configs set the same rule for a file, only the
 * last one applies, so each config contains all of the file's restrictions.
 */
const MANNERS = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of words.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
];

const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only bot/server/config.ts reads the environment; take the value from the context.',
};
/**
 * Files that may read environment variables: the server's configuration, and scripts that start something.
 */
const READERS_OF_ENVIRONMENT = [
  'bot/server/config.ts',
  'bot/main.ts',
  'bot/local.ts',
  'infra/**',
  'tests/**',
  'appPackage/**',
];

const INFER = 'A request or an answer is a schema; export its type as Infer<typeof schema>.';
const exportedType = 'ExportNamedDeclaration > TSTypeAliasDeclaration';
const INFERRED_TYPES = [
  { selector: 'TSInterfaceDeclaration', message: INFER },
  { selector: `${exportedType}:not(:has(TSTypeQuery, TSIndexedAccessType))`, message: INFER },
  { selector: `${exportedType} TSTypeLiteral`, message: INFER },
];

/** Files with the URLs of the tab's own pages. The tab never sends these URLs to the server. */
const ADDRESSES = 'contract/paths-and-queries/**';

const named = (names) =>
  ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration[typeAnnotation.type="TSTypeLiteral"]'].map(
    (kind) => ({
      selector: `${kind}[id.name=/(?:${names})$/]`,
      message: 'What goes over the wire is a schema in a folder of contract/; import its type.',
    }),
  );

const syntax = (files, restrictions, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', ...MANNERS, ...restrictions] },
});

export const syntaxRules = [
  syntax(['**/*.{ts,tsx}'], [ENVIRONMENT]),
  syntax(READERS_OF_ENVIRONMENT, [], ['**/*.d.ts']),
  syntax(['contract/*/**/*.ts'], [ENVIRONMENT, ...INFERRED_TYPES], [ADDRESSES]),
  syntax(['contract/*.ts', ADDRESSES], [ENVIRONMENT, ...named('Request|Result')]),
  syntax(['tab/**/*.{ts,tsx}'], [ENVIRONMENT, ...named('Request')]),
];
