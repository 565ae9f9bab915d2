import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../domain/person.ts';
import type { CardTheme } from './card-look.ts';
import { drawCard } from './draw-card.ts';
import { cardRules, chatBackground } from './host-config.ts';

const PLACE = 'card-preview';

const useStyles = makeStyles({
  chat: {
    boxSizing: 'border-box',
    width: 'fit-content',
    maxWidth: '100%',
    overflowX: 'auto',
    padding: tokens.spacingHorizontalL,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly card: Readonly<Record<string, unknown>>;
  readonly theme: CardTheme;
  /** Of the card, in pixels. */
  readonly width: number;
  readonly lang: Language;
  readonly label: string;
  readonly onPress: () => void;
}

/** The card in its chat. What does not fit the screen is scrolled to, for its width is what is looked at. */
export function CardPicture({ card, theme, width, lang, label, onPress }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useRules(theme);
  useEffect(() => {
    const drawn = drawCard(card, theme, onPress);
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [card, theme, onPress]);
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className={styles.chat}
      style={{ backgroundColor: chatBackground(theme) }}
    >
      <div ref={place} className={PLACE} lang={lang} style={{ width }} />
    </div>
  );
}

/** Empty style elements that are filled by script are the only ones that the tab's policy lets through. */
function useRules(theme: CardTheme): void {
  useEffect(() => {
    const style = document.createElement('style');
    document.head.append(style);
    for (const rule of cardRules(theme, `.${PLACE}`)) style.sheet?.insertRule(rule);
    return () => style.remove();
  }, [theme]);
}
