import type { LocalisedText } from '../../../../domain/common/organisation.ts';
import type { Language, Role } from '../../../../domain/common/person.ts';
import type { TrailChange } from '../../../../domain/trail/trail.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';
import { changeInWords, listInWords, type NamesInWords } from './register-change-words.ts';

/** One change of the trail, as one or two lines. */
export function trailChangeInWords(
  change: TrailChange,
  names: NamesInWords,
  words: TabWords,
): readonly string[] {
  const { trail } = words.tab.register;
  const { role, language } = words.common;
  switch (change.kind) {
    case 'person-added':
      return [
        trail.personAdded(
          change.name,
          change.roles.map((one) => role[one]),
        ),
      ];
    case 'person-name':
      return [
        change.from === undefined || change.to === undefined
          ? trail.personRenamed
          : trail.text.name(change.from, change.to),
      ];
    case 'person-roles': {
      const named = (roles: readonly Role[]): readonly string[] => roles.map((one) => role[one]);
      return listInWords(trail.roles, named(change.added), named(change.removed), words);
    }
    case 'person-language': {
      const named = (one: Language | undefined): string =>
        one === undefined ? trail.nothing : language[one];
      return [trail.language(named(change.from), named(change.to))];
    }
    case 'person-unit':
    case 'person-title':
      return [trail[change.kind](change.from ?? trail.nothing, change.to ?? trail.nothing)];
    case 'person-left':
      return [trail.personLeft];
    case 'person-back':
      return [trail.personBack];
    case 'settings':
      return [trail.settings[change.part]];
    case 'theme-added':
      return [trail.themeAdded(change.name[words.language])];
    case 'theme-removed':
      return [trail.themeRemoved(change.name[words.language])];
    case 'theme-renamed':
      return [renamed(change, words)];
    case 'themes-moved':
      return [trail.moved(trail.themes)];
    case 'theme-notes':
      return [trail.notes[change.part]];
    default:
      return changeInWords(change, names, words);
  }
}

/** The name may have changed only in a language other than the reader's. */
function renamed(
  { from, to }: { readonly from: LocalisedText; readonly to: LocalisedText },
  { tab, language }: TabWords,
): string {
  const { trail } = tab.register;
  const [was, is] = [from[language], to[language]];
  return was === is ? trail.themeReworded(is) : trail.themeRenamed(was, is);
}
