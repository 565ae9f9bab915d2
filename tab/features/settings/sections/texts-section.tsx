import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { dropEmptyLanguages, typedText } from '../editing/settings-rules.ts';
import { inLanguages, TextFields, textProblems } from './text-fields.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import base from '../../../components/layout/base.module.css';

export function TextsSection({ editor }: { readonly editor: SettingsEditor }) {
  const words = useWords();
  const { tab, language } = words;
  const said = tab.settingsPage.texts;
  const { draft, setDraft, part } = useSection({
    editor,
    title: said.title,
    read: ({ texts }) => ({ onCard: typedText(texts.onCard), contact: typedText(texts.contact) }),
    write: (typed) => {
      const [card, whom] = [dropEmptyLanguages(typed.onCard), dropEmptyLanguages(typed.contact)];
      return { texts: { ...(card && { onCard: card }), ...(whom && { contact: whom }) } };
    },
    inWords: ({ onCard, contact }) => [
      ...inLanguages('onCard', said.onCard, onCard, tab),
      ...inLanguages('contact', said.contact, contact, tab),
    ],
  });
  const [card, whom] = [draft.onCard[language].trim(), draft.contact[language].trim()];
  return (
    <SettingsSection
      title={said.title}
      lead={said.lead}
      part={part}
      problems={{
        ...textProblems('onCard', draft.onCard, SETTINGS_LIMITS.onCard, false, words),
        ...textProblems('contact', draft.contact, SETTINGS_LIMITS.contact, false, words),
      }}
    >
      <TextFields
        name="onCard"
        title={said.onCard}
        hint={said.onCardHint}
        value={draft.onCard}
        onChange={(onCard) => setDraft({ ...draft, onCard })}
      />
      {card !== '' && (
        <p className={base.remark}>
          {said.preview} {card}
        </p>
      )}
      <TextFields
        name="contact"
        title={said.contact}
        hint={said.contactHint}
        value={draft.contact}
        onChange={(contact) => setDraft({ ...draft, contact })}
      />
      {whom !== '' && (
        <p className={base.remark}>
          {said.preview} {tab.empty.contact(whom)}
        </p>
      )}
    </SettingsSection>
  );
}
