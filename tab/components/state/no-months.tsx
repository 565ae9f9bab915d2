import { Link } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { ContactLine } from '../words/contact-line.tsx';
import { PageNotice } from './page-notice.tsx';

export function NoMonths({ me }: { readonly me: MeView }) {
  const { empty } = useFirstViewWords().tab;
  if (me.may.keepRegister)
    return (
      <PageNotice title={empty.title} text={empty.keeper}>
        <Link href={pageHref({ kind: 'months' })}>{empty.toMonths}</Link>
      </PageNotice>
    );
  return (
    <PageNotice title={empty.title} text={empty.reader}>
      <ContactLine body={me.body} />
    </PageNotice>
  );
}
