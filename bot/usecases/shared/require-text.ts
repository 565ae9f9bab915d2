import { isReadable } from '../../../domain/common/text/readable-text.ts';
import { Refusal } from '../../../domain/common/refusal.ts';

/** Returns the trimmed text. An empty text is allowed. */
export function requireReadableText(text: string, limit: number): string {
  const written = text.trim();
  if (written.length > limit) throw new Refusal('note-too-long', { limit });
  if (!isReadable(written)) throw new Refusal('note-unreadable');
  return written;
}
