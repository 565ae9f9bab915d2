/** How a card can be looked at. */
export const CARD_THEMES = ['light', 'dark', 'contrast'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

/** Of the card, in pixels: on a phone, and in a chat on a desktop. */
export const CARD_WIDTHS = { phone: 320, chat: 480 } as const;
export type CardWidth = keyof typeof CARD_WIDTHS;
