/**
 * Control characters (except tab, LF and CR), halves of surrogate pairs, which no encoding can store,
 * and direction overrides, which disguise texts.
 */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);
