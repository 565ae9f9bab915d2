import { useId } from 'react';
import { clsx } from 'clsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import {
  readRhythm,
  rhythmDraft,
  RHYTHM_BOUNDS,
  RHYTHM_FIELDS,
} from '../editing/settings-rules.ts';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import field from '../../../components/fields/field.module.css';
import styles from './rhythm-section.module.css';

export function RhythmSection({ editor }: { readonly editor: SettingsEditor }) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage.rhythm;
  const id = useId();
  const { draft, setDraft, tries, part } = useSection({
    editor,
    title: texts.title,
    read: ({ rhythm }) => rhythmDraft(rhythm),
    write: (typed) => {
      const rhythm = readRhythm(typed);
      return 'why' in rhythm ? undefined : { rhythm };
    },
    inWords: (typed) =>
      RHYTHM_FIELDS.map((name) => ({ field: name, label: texts[name], text: typed[name] })),
  });
  const read = readRhythm(draft);
  const problem = tries > 0 && 'why' in read ? read : undefined;
  const { month, opensOn, dueOn, closesOn } = editor.view.next;
  const [opens, due, closes] = [opensOn, dueOn, closesOn].map((day) => format.dayInWords(day));
  return (
    <SettingsSection title={texts.title} lead={texts.lead} part={part}>
      {RHYTHM_FIELDS.map((name) => {
        const isWrong = problem?.field === name;
        const { from, to } = RHYTHM_BOUNDS[name];
        return (
          <div key={name} className={styles.field}>
            <label htmlFor={`${id}${name}`} className={field.label}>
              {texts[name]}
            </label>
            <input
              id={`${id}${name}`}
              inputMode="numeric"
              className={clsx(field.input, field.count)}
              value={draft[name]}
              aria-invalid={isWrong}
              aria-describedby={`${id}${name}-trouble`}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
            <div id={`${id}${name}-trouble`}>
              {isWrong && (
                <p className={field.problem}>
                  {problem.why === 'order' ? texts.order : texts.bad(from, to)}
                </p>
              )}
            </div>
          </div>
        );
      })}
      <p className={styles.next}>
        {texts.next(format.month(month), opens ?? '', due ?? '', closes ?? '')}
      </p>
    </SettingsSection>
  );
}
