import { Refusal } from '../../domain/refusal.ts';

/** Control characters other than tab and line breaks, and marks that turn the direction of writing. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * What a person wrote to others, without the space around it; may be empty.
 * @throws Refusal `note-too-long`, `note-unreadable`
 */
export function demandReadable(text: string, limit: number): string {
  const written = text.trim();
  if (written.length > limit) throw new Refusal('note-too-long', { limit });
  if (UNREADABLE.test(written)) throw new Refusal('note-unreadable');
  return written;
}
