import { useState } from 'react';
import type { DraftView } from '../../../contract/check-in/draft.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { SaveStatus } from '../../components/state/save-status.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { Form } from '../../components/fields/form.tsx';
import { useHostDialog } from '../../lib/host/host-dialog.ts';
import { isOutdated } from '../../lib/drafts/draft-state.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ExplanationField } from './explanation-field.tsx';
import { useExplanationDraft } from './use-explanation-draft.ts';
import base from '../../components/layout/base.module.css';
import panel from '../../components/layout/panel.module.css';
import styles from './explain-form.module.css';

interface Props {
  readonly view: DraftView;
  readonly author: PersonId;
}

export function ExplainForm({ view, author }: Props) {
  const { tab, format } = useWords();
  const texts = tab.draft;
  const { keeper, state } = useExplanationDraft(view, author);
  const dialog = useHostDialog();
  const [used, setUsed] = useState(false);
  const { goal, month, body } = view;
  const isOpen = month.state === 'open';

  const tooLong = view.sections.filter(
    ({ field }) => (state.values[field] ?? '').length > ANSWER_LIMITS.explanation,
  );
  const problems = Object.fromEntries(
    tooLong.map(({ field }) => [field, texts.tooLong(format.number(ANSWER_LIMITS.explanation))]),
  );
  const use = async (): Promise<boolean> => {
    keeper.accept();
    const saved = (await keeper.save()) || (await keeper.save());
    if (saved && dialog) dialog.close({ goal: goal.id, month: month.month });
    else setUsed(saved);
    return saved;
  };
  const type = (field: string, text: string): void => {
    setUsed(false);
    keeper.type(field, text);
  };

  const fields = view.sections.map((section) => {
    const theirs = state.conflicts[section.field];
    return (
      <ExplanationField
        key={section.field}
        section={section}
        view={view}
        text={state.values[section.field] ?? ''}
        problem={problems[section.field]}
        conflict={
          theirs === undefined
            ? undefined
            : {
                text: theirs,
                lang: body.contentLanguage,
                onChoose: (whose) => keeper.choose(section.field, whose),
              }
        }
        onType={(text) => type(section.field, text)}
        onLeave={() => void keeper.save()}
      />
    );
  });
  return (
    <article className={base.readingWidth}>
      <PageHeading title={texts.documentTitle} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      <p className={base.quietText}>{texts.subtitle(format.month(month.month))}</p>
      {isOutdated(state) && isOpen && <p className={panel.notice}>{texts.outdated}</p>}
      <p className={isOpen ? styles.lead : panel.notice}>{isOpen ? texts.lead : texts.closed}</p>
      {isOpen ? (
        <Form
          isLong
          problems={problems}
          submit={texts.use}
          onSubmit={use}
          buttons={
            <>
              <SaveStatus state={state} />
              <p role="status" className={base.quietText}>
                {used ? texts.used : texts.useHint}
              </p>
            </>
          }
        >
          {fields}
        </Form>
      ) : (
        fields
      )}
    </article>
  );
}
