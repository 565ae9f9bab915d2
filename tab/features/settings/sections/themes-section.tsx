import { clsx } from 'clsx';
import { useState } from 'react';
import type { StrategyTheme } from '../../../../domain/common/organisation.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import type { Problems } from '../../../components/fields/form-problems.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { isWhole, newTheme, withIds } from '../editing/settings-rules.ts';
import { inLanguages, TextFields, textProblems } from './text-fields.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import base from '../../../components/layout/base.module.css';
import styles from './themes-section.module.css';

export function ThemesSection({ editor }: { readonly editor: SettingsEditor }) {
  const words = useWords();
  const { tab, language } = words;
  const texts = tab.settingsPage.themes;
  const [added, setAdded] = useState(0);
  const { draft, setDraft, part } = useSection({
    editor,
    title: texts.title,
    read: ({ themes }) => ({ themes }),
    write: ({ themes }) =>
      themes.every(({ name }) => isWhole(name, SETTINGS_LIMITS.name))
        ? { themes: withIds(themes) }
        : undefined,
    inWords: ({ themes: all }) =>
      all.flatMap(({ id: theme, name }, index) => [
        { field: `themes.${theme}`, label: texts.theme(index + 1), text: name[language] },
        ...inLanguages(`themes.${theme}.name`, texts.theme(index + 1), name, tab),
      ]),
  });
  const { themes } = draft;
  const setThemes = (next: readonly StrategyTheme[]): void => setDraft({ themes: next });
  const problems = themes.reduce<Problems>(
    (found, { id: theme, name }) => ({
      ...found,
      ...textProblems(`themes.${theme}.name`, name, SETTINGS_LIMITS.name, true, words),
    }),
    {},
  );
  const goalsIn = ({ id: theme }: StrategyTheme): number => editor.view.goals[theme] ?? 0;
  return (
    <SettingsSection title={texts.title} lead={texts.lead} part={part} problems={problems}>
      <ItemList
        items={themes}
        keyOf={(theme) => theme.id}
        nameOf={({ name }) => name[language].trim() || texts.unnamed}
        isRemovable={(theme) => goalsIn(theme) === 0 && themes.length > 1}
        onChange={setThemes}
        className={styles.list}
        itemClass={styles.theme}
        add={{
          name: 'themes',
          text: texts.add,
          isFull: themes.length >= SETTINGS_LIMITS.themes,
          onAdd: () => {
            setThemes([...themes, newTheme(added)]);
            setAdded(added + 1);
          },
        }}
      >
        {({ item: theme, index, change, tools }) => (
          <>
            <TextFields
              name={`themes.${theme.id}.name`}
              title={texts.theme(index + 1)}
              value={theme.name}
              required
              onChange={(name) => change({ name })}
            />
            <div className={clsx(base.buttons, styles.foot)}>
              <span className={clsx(base.quiet, styles.goals)}>
                {goalsIn(theme) > 0 && texts.goals(goalsIn(theme))}
              </span>
              {tools}
            </div>
          </>
        )}
      </ItemList>
    </SettingsSection>
  );
}
