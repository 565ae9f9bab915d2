import type { ServiceView } from '../../../contract/service/service.ts';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';

/** The names are those of the log, where the operator looks for them. */
export function EventTable({ events }: { readonly events: ServiceView['events'] }) {
  const { tab, format } = useWords();
  const { events: label, eventColumns: columns, level: levels } = tab.servicePage;
  return (
    <Table
      label={label}
      rows={events}
      rowKey={({ event }) => event}
      columns={[
        { name: columns.event, cell: ({ event }) => <code>{event}</code> },
        { name: columns.level, cell: ({ level }) => levels[level] },
        { name: columns.count, cell: ({ count }) => format.number(count) },
        { name: columns.last, cell: ({ lastAt }) => format.instant(lastAt) },
      ]}
    />
  );
}
