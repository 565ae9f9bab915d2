import type { ImportedLine } from '../../../../contract/register/people-import.ts';
import { Table } from '../../../components/tables/table.tsx';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

export function ImportLines({ lines }: { readonly lines: readonly ImportedLine[] }) {
  const words = useWords();
  const { importTexts: texts } = words.tab;
  return (
    <Table
      label={texts.title}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          name: texts.columns.person,
          className: base.strong,
          sort: ({ shown }) => shown,
          cell: ({ shown }) => shown || texts.noName,
        },
        { name: texts.columns.line, sort: ({ line }) => line, cell: ({ line }) => line },
        {
          name: texts.columns.what,
          sort: ({ kind }) => kind,
          cell: (line) => (
            <span className={line.kind === 'refused' ? base.trouble : undefined}>
              {lineInWords(line, words)}
            </span>
          ),
        },
      ]}
    />
  );
}

function lineInWords(line: ImportedLine, { tab, common }: TabWords): string {
  const { importTexts: texts } = tab;
  switch (line.kind) {
    case 'add': {
      const added = texts.add(line.person.roles.map((role) => common.role[role]));
      return line.namesake === undefined ? added : `${added}; ${texts.namesake(line.namesake)}`;
    }
    case 'change':
      return texts.change(line.fields);
    case 'same':
      return texts.same;
    case 'refused':
      return texts.refused(line.problems);
  }
}
