import { clsx } from 'clsx';
import { DRAFT_LIMITS } from '../../../domain/check-in/draft.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import type { DraftProgress } from '../../lib/drafts/draft-state.ts';
import base from '../layout/base.module.css';

/** A live region that says what is saved and what is not. "Saving" is only visible, not announced. */
export function SaveStatus({ state }: { readonly state: DraftProgress }) {
  const words = useWords();
  const isTrouble = ['offline', 'too-long', 'refused'].includes(state.status) || isUndecided(state);
  return (
    <>
      {state.status === 'unsaved' && !isUndecided(state) && (
        <p aria-hidden="true" className={base.quietText}>
          {words.tab.draft.saving}
        </p>
      )}
      <p role="status" className={clsx(base.text, isTrouble && base.trouble)}>
        {statusInWords(state, words)}
      </p>
    </>
  );
}

const isUndecided = ({ conflicts }: DraftProgress): boolean => Object.keys(conflicts).length > 0;

function statusInWords(state: DraftProgress, { tab, format }: TabWords): string {
  const texts = tab.draft;
  if (isUndecided(state)) return texts.conflict;
  switch (state.status) {
    case 'untouched':
    case 'unsaved':
      return '';
    case 'saved':
      return state.savedAt === undefined ? '' : texts.saved(format.time(state.savedAt));
    case 'offline':
      return texts.offline;
    case 'too-long':
      return texts.tooLongToSave(format.number(DRAFT_LIMITS.text));
    case 'refused':
      return [state.refusal, texts.refused].filter(Boolean).join(' ');
  }
}
