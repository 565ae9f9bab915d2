export const CARD_THEMES = ['light', 'dark', 'contrast'] as const;
export type CardTheme = (typeof CARD_THEMES)[number];

/** Card widths in pixels: on a phone, which may itself be narrower, and in a desktop chat. */
export const CARD_WIDTHS = {
  phone: { width: 320, maxWidth: '100%' },
  chat: { width: 480 },
} as const;
export type CardWidth = keyof typeof CARD_WIDTHS;
