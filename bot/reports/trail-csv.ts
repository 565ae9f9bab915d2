import type { RegisterChangesView, RegisterEntryView } from '../../contract/register/changes.ts';
import type { Reader } from '../cards/kit/reader.ts';
import { formatCsvLines } from './csv.ts';

/** Yields one line per entry, newest first. */
export async function* generateTrailCsv(
  pages: AsyncIterable<RegisterChangesView>,
  reader: Reader,
): AsyncGenerator<string> {
  const { at, by, behalf, origin, act, about, month, note, changes } = reader.words.bot.trailCsv;
  yield formatCsvLines([[at, by, behalf, origin, act, about, month, note, changes]], reader, true);
  for await (const { entries } of pages)
    yield formatCsvLines(
      entries.map((entry) => lineOf(entry, reader)),
      reader,
    );
}

function lineOf(entry: RegisterEntryView, { words, format }: Reader): readonly string[] {
  const { acts, origins } = words.bot.trailCsv;
  const { goal, person, theme, changes } = entry;
  return [
    format.instant(entry.at),
    entry.by.name,
    entry.behalf?.name ?? '',
    entry.origin ? origins[entry.origin] : '',
    acts[entry.act],
    [goal?.name, person?.name, theme].filter((one) => one !== undefined).join(', '),
    entry.month ? format.month(entry.month) : '',
    entry.note ?? '',
    // In the form of the API, so that a program can read every detail.
    changes ? JSON.stringify(changes) : '',
  ];
}
