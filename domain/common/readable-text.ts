/** Direction overrides can disguise a text. Of the control characters only tab, LF and CR mean something in one. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);
