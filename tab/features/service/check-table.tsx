import type { CheckView, ServiceState } from '../../../contract/service/service.ts';
import { Mark, type MarkLook } from '../../components/marks/mark.tsx';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';

const LOOKS: Readonly<Record<ServiceState, MarkLook>> = {
  well: { shape: 'check', tone: 'good' },
  attention: { shape: 'half-diamond', tone: 'doubtful' },
  broken: { shape: 'cross', tone: 'bad' },
  unknown: { shape: 'dashed-ring', tone: 'quiet' },
  off: { shape: 'dash', tone: 'quiet' },
};

export function CheckTable({ checks }: { readonly checks: readonly CheckView[] }) {
  const { tab, format } = useWords();
  const { columns, checks: words, state: states, list } = tab.servicePage;
  const describe = ({ check, state, figure, at }: CheckView): string => {
    const [first = '', second = ''] = [
      ...(figure === undefined ? [] : [format.number(figure)]),
      ...(at === undefined ? [] : [format.instant(at)]),
    ];
    return words[check][state]?.(first, second) ?? states[state];
  };
  return (
    <Table
      label={list}
      rows={checks}
      rowKey={({ check }) => check}
      columns={[
        { name: columns.part, cell: ({ check }) => words[check].name },
        {
          name: columns.state,
          cell: ({ state }) => (
            <>
              <Mark {...LOOKS[state]} /> {states[state]}
            </>
          ),
        },
        { name: columns.meaning, cell: describe },
      ]}
    />
  );
}
