import type { DeliveryView } from '../../../../contract/reminders/runs.ts';
import type { Audience } from '../../../../domain/reminders/reminders.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab' | 'format'>;

/** Why the delivery is in its state, and since when. */
export function whyInWords(
  { outcome, state }: DeliveryView,
  audience: Audience,
  { common, tab, format }: UsedWords,
): string {
  const { why } = tab.run;
  const texts = common.reminders;
  switch (outcome.kind) {
    case 'planned':
      return why.planned[audience];
    case 'queued':
      return why.queued(format.instant(outcome.at));
    case 'claimed':
      return why.sending(format.instant(outcome.at));
    case 'retrying':
      return texts.retrying[outcome.reason](format.time(outcome.at));
    case 'sent':
      return (state === 'answered' ? why.answered : why.sent)(format.instant(outcome.at));
    case 'skipped':
      return texts.skipped[outcome.reason];
    case 'failed':
      return why.failed(texts.failed[outcome.reason], format.instant(outcome.at));
    case 'unknown':
      return why.unknown(format.instant(outcome.at));
  }
}

/** Further events of the delivery. */
export function besidesInWords(
  { install, unknownAt }: DeliveryView,
  { common, tab, format }: UsedWords,
): readonly string[] {
  const installed = install?.kind === 'failed' ? install.reason : install?.kind;
  return [
    ...(installed ? [common.reminders.install[installed]] : []),
    ...(unknownAt ? [tab.run.why.again(format.instant(unknownAt))] : []),
  ];
}
