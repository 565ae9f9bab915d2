import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RetentionView } from '../../../../contract/register/retention.ts';
import { RETENTION_PATH } from '../../../../contract/paths-and-queries/api-paths.ts';
import {
  MIN_YEARS,
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionYears,
} from '../../../../domain/months/retention.ts';
import { ConfirmButton } from '../../../components/actions/confirm-button.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { useClient } from '../../../lib/api/client-context.ts';
import { useRetention } from '../../../lib/api/endpoints.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

const CHOICES = [1, 2, 3, 5, 7, 10, 15, 20];

export function RetentionSection() {
  const texts = useWords().tab.settingsPage.retention;
  return (
    <section>
      <SectionHeading>{texts.title}</SectionHeading>
      <p className={base.readingWidth}>{texts.lead}</p>
      <RequestedPart of={useRetention()}>
        {(view) => <RetentionForm key={view.version} first={view} />}
      </RequestedPart>
    </section>
  );
}

/** Nothing can be saved before the reader has seen what the chosen times would delete. */
function RetentionForm({ first }: { readonly first: RetentionView }) {
  const texts = useWords().tab.settingsPage.retention;
  const client = useClient();
  const action = useAction();
  const [saved, setSaved] = useState(first);
  const [years, setYears] = useState<RetentionYears>(first.years);
  const [preview, setPreview] = useState<RetentionView>();
  const choose = (kind: RetentionKind, chosen: string): void => {
    const { [kind]: _before, ...rest } = years;
    setYears(chosen === '' ? rest : { ...rest, [kind]: Number(chosen) });
    setPreview(undefined);
  };
  const show = () =>
    action.run(async () => {
      setPreview(await client.post<RetentionView>(`${RETENTION_PATH}/preview`, { years }));
    });
  const save = () =>
    action.run(async () => {
      const request = { years, ...(saved.version !== undefined && { version: saved.version }) };
      setSaved(await client.put<RetentionView>(RETENTION_PATH, request));
      setPreview(undefined);
    });
  return (
    <>
      {RETENTION_KINDS.map((kind) => (
        <SelectField
          key={kind}
          label={texts.kinds[kind]}
          value={String(years[kind] ?? '')}
          options={[
            { value: '', text: texts.forEver },
            ...CHOICES.filter((count) => count >= MIN_YEARS[kind] || count === years[kind]).map(
              (count) => ({ value: String(count), text: texts.years(count) }),
            ),
          ]}
          onChange={(chosen) => choose(kind, chosen)}
        />
      ))}
      <ActionError error={action.error} />
      <div className={base.actions}>
        <Button disabledFocusable={action.busy} onClick={() => void show()}>
          {texts.preview}
        </Button>
      </div>
      <div role="status">
        {preview && (
          <ul className={base.looseBullets}>
            {preview.expired.length === 0 && <li>{texts.nothing}</li>}
            {preview.expired.map(({ kind, before, rows, more }) => (
              <li key={kind}>{texts.expired(texts.kinds[kind], before, rows, more)}</li>
            ))}
          </ul>
        )}
      </div>
      {preview && (
        <div className={base.buttons}>
          <ConfirmButton
            text={texts.save}
            question={texts.question}
            confirmText={texts.sure}
            cancelText={texts.cancel}
            disabled={action.busy}
            onConfirm={() => void save()}
          />
        </div>
      )}
    </>
  );
}
