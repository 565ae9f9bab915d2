import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { ServiceView } from '../../../contract/service/service.ts';
import { BackLink } from '../../components/layout/back-link.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { Requested } from '../../components/state/requested.tsx';
import { useService } from '../../lib/api/endpoints.ts';
import { useConnection } from '../../lib/connection/connection.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { CheckTable } from './check-table.tsx';
import { EventTable } from './event-table.tsx';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly me: MeView;
}

export function ServicePage(_props: Props) {
  const connection = useConnection();
  return (
    <Requested of={useService()}>
      {(service) => <ServiceState service={service} readAgain={connection.refresh} />}
    </Requested>
  );
}

interface StateProps {
  readonly service: ServiceView;
  readonly readAgain: () => void;
}

function ServiceState({ service, readAgain }: StateProps) {
  const { tab, format } = useWords();
  const texts = tab.servicePage;
  const { server, checks, off, events, at } = service;
  const notWell = checks.filter(({ state }) => state === 'attention' || state === 'broken').length;
  return (
    <>
      <BackLink to={{ kind: 'settings' }} text={texts.back} />
      <PageHeading title={texts.title}>
        {notWell === 0 ? texts.allWell : texts.notWell(notWell)}
      </PageHeading>
      <p className={clsx(base.text, base.readingWidth)}>
        {texts.server(server.version, server.instance, format.instant(server.startedAt))}{' '}
        {texts.onlyThis}
      </p>
      <div className={base.buttons}>
        <Button onClick={readAgain}>{texts.again}</Button>
        <span role="status" className={base.quietText}>
          {texts.readAt(format.instant(at))}
        </span>
      </div>
      <CheckTable checks={checks} />
      <SectionHeading>{texts.events}</SectionHeading>
      {events.length === 0 ? <p>{texts.noEvents}</p> : <EventTable events={events} />}
      {off.length > 0 && (
        <>
          <SectionHeading>{texts.off}</SectionHeading>
          <ul className={base.plainList}>
            {off.map((part) => (
              <li key={part} className={base.item}>
                {texts.parts[part]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
