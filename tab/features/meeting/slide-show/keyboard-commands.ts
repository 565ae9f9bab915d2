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
 * `KeyboardEvent.key` values, including those of a presenter's remote. No letters: speech input would trigger them
 * by accident (WCAG 2.1.4).
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

/** `onControl`: whether a button or a link has the focus; the space bar then belongs to it. */
export function commandForKey(pressed: Pressed, onControl: boolean): Command | undefined {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = pressed;
  if (altKey || ctrlKey || metaKey || defaultPrevented || (onControl && key === ' '))
    return undefined;
  return COMMANDS.find((command) => KEYS_OF[command].includes(key));
}
