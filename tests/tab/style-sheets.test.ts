import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TAB = join(__dirname, '../../tab');
const SHEETS = globSync('{app,components,features}/**/*.module.css', { cwd: TAB });

/** Classes that the sources take from each style sheet; `'*'` where the name is computed. */
const used = new Map<string, Set<string>>();
for (const file of globSync('{app,components,features}/**/*.{ts,tsx}', { cwd: TAB })) {
  const source = readFileSync(join(TAB, file), 'utf8');
  const code = source.replaceAll(/^(import|\} from) .*$/gm, '');
  for (const [, name, path = ''] of source.matchAll(/import (\w+) from '(.+\.module\.css)'/g)) {
    const sheet = join(dirname(file), path);
    const classes = used.get(sheet) ?? new Set();
    used.set(sheet, classes);
    for (const [, taken = ''] of code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')))
      classes.add(taken);
    if (code.includes(`${name}[`)) classes.add('*');
  }
}

const classesOf = (sheet: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(join(TAB, sheet), 'utf8').matchAll(/^\s*\.([a-zA-Z][\w-]*)/gm)].flatMap(
      ([, name]) => name ?? [],
    ),
  );

// A name that is not in the style sheet is `undefined`: the element silently has no style.
it.each(SHEETS)('%s has the classes that are used, and no others', (sheet) => {
  const taken = used.get(sheet) ?? new Set();
  const defined = classesOf(sheet);
  expect([...taken].filter((name) => name !== '*' && !defined.has(name))).toEqual([]);
  if (!taken.has('*')) expect([...defined].filter((name) => !taken.has(name))).toEqual([]);
});

it('reads every style sheet that is imported', () => {
  expect([...used.keys()].filter((sheet) => !SHEETS.includes(sheet))).toEqual([]);
  expect(SHEETS.length).toBeGreaterThan(20);
});
