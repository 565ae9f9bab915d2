/** Control characters (except tab, LF and CR) and direction overrides, which disguise texts. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);
