/** How a card can be looked at. */
export const CARD_THEMES = ['light', 'dark', 'contrast'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

/** Of the card, in pixels: on a phone, which may itself be narrower, and in a chat on a desktop. */
export const CARD_WIDTHS = {
  phone: { width: 320, maxWidth: '100%' },
  chat: { width: 480 },
} as const;
export type CardWidth = keyof typeof CARD_WIDTHS;
