export const COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'leave',
  'fullScreen',
  'keys',
] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * As the keyboard names them; those of a presenter's remote are among them. No letters, which speech input
 * would press by accident (WCAG 2.1.4).
 */
export const KEYS_OF: Readonly<Record<Command, readonly string[]>> = {
  next: ['ArrowRight', ' ', 'PageDown'],
  previous: ['ArrowLeft', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  leave: ['Escape'],
  fullScreen: ['F11'],
  keys: ['F1'],
};

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>;

/** `onControl`: the focus is on a button or a link, to which the space bar belongs. */
export function commandOf(pressed: Pressed, onControl: boolean): Command | undefined {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = pressed;
  if (altKey || ctrlKey || metaKey || defaultPrevented || (onControl && key === ' '))
    return undefined;
  return COMMANDS.find((command) => KEYS_OF[command].includes(key));
}
