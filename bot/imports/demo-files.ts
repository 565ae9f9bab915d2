import type { DemoData, DemoGoal } from './demo.ts';
import { readdir, readFile } from 'node:fs/promises';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import { DEMO_FILES_YEAR } from './demo-calendar.ts';
import { demoHistorySchema } from './demo-history.ts';
import { parseDemoQuestions } from './demo-questions.ts';
import { parseDemoThemes } from './demo-themes.ts';
import { parseGoal, parsePeople } from './register-schema.ts';
import { parseOrThrow } from './schema-parts.ts';

const FOLDER = new URL('./demo/', import.meta.url);

/** @throws Error naming the file, the field and the remedy */
export async function readDemoFiles(organisation: Organisation): Promise<DemoData> {
  const entries = parsePeople(await readJson('people.json'), 'demo/people.json');
  const people = entries.map(({ person }) => person);
  const keys = new Map(
    entries.flatMap(({ key, person }) => (key === undefined ? [] : [[key, person.id] as const])),
  );
  const names = (await readdir(new URL('goals/', FOLDER))).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(
    names.map(async (name) => {
      const file = `demo/goals/${name}`;
      return parseDemoGoal(await readJson(`goals/${name}`), file, { organisation, people, keys });
    }),
  );
  const goals = read.toSorted((a, b) => a.goal.order - b.goal.order);
  return {
    people,
    keys,
    goals,
    themes: parseDemoThemes(await readJson('themes.json'), 'demo/themes.json', organisation),
    questions: parseDemoQuestions(await readJson('questions.json'), 'demo/questions.json', {
      goals,
      people,
      keys,
    }),
  };
}

export function parseDemoGoal(
  json: unknown,
  file: string,
  {
    organisation,
    people,
    keys,
  }: Pick<DemoData, 'people' | 'keys'> & { readonly organisation: Organisation },
): DemoGoal {
  if (typeof json !== 'object' || json === null || !('history' in json))
    throw new Error(`${file}: history: is missing; add the goal's answers, or an empty list`);
  const { history, ...fields } = json;
  const goal = parseGoal(
    withIds(fields, keys),
    { organisation, year: DEMO_FILES_YEAR, people },
    file,
  );
  return { file, goal, history: parseOrThrow(demoHistorySchema, history, `${file}: history`) };
}

/** Replaces the short names of people with their ids. The parser checks everything else. */
function withIds(fields: object, keys: ReadonlyMap<string, PersonId>): object {
  const idOf = (name: unknown): unknown =>
    typeof name === 'string' ? (keys.get(name) ?? name) : name;
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) => {
      if (field === 'deputy') return [field, idOf(value)];
      const isPeople = field === 'owners' || field === 'projectManagers';
      return [field, isPeople && Array.isArray(value) ? value.map(idOf) : value];
    }),
  );
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(new URL(path, FOLDER), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`demo/${path}: is not JSON; correct the file`, { cause: error });
  }
}
