import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
} from '@hubspot/ui-extensions';
import type { PromotersReply } from '@contracts/promoters.ts';
import { TAG_VARIANT } from 'radar-shared/tones.ts';

interface PeopleTableProps {
  readonly promoters: PromotersReply;
  readonly onPage: (page: number) => void;
}

const COLUMNS = ['person', 'company', 'state', 'answered', 'deals', 'asking'] as const;

/** The people of a step by name; the backend turns pages, because it has all of them. */
export function PeopleTable({ promoters, onPage }: PeopleTableProps) {
  const { words, rows, page, pageCount } = promoters;
  const paging =
    pageCount > 1 ? ({ paginated: true, page, pageCount, onPageChange: onPage } as const) : {};
  return (
    <Table bordered density="condensed" {...paging}>
      <TableHead>
        <TableRow>
          {COLUMNS.map((name) => (
            <TableHeader key={name} align={alignOf(name)}>
              {words[name]}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <PersonRow key={row.contactId} row={row} />
        ))}
      </TableBody>
    </Table>
  );
}

function PersonRow({ row }: { readonly row: PromotersReply['rows'][number] }) {
  const { name, url, company, state, answered, deals, asking } = row;
  const cells = {
    person: <Link href={{ url, external: true }}>{name}</Link>,
    company: company ? (
      <Link href={{ url: company.url, external: true }}>{company.name}</Link>
    ) : (
      '--'
    ),
    state: state ? <Tag variant={TAG_VARIANT[state.tone]}>{state.text}</Tag> : '--',
    answered,
    deals,
    asking: <Tag variant={TAG_VARIANT[asking.tone]}>{asking.text}</Tag>,
  };
  return (
    <TableRow>
      {COLUMNS.map((column) => (
        <TableCell key={column} align={alignOf(column)}>
          {cells[column]}
        </TableCell>
      ))}
    </TableRow>
  );
}

function alignOf(column: (typeof COLUMNS)[number]): 'left' | 'right' {
  return column === 'deals' ? 'right' : 'left';
}
