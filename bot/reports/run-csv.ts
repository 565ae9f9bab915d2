import type { DeliveryView } from '../../contract/reminders/runs.ts';
import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';
import type { Reader } from '../cards/kit/reader.ts';
import { formatCsvLines } from './csv.ts';

/** Yields one line per person. */
export async function* generateRunCsv(
  pages: AsyncIterable<readonly DeliveryView[]>,
  reader: Reader,
): AsyncGenerator<string> {
  const { person, goals, state, why, whatToDo, at } = reader.words.bot.runCsv;
  yield formatCsvLines([[person, goals, state, why, whatToDo, at]], reader, true);
  for await (const page of pages)
    yield formatCsvLines(
      page.map((row) => lineOf(row, reader)),
      reader,
    );
}

function lineOf(row: DeliveryView, reader: Reader): readonly string[] {
  const { outcome, person, goals } = row;
  return [
    person.name,
    goals.map(({ name }) => name).join(', '),
    reader.words.common.reminders.state[row.state],
    [whyOf(outcome, reader), installOf(row, reader)].filter((part) => part !== '').join('; '),
    whatToDo(row, reader),
    'at' in outcome ? reader.format.instant(outcome.at) : '',
  ];
}

function whyOf(outcome: DeliveryOutcome, { words, format }: Reader): string {
  const labels = words.common.reminders;
  switch (outcome.kind) {
    case 'skipped':
      return labels.skipped[outcome.reason];
    case 'failed':
      return labels.failed[outcome.reason];
    case 'retrying':
      return labels.retrying[outcome.reason](format.instant(outcome.at));
    default:
      return '';
  }
}

function installOf({ install }: DeliveryView, { words }: Reader): string {
  if (!install) return '';
  return words.common.reminders.install[install.kind === 'failed' ? install.reason : install.kind];
}

function whatToDo({ state, outcome }: DeliveryView, { words }: Reader): string {
  const remedies = words.common.reminders.whatToDo;
  if (state === 'unknown') return remedies.unknown;
  if (outcome.kind === 'failed') return remedies[outcome.reason];
  if (outcome.kind !== 'skipped') return '';
  const { reason } = outcome;
  return hasRemedy(reason, remedies) ? remedies[reason] : '';
}

const hasRemedy = <Reason extends string>(
  reason: string,
  remedies: Readonly<Record<Reason, string>>,
): reason is Reason => Object.hasOwn(remedies, reason);
