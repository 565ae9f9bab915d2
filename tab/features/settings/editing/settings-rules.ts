import type {
  PartlyLocalisedText,
  LocalisedText,
  MonthRhythm,
  StrategyTheme,
} from '../../../../domain/common/organisation.ts';
import { parseDay, type Day } from '../../../../domain/common/month.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { suggestId } from '../../../../domain/register/suggest-id.ts';
import { isPossibleRhythm, MAX_WORKING_DAYS_IN_MONTH } from '../../../../domain/months/settings.ts';

/** The rhythm of a month as typed. */
export type RhythmDraft = Readonly<Record<keyof MonthRhythm, string>>;

export const RHYTHM_FIELDS = ['opens', 'closes', 'dueBefore'] as const;

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

/** The rhythm, or the first invalid field and its problem. */
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

/** `needed`: a required language is empty. `long`: a name is too long. */
export type NameProblem = 'needed' | 'long';

export function findNameProblem(typed: string, most: number): NameProblem | undefined {
  const text = typed.trim();
  if (text === '') return 'needed';
  return text.length > most ? 'long' : undefined;
}

export const isWhole = (name: LocalisedText, most: number): boolean =>
  LANGUAGES.every((language) => findNameProblem(name[language], most) === undefined);

export const trimmed = ({ fi, sv, en }: LocalisedText): LocalisedText => ({
  fi: fi.trim(),
  sv: sv.trim(),
  en: en.trim(),
});

/** Drops empty languages; undefined when none is left. */
export function dropEmptyLanguages(typed: LocalisedText): PartlyLocalisedText | undefined {
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

/** The days off including the typed day, in order, or the reason why the day cannot be added. */
export function withDay(
  days: readonly Day[],
  typed: string,
): readonly Day[] | 'unreadable' | 'there' {
  const day = parseDay(typed);
  if (!day) return 'unreadable';
  return days.includes(day) ? 'there' : [...days, day].toSorted();
}

/**
 * Gives each new theme a unique id made from its name: `Uudistuvat palvelut` becomes `uudistuvat-palvelut`. Ids
 * never change afterwards, because goals refer to them.
 */
export function withIds(themes: readonly StrategyTheme[]): readonly StrategyTheme[] {
  const taken = new Set(themes.map(({ id }) => id));
  return themes.map(({ id, name }) => {
    if (!isNew(id)) return { id, name: trimmed(name) };
    const added = suggestId(name.fi, taken, 'teema');
    taken.add(added);
    return { id: added, name: trimmed(name) };
  });
}

/** A new theme. Its temporary id cannot equal a stored id. */
export const newTheme = (number: number): StrategyTheme => ({
  id: `${NEW}${number}`,
  name: { fi: '', sv: '', en: '' },
});

export const isNew = (id: string): boolean => id.startsWith(NEW);

const NEW = 'new:';
