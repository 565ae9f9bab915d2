import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftView } from '../../../contract/check-in/draft.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { SaveStatus } from '../../components/state/save-status.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useFocusFirstInvalid } from '../../components/fields/use-focus-first-invalid.ts';
import { useCloseDialog } from '../../lib/host/close-dialog.ts';
import { isOutdated } from '../../lib/drafts/draft-state.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ExplanationField } from './explanation-field.tsx';
import { useExplanationDraft } from './use-explanation-draft.ts';
import base from '../../components/layout/base.module.css';
import styles from './explain-form.module.css';

interface Props {
  readonly view: DraftView;
  readonly author: PersonId;
}

export function ExplainForm({ view, author }: Props) {
  const { tab, format } = useWords();
  const texts = tab.draft;
  const { keeper, state } = useExplanationDraft(view, author);
  const closeDialog = useCloseDialog();
  const [used, setUsed] = useState(false);
  /** Counts attempts with a text too long for an answer. */
  const [tries, setTries] = useState(0);
  const root = useFocusFirstInvalid<HTMLElement>(tries);
  const { goal, month, body } = view;
  const isOpen = month.state === 'open';

  const use = async (): Promise<void> => {
    const explanations = view.sections.map(({ field }) => state.values[field] ?? '');
    if (explanations.some((text) => text.length > ANSWER_LIMITS.explanation))
      return setTries((count) => count + 1);
    keeper.accept();
    const saved = (await keeper.save()) || (await keeper.save());
    if (!saved) return;
    if (closeDialog) closeDialog({ goal: goal.id, month: month.month });
    else setUsed(true);
  };
  const type = (field: string, text: string): void => {
    setUsed(false);
    keeper.type(field, text);
  };

  return (
    <article ref={root} className={base.readingWidth}>
      <PageHeading title={texts.documentTitle} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      <p className={styles.subtitle}>{texts.subtitle(format.month(month.month))}</p>
      {isOutdated(state) && isOpen && <p className={styles.notice}>{texts.outdated}</p>}
      <p className={isOpen ? styles.lead : styles.notice}>{isOpen ? texts.lead : texts.closed}</p>
      {view.sections.map((section) => (
        <ExplanationField
          key={section.field}
          section={section}
          view={view}
          text={state.values[section.field] ?? ''}
          theirs={state.conflicts[section.field]}
          onType={(text) => type(section.field, text)}
          onLeave={() => void keeper.save()}
          onChoose={(whose) => keeper.choose(section.field, whose)}
        />
      ))}
      {isOpen && (
        <div className={styles.foot}>
          <Button appearance="primary" onClick={() => void use()}>
            {texts.use}
          </Button>
          <SaveStatus state={state} />
          <p role="status" className={base.quietText}>
            {used ? texts.used : texts.useHint}
          </p>
        </div>
      )}
    </article>
  );
}
