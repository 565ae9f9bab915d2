import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { StrategyTheme } from '../../../../domain/common/organisation.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import type { Problems } from '../../../components/fields/form-problems.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { moveItem } from '../../../../domain/register/move-item.ts';
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
  const [announcement, setAnnouncement] = useState('');
  /** The element to focus after the list is rendered. */
  const [toFocus, setToFocus] = useState<{ readonly selector: string }>();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (toFocus) list.current?.querySelector<HTMLElement>(toFocus.selector)?.focus();
  }, [toFocus]);
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
  const nameOf = ({ name }: StrategyTheme): string => name[language].trim() || texts.unnamed;
  const move = (index: number, by: -1 | 1): void => {
    const theme = themes[index];
    if (!theme || !themes[index + by]) return;
    setThemes(moveItem(themes, index, by));
    setAnnouncement(texts.moved(nameOf(theme), index + by + 1, themes.length));
    setToFocus({ selector: `[data-theme="${theme.id}"] [data-by="${by}"]` });
  };
  return (
    <SettingsSection title={texts.title} lead={texts.lead} part={part} problems={problems}>
      <ol ref={list} className={clsx(base.plainList, styles.list)}>
        {themes.map((theme, index) => {
          const goals = editor.view.goals[theme.id] ?? 0;
          const name = nameOf(theme);
          return (
            <li key={theme.id} data-theme={theme.id} className={styles.theme}>
              <TextFields
                name={`themes.${theme.id}.name`}
                title={texts.theme(index + 1)}
                value={theme.name}
                required
                onChange={(changed) =>
                  setThemes(themes.map((one) => (one === theme ? { ...one, name: changed } : one)))
                }
              />
              <div className={clsx(base.buttons, styles.foot)}>
                <span className={clsx(base.quiet, styles.goals)}>
                  {goals > 0 && texts.goals(goals)}
                </span>
                <Button
                  size="small"
                  data-by="-1"
                  disabledFocusable={index === 0}
                  aria-label={texts.up(name)}
                  onClick={() => move(index, -1)}
                >
                  {texts.upShort}
                </Button>
                <Button
                  size="small"
                  data-by="1"
                  disabledFocusable={index === themes.length - 1}
                  aria-label={texts.down(name)}
                  onClick={() => move(index, 1)}
                >
                  {texts.downShort}
                </Button>
                {goals === 0 && themes.length > 1 && (
                  <Button
                    size="small"
                    aria-label={texts.remove(name)}
                    onClick={() => {
                      const next = themes[index === 0 ? 1 : index - 1];
                      setThemes(themes.filter((one) => one !== theme));
                      if (next) setToFocus({ selector: `[data-theme="${next.id}"] input` });
                    }}
                  >
                    {texts.removeShort}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className={base.visuallyHidden} id={id}>
        {announcement}
      </p>
      {themes.length < SETTINGS_LIMITS.themes && (
        <Button
          onClick={() => {
            const theme = newTheme(added);
            setAdded(added + 1);
            setThemes([...themes, theme]);
            setToFocus({ selector: `[data-theme="${theme.id}"] input` });
          }}
        >
          {texts.add}
        </Button>
      )}
    </SettingsSection>
  );
}
