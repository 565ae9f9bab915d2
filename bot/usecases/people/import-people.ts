import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ImportedLine, ImportView } from '../../../contract/register/people-import.ts';
import { checkFacilitatorLeaving } from '../../../domain/register/person-changes.ts';
import {
  planPeopleImport,
  type ImportLine,
  type ImportProblem,
  type PlannedLine,
} from '../../../domain/register/people-import.ts';
import type { Person } from '../../../domain/common/person.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import { authorize } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';
import { savePersonAmong } from './save-person.ts';

/** Enough that a thousand lines take seconds, and few enough for storage. */
const SAVED_AT_ONCE = 10;

/** Shows what a file would add and change, or does it. Deletes nobody, and is safe to repeat. */
export async function importPeople(
  context: Context,
  actor: Actor,
  { lines, apply }: { readonly lines: readonly ImportLine[]; readonly apply: boolean },
): Promise<ImportView> {
  authorize(actor, 'keep-register');
  const stored = await context.stores.people.list();
  const planned = keepFacilitator(planPeopleImport(lines, valuesOf(stored)), valuesOf(stored));
  if (!apply) return { applied: false, lines: planned.map(toView) };
  const versions = new Map(stored.map(({ value, version }) => [value.id, version]));
  const save = async (line: PlannedLine): Promise<ImportedLine> => {
    if (line.kind !== 'add' && line.kind !== 'change') return toView(line);
    const { person } = line;
    const problem = await problemOf(() =>
      savePersonAmong(context, actor, stored, { person, version: versions.get(person.id) }),
    );
    return toView(problem ? refused(line, problem) : line);
  };
  const done: ImportedLine[] = [];
  for (let start = 0; start < planned.length; start += SAVED_AT_ONCE)
    done.push(...(await Promise.all(planned.slice(start, start + SAVED_AT_ONCE).map(save))));
  return { applied: true, lines: done };
}

/** Each line is saved on its own, so that one that fails does not undo the others. */
async function problemOf(save: () => Promise<void>): Promise<ImportProblem | undefined> {
  try {
    await save();
    return undefined;
  } catch (error) {
    if (isRefusal(error, 'stale-version')) return 'changed-meanwhile';
    if (isRefusal(error, 'last-facilitator')) return 'last-facilitator';
    throw error;
  }
}

/** The preview shows what saving would refuse: somebody must keep the register. */
function keepFacilitator(
  planned: readonly PlannedLine[],
  people: readonly Person[],
): readonly PlannedLine[] {
  const now = new Map(people.map((person) => [person.id, person]));
  return planned.map((line) => {
    if (line.kind !== 'add' && line.kind !== 'change') return line;
    const change = checkFacilitatorLeaving([...now.values()], line.person);
    if (change.goes && !change.other) return refused(line, 'last-facilitator');
    now.set(line.person.id, line.person);
    return line;
  });
}

const refused = ({ line, shown }: PlannedLine, problem: ImportProblem): PlannedLine => ({
  line,
  shown,
  kind: 'refused',
  problems: [problem],
});

function toView(line: PlannedLine): ImportedLine {
  if (line.kind !== 'add' && line.kind !== 'change') return line;
  const { name, unit, title, language, roles } = line.person;
  const person = {
    name,
    roles,
    ...(unit !== undefined && { unit }),
    ...(title !== undefined && { title }),
    ...(language && { language }),
  };
  return { ...line, person };
}
