/** Direction marks can make a text show other than it is; other controls but tabs and line breaks mean nothing in it. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

export const isReadable = (text: string): boolean => !UNREADABLE.test(text);
