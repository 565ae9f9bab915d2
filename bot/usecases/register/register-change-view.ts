import type { RegisterEntryView } from '../../../contract/register/changes.ts';
import {
  parseGoalId,
  parsePersonId,
  type GoalId,
  type PersonId,
} from '../../../domain/common/ids.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { subjectOfAct, type TrailAct, type TrailChange } from '../../../domain/trail/trail.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { NameLookup } from '../shared/name-lookup.ts';

export type ShownAuditEntry = AuditEntry & { readonly act: TrailAct };

/** True for changes to the register. A hand-over counts only if it changed the register. */
export function isShownInTrail(entry: AuditEntry): entry is ShownAuditEntry {
  const isTrails = subjectOfAct(entry.act) !== undefined;
  return isTrails && (entry.act !== 'accept-hand-over' || entry.changes !== undefined);
}

export function toChangeView(
  entry: ShownAuditEntry,
  names: NameLookup,
  nameOf: ReadonlyMap<GoalId, string>,
): RegisterEntryView {
  const { at, by, act, changes, more, note, days } = entry;
  const named = (changes ?? []).flatMap(peopleIn);
  return {
    at,
    by: names(by),
    act,
    ...trailSubjectOf(entry, names, nameOf),
    ...(days && { days }),
    ...(changes && { changes }),
    ...(more !== undefined && { more }),
    ...(note !== undefined && { note }),
    people: [...new Set(named)].map(names),
  };
}

function trailSubjectOf(
  { act, target, month }: ShownAuditEntry,
  names: NameLookup,
  nameOf: ReadonlyMap<GoalId, string>,
): Pick<RegisterEntryView, 'goal' | 'person' | 'theme' | 'month'> {
  switch (act) {
    case 'order-goals':
    case 'save-settings':
      return {};
    case 'save-person': {
      const person = parsePersonId(target);
      return person ? { person: names(person) } : {};
    }
    case 'save-theme':
      return { theme: target };
    case 'open-month':
    case 'change-month':
    case 'close-month':
    case 'reopen-month':
      return inMonth(parseMonth(target));
    default: {
      const goal = parseGoalId(target);
      return {
        ...(goal && { goal: { id: goal, name: nameOf.get(goal) ?? goal } }),
        ...inMonth(month),
      };
    }
  }
}

const inMonth = (month: Month | undefined) => (month ? { month } : {});

const peopleIn = (change: TrailChange): readonly PersonId[] =>
  change.kind === 'people' ? [...change.added, ...change.removed] : [];
