/** `node infra/import-rules/check-imports.ts FOLDER` checks another copy of the repository. */
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';

import { cruise, type IRegularForbiddenRuleType } from 'dependency-cruiser';

import { REPOSITORY_ROOT } from '../project-paths.ts';
import type { ImportRule, Violation } from './rule.ts';
import { CIRCULAR_IMPORT, IMPORT_RULES, SOURCE_FOLDERS, UNRESOLVED_IMPORT } from './rules.ts';

/** dependency-cruiser's names for `import type` and `import('…').Name`. */
const TYPES = ['type-only', 'type-import'] as const;

const NODE_MODULES = builtinModules.map((name) => name.replace('node:', '')).join('|');

/** Returns a regular expression for the path as dependency-cruiser reports a resolved import. */
function pattern(path: string): string {
  const [, source, name = ''] = /^(?:(npm|node):)?(.*)$/.exec(path) ?? [];
  const text = name.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  if (source === 'npm') return `(^|/)node_modules/${text}/`;
  if (source === 'node') return `^${name === '*' ? `(${NODE_MODULES})` : text}$`;
  return /\.[a-z]+$/.test(name) ? `^${text}$` : `^${text}/`;
}

function forbid(rule: ImportRule): readonly IRegularForbiddenRuleType[] {
  const base = { name: rule.name, severity: 'error' as const, comment: rule.reason };
  const files = rule.files.map((path) => pattern(path).replace('[^/]+', '([^/]+)'));
  const self = rule.files.map((path) => pattern(path).replace('[^/]+', '$1'));
  const from = { path: files, pathNot: (rule.except ?? []).map(pattern) };
  if ('never' in rule) {
    const pathNot = self.filter((path) => path.includes('$1'));
    return [{ ...base, from, to: { path: rule.never.map(pattern), pathNot } }];
  }
  const may = [...self, ...rule.may.map(pattern)];
  const types = (rule.types ?? []).map(pattern);
  const allowed = { ...base, from, to: { pathNot: [...may, ...types] } };
  if (types.length === 0) return [allowed];
  const to = { path: types, pathNot: may, dependencyTypesNot: [...TYPES] };
  return [allowed, { ...base, name: `${rule.name}, types only`, from, to }];
}

const anywhere = { severity: 'error' as const, from: {} };
const FORBIDDEN: readonly IRegularForbiddenRuleType[] = [
  {
    ...anywhere,
    name: CIRCULAR_IMPORT.name,
    comment: CIRCULAR_IMPORT.reason,
    to: { circular: true },
  },
  {
    ...anywhere,
    name: UNRESOLVED_IMPORT.name,
    comment: UNRESOLVED_IMPORT.reason,
    to: { couldNotResolve: true },
  },
  ...IMPORT_RULES.flatMap(forbid),
];

async function findViolations(): Promise<readonly Violation[]> {
  const folders = [...SOURCE_FOLDERS, 'tests'].filter((name) => existsSync(name));
  const { output } = await cruise(folders, {
    validate: true,
    ruleSet: { forbidden: [...FORBIDDEN] },
    doNotFollow: 'node_modules',
    exclude: '^tab/dist/',
    // Without this option, dependency-cruiser ignores type imports.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  const reasons = new Map(FORBIDDEN.map(({ name, comment }) => [name, comment]));
  return output.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    reason: reasons.get(rule.name) ?? '',
    path: [from, ...(cycle?.map(({ name }) => name) ?? [packageOrFile(to)])],
  }));
}

const packageOrFile = (path: string): string => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name === undefined ? path : `npm:${name}`;
};

/** Keeps a circular import only if it shares no file with one that was kept before. */
function separateCircles(violations: readonly Violation[]): readonly Violation[] {
  const shown = new Set<string>();
  return violations.filter(({ rule, path }) => {
    if (rule !== CIRCULAR_IMPORT.name) return true;
    if (path.some((file) => shown.has(file))) return false;
    path.forEach((file) => shown.add(file));
    return true;
  });
}

process.chdir(process.argv[2] ?? REPOSITORY_ROOT);
const violations = await findViolations();
for (const { rule, reason, path } of separateCircles(violations))
  console.log(`${path.join(' → ')}\n    ${rule}: ${reason}`);
if (violations.length > 0) process.exitCode = 1;
