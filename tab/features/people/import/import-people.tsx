import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { IMPORT_PEOPLE_PATH } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { ImportRequest, ImportView } from '../../../../contract/register/people-import.ts';
import { IMPORT_LIMIT } from '../../../../domain/register/people-import.ts';
import { Field } from '../../../components/fields/field.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { focusOnMount } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { ImportLines } from './import-lines.tsx';
import { readAsBase64 } from './read-as-base64.ts';
import base from '../../../components/layout/base.module.css';
import styles from '../people-lists.module.css';

interface Props {
  /** Called after people were saved, so that the list is read again. */
  readonly onSaved: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Shows what a file would change before anything is saved. */
export function ImportPeople({ onSaved, onClose }: Props) {
  const { importTexts: texts } = useWords().tab;
  const client = useClient();
  const action = useAction();
  const heading = useId();
  const [file, setFile] = useState<string>();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const [view, setView] = useState<ImportView>();
  const send = (read: () => Promise<string>, apply: boolean): Promise<boolean> =>
    action.run(async () => {
      const content = await read();
      const request: ImportRequest = { file: content, apply };
      setView(await client.post<ImportView>(IMPORT_PEOPLE_PATH, request));
      setFile(content);
      if (apply) await onSaved();
    });
  const choose = async (chosen: File | undefined): Promise<void> => {
    setView(undefined);
    setFile(undefined);
    setIsTooLarge(chosen !== undefined && chosen.size > IMPORT_LIMIT);
    if (!chosen || chosen.size > IMPORT_LIMIT) return;
    await send(() => readAsBase64(chosen), false);
  };
  const toSave = view?.lines.filter(({ kind }) => kind === 'add' || kind === 'change').length ?? 0;
  const isDone = view?.applied === true;
  return (
    <section aria-labelledby={heading} ref={focusOnMount} tabIndex={-1} className={styles.opened}>
      <SectionHeading id={heading}>{texts.title}</SectionHeading>
      <p className={base.paragraph}>{texts.lead}</p>
      <Field label={texts.file} {...(isTooLarge && { problem: texts.tooLarge })}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        )}
      </Field>
      <p role="status" className={base.apart}>
        {action.busy && texts.reading}
        {view && !action.busy && <Summary view={view} />}
      </p>
      <ActionError error={action.error} />
      {view && <ImportLines lines={view.lines} />}
      {view && !isDone && toSave === 0 && <p>{texts.nothing}</p>}
      <div className={base.actions}>
        {file !== undefined && !isDone && toSave > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={action.busy}
            onClick={() => void send(() => Promise.resolve(file), true)}
          >
            {texts.apply(toSave)}
          </Button>
        )}
        <Button onClick={onClose}>{isDone ? texts.close : texts.cancel}</Button>
      </div>
    </section>
  );
}

function Summary({ view: { applied, lines } }: { readonly view: ImportView }) {
  const { importTexts: texts } = useWords().tab;
  const count = (wanted: ImportView['lines'][number]['kind']): number =>
    lines.filter(({ kind }) => kind === wanted).length;
  return (applied ? texts.done : texts.summary)(
    count('add'),
    count('change'),
    count('same'),
    count('refused'),
  );
}
