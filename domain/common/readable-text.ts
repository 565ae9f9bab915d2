/**
 * Direction overrides can disguise a text. Tab, LF and CR are the only control characters with a
 * meaning in a text.
 */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);
