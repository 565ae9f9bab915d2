import { useEffect, useRef } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import type { CARD_WIDTHS, CardTheme, CardWidth } from './card-look.ts';
import { drawCard } from './draw-card.ts';
import { cardRules, chatBackground } from './host-config.ts';
import styles from './card-picture.module.css';

const PLACE = 'card-preview';

interface Props {
  readonly card: Readonly<Record<string, unknown>>;
  readonly theme: CardTheme;
  readonly size: (typeof CARD_WIDTHS)[CardWidth];
  readonly lang: Language;
  readonly label: string;
  /** Id of the element that describes the card and each of its fields. */
  readonly note: string;
  readonly onPress: () => void;
}

/** The card as in a chat. A card wider than the screen scrolls, because its width is what the preview shows. */
export function CardPicture({ card, theme, size, lang, label, note, onPress }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useRules(theme);
  useEffect(() => {
    const drawn = drawCard(card, theme, onPress);
    for (const field of drawn?.querySelectorAll('input, select, textarea') ?? [])
      field.setAttribute('aria-describedby', note);
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [card, theme, onPress, note]);
  return (
    <div
      role="region"
      aria-label={label}
      aria-describedby={note}
      tabIndex={0}
      className={styles.chat}
      style={{ backgroundColor: chatBackground(theme) }}
    >
      <div ref={place} className={PLACE} lang={lang} style={size} />
    </div>
  );
}

/** Adds the rules by script, because the content security policy forbids style elements with text. */
function useRules(theme: CardTheme): void {
  useEffect(() => {
    const style = document.createElement('style');
    document.head.append(style);
    const { sheet } = style;
    for (const rule of cardRules(theme, `.${PLACE}`))
      sheet?.insertRule(rule, sheet.cssRules.length);
    return () => style.remove();
  }, [theme]);
}
