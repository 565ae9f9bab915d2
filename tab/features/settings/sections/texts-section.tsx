import type { LocalisedText } from '../../../../domain/common/organisation.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { nameProblem, ownTextOf, typedText } from '../editing/settings-rules.ts';
import { inLanguages, TextFields } from './text-fields.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import styles from './texts-section.module.css';

const isTooLong = (typed: LocalisedText, most: number): boolean =>
  Object.values(typed).some((text) => nameProblem(text, most) === 'long');

export function TextsSection({ editor }: { readonly editor: SettingsEditor }) {
  const { tab, language } = useWords();
  const said = tab.settingsPage.texts;
  const { draft, setDraft, tries, part } = useSection({
    editor,
    title: said.title,
    read: ({ texts }) => ({ onCard: typedText(texts.onCard), contact: typedText(texts.contact) }),
    write: (typed) => {
      const { onCard, contact } = SETTINGS_LIMITS;
      if (isTooLong(typed.onCard, onCard) || isTooLong(typed.contact, contact)) return undefined;
      const [card, whom] = [ownTextOf(typed.onCard), ownTextOf(typed.contact)];
      return { texts: { ...(card && { onCard: card }), ...(whom && { contact: whom }) } };
    },
    inWords: ({ onCard, contact }) => [
      ...inLanguages('onCard', said.onCard, onCard, tab),
      ...inLanguages('contact', said.contact, contact, tab),
    ],
  });
  const [card, whom] = [draft.onCard[language].trim(), draft.contact[language].trim()];
  return (
    <SettingsSection title={said.title} lead={said.lead} part={part}>
      <TextFields
        title={said.onCard}
        hint={said.onCardHint}
        value={draft.onCard}
        most={SETTINGS_LIMITS.onCard}
        needed={false}
        tried={tries > 0}
        onChange={(onCard) => setDraft({ ...draft, onCard })}
      />
      {card !== '' && (
        <p className={styles.preview}>
          {said.preview} {card}
        </p>
      )}
      <TextFields
        title={said.contact}
        hint={said.contactHint}
        value={draft.contact}
        most={SETTINGS_LIMITS.contact}
        needed={false}
        tried={tries > 0}
        onChange={(contact) => setDraft({ ...draft, contact })}
      />
      {whom !== '' && (
        <p className={styles.preview}>
          {said.preview} {tab.empty.contact(whom)}
        </p>
      )}
    </SettingsSection>
  );
}
