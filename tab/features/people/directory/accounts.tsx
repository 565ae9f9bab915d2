import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { accountsPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { AccountsView } from '../../../../contract/register/directory.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { findingInWords } from '../../../components/words/account-words.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useAccounts } from '../../../lib/api/endpoints.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

/** People of the register whose accounts are disabled or missing. Nothing is changed for them. */
export function Accounts() {
  const { accounts: texts } = useWords().tab.directoryTexts;
  const client = useClient();
  const action = useAction();
  const [newer, setNewer] = useState<AccountsView>();
  const again = async (): Promise<void> => {
    await action.run(async () => {
      const path = accountsPath({ again: true });
      setNewer(await client.get<AccountsView>(path, new AbortController().signal));
    });
  };
  return (
    <section>
      <SectionHeading>{texts.title}</SectionHeading>
      <RequestedPart of={useAccounts()}>
        {(first) => <Findings view={newer ?? first} />}
      </RequestedPart>
      <ActionError error={action.error} />
      <Button size="small" disabledFocusable={action.busy} onClick={() => void again()}>
        {texts.again}
      </Button>
    </section>
  );
}

function Findings({ view }: { readonly view: AccountsView }) {
  const words = useWords();
  const { accounts: texts, problem } = words.tab.directoryTexts;
  const { state, checkedAt, findings } = view;
  return (
    <div role="status">
      {state !== 'checked' && state !== 'off' && <p>{problem.directory[state]}</p>}
      {findings.length > 0 ? (
        <>
          <p className={base.text}>{texts.lead}</p>
          <ul className={base.looseBullets}>
            {findings.map((finding) => (
              <li key={finding.person.id}>{findingInWords(finding, words)}</li>
            ))}
          </ul>
        </>
      ) : (
        state === 'checked' && <p className={base.text}>{texts.none}</p>
      )}
      {checkedAt !== undefined && (
        <p className={base.quiet}>{texts.checked(words.format.instant(checkedAt))}</p>
      )}
    </div>
  );
}
