import { clsx } from 'clsx';
import { TextField } from '../../../components/fields/text-field.tsx';
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
import base from '../../../components/layout/base.module.css';

export function RhythmSection({ editor }: { readonly editor: SettingsEditor }) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage.rhythm;
  const { draft, setDraft, part } = useSection({
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
  const bad = (name: keyof typeof RHYTHM_BOUNDS): string =>
    texts.bad(RHYTHM_BOUNDS[name].from, RHYTHM_BOUNDS[name].to);
  const { month, opensOn, dueOn, closesOn } = editor.view.next;
  const [opens, due, closes] = [opensOn, dueOn, closesOn].map((day) => format.dayInWords(day));
  return (
    <SettingsSection
      title={texts.title}
      lead={texts.lead}
      part={part}
      problems={
        'why' in read ? { [read.field]: read.why === 'order' ? texts.order : bad(read.field) } : {}
      }
    >
      {RHYTHM_FIELDS.map((name) => (
        <TextField
          key={name}
          name={name}
          kind="count"
          label={texts[name]}
          required
          value={draft[name]}
          onChange={(typed) => setDraft({ ...draft, [name]: typed })}
        />
      ))}
      <p className={clsx(base.quiet, base.apart)}>
        {texts.next(format.month(month), opens ?? '', due ?? '', closes ?? '')}
      </p>
    </SettingsSection>
  );
}
