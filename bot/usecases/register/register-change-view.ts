import type { RegisterEntryView } from '../../../contract/register/changes.ts';
import {
  parseGoalId,
  parsePersonId,
  type GoalId,
  type PersonId,
} from '../../../domain/common/ids.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { subjectOfAct, type TrailChange } from '../../../domain/trail/trail.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { NameLookup } from '../shared/name-lookup.ts';

export function toChangeView(
  entry: AuditEntry,
  names: NameLookup,
  nameOf: ReadonlyMap<GoalId, string>,
): RegisterEntryView {
  const { at, by, act, changes, more, note, days, origin, behalf } = entry;
  const named = (changes ?? []).flatMap(peopleIn);
  return {
    at,
    by: names(by),
    act,
    ...(origin && { origin }),
    ...(behalf !== undefined && { behalf: names(behalf) }),
    ...trailSubjectOf(entry, names, nameOf),
    ...(days && { days }),
    ...(changes && { changes }),
    ...(more !== undefined && { more }),
    ...(note !== undefined && { note }),
    people: [...new Set(named)].map(names),
  };
}

function trailSubjectOf(
  { act, target, month, person }: AuditEntry,
  names: NameLookup,
  nameOf: ReadonlyMap<GoalId, string>,
): Pick<RegisterEntryView, 'goal' | 'person' | 'theme' | 'month'> {
  const concerned = person ? { person: names(person) } : {};
  const ofGoal = () => {
    const goal = parseGoalId(target);
    return {
      ...(goal && { goal: { id: goal, name: nameOf.get(goal) ?? goal } }),
      ...concerned,
      ...inMonth(month),
    };
  };
  switch (subjectOfAct(act)) {
    case 'settings':
      return {};
    case 'people': {
      const changed = parsePersonId(target);
      return changed ? { person: names(changed) } : {};
    }
    case 'themes':
      return { theme: target };
    case 'access':
      return { ...concerned, ...inMonth(month) };
    case 'reminders':
      return { ...concerned, ...inMonth(month ?? parseMonth(target)) };
    case 'months':
      return act === 'excuse' || act === 'withdraw-excuse' ? ofGoal() : inMonth(parseMonth(target));
    default:
      return act === 'order-goals' ? {} : ofGoal();
  }
}

const inMonth = (month: Month | undefined) => (month ? { month } : {});

const peopleIn = (change: TrailChange): readonly PersonId[] =>
  change.kind === 'people' ? [...change.added, ...change.removed] : [];
