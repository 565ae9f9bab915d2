import { CARD_DATA_VERSION, type CardElement, NO_INPUTS } from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import type { SubmitTarget } from './parse-submit.ts';

/** Id in the button's data. Teams sends this id back when it requests the dialog. */
export const EXPLAIN_DIALOG_ID = 'explain';

/** The button opens a dialog for long explanations. Clients without dialogs use the field on the card. */
export const explainDialogButton = (
  { goal, month }: Pick<SubmitTarget, 'goal' | 'month'>,
  reader: Reader,
): CardElement => ({
  type: 'Action.Submit',
  title: reader.words.bot.dialog.open,
  data: {
    msteams: { type: 'task/fetch' },
    v: CARD_DATA_VERSION,
    dialog: EXPLAIN_DIALOG_ID,
    goal,
    month,
  },
  ...NO_INPUTS,
  fallback: 'drop',
});
