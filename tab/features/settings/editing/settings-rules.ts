import type {
  PartlyLocalisedText,
  LocalisedText,
  MonthRhythm,
  StrategyTheme,
} from '../../../../domain/common/organisation.ts';
import { isSlug } from '../../../../domain/common/ids.ts';
import { parseDay, type Day } from '../../../../domain/common/month.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { isPossibleRhythm, MAX_WORKING_DAYS_IN_MONTH } from '../../../../domain/months/settings.ts';
import { foldText } from '../../../../domain/search/typing-distance.ts';

/** A month's rhythm as it was typed. */
export type RhythmDraft = Readonly<Record<keyof MonthRhythm, string>>;

export const RHYTHM_FIELDS = ['opens', 'closes', 'dueBefore'] as const;

/** What each number may be. */
export const RHYTHM_BOUNDS: Readonly<
  Record<keyof MonthRhythm, { readonly from: number; readonly to: number }>
> = {
  opens: { from: 1, to: MAX_WORKING_DAYS_IN_MONTH },
  closes: { from: 1, to: MAX_WORKING_DAYS_IN_MONTH },
  dueBefore: { from: 0, to: MAX_WORKING_DAYS_IN_MONTH - 1 },
};

export const rhythmDraft = ({ opens, closes, dueBefore }: MonthRhythm): RhythmDraft => ({
  opens: String(opens),
  closes: String(closes),
  dueBefore: String(dueBefore),
});

/** The field that cannot be kept, and why; or the rhythm. */
export function readRhythm(
  draft: RhythmDraft,
): MonthRhythm | { readonly field: keyof MonthRhythm; readonly why: 'number' | 'order' } {
  const unreadable = RHYTHM_FIELDS.find((field) => !isWithin(draft[field], RHYTHM_BOUNDS[field]));
  if (unreadable) return { field: unreadable, why: 'number' };
  const rhythm = {
    opens: Number(draft.opens),
    closes: Number(draft.closes),
    dueBefore: Number(draft.dueBefore),
  };
  return isPossibleRhythm(rhythm) ? rhythm : { field: 'dueBefore', why: 'order' };
}

const isWithin = (typed: string, { from, to }: { readonly from: number; readonly to: number }) =>
  /^\s*\d{1,2}\s*$/.test(typed) && Number(typed) >= from && Number(typed) <= to;

/** A name that is needed in every language. */
export type NameProblem = 'needed' | 'long';

export function nameProblem(typed: string, most: number): NameProblem | undefined {
  const text = typed.trim();
  if (text === '') return 'needed';
  return text.length > most ? 'long' : undefined;
}

export const isWhole = (name: LocalisedText, most: number): boolean =>
  LANGUAGES.every((language) => nameProblem(name[language], most) === undefined);

export const trimmed = ({ fi, sv, en }: LocalisedText): LocalisedText => ({
  fi: fi.trim(),
  sv: sv.trim(),
  en: en.trim(),
});

/** Languages left empty are left out; a text in no language is none. */
export function ownTextOf(typed: LocalisedText): PartlyLocalisedText | undefined {
  const written = LANGUAGES.flatMap((language) => {
    const text = typed[language].trim();
    return text === '' ? [] : [[language, text] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

export const typedText = ({
  fi = '',
  sv = '',
  en = '',
}: PartlyLocalisedText = {}): LocalisedText => ({
  fi,
  sv,
  en,
});

/** The body's days off with one more, in order; why not, where it cannot be. */
export function withDay(
  days: readonly Day[],
  typed: string,
): readonly Day[] | 'unreadable' | 'there' {
  const day = parseDay(typed);
  if (!day) return 'unreadable';
  return days.includes(day) ? 'there' : [...days, day].toSorted();
}

/** The theme one place higher (`-1`) or lower (`1`); the same list where there is no such place. */
export function movedTheme(
  themes: readonly StrategyTheme[],
  index: number,
  by: -1 | 1,
): readonly StrategyTheme[] {
  const [theme, other] = [themes[index], themes[index + by]];
  if (!theme || !other) return themes;
  return themes.map((one, at) => (at === index ? other : at === index + by ? theme : one));
}

/**
 * With the id that each new theme gets from its name, unless another has it already: `Uudistuvat palvelut` is
 * `uudistuvat-palvelut`. An id never changes afterwards, since goals name it.
 */
export function withIds(themes: readonly StrategyTheme[]): readonly StrategyTheme[] {
  const taken = new Set(themes.map(({ id }) => id));
  return themes.map(({ id, name }) => {
    if (!isNew(id)) return { id, name: trimmed(name) };
    const slug = slugOf(name.fi);
    const free = taken.has(slug) ? nextFree(slug, taken) : slug;
    taken.add(free);
    return { id: free, name: trimmed(name) };
  });
}

function nextFree(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const id = `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const slugOf = (name: string): string => {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replace(/^-|-$/g, '');
  return isSlug(slug) ? slug : 'teema';
};

/** Until it is saved a theme has an id of the page's own, which no stored one can be. */
export const newTheme = (number: number): StrategyTheme => ({
  id: `${NEW}${number}`,
  name: { fi: '', sv: '', en: '' },
});

export const isNew = (id: string): boolean => id.startsWith(NEW);

const NEW = 'new:';
