import { Flex, Heading, Link, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';

type CompanyReport = NonNullable<CompanyCard['report']>;

/** The newest report, to read, to take along, and to give a new link. */
export function Report(props: CardContentProps & { readonly report: CompanyReport }) {
  const { card, report, reportApi, actions, onWritten } = props;
  const { renew } = report;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{report.title}</Heading>
        <Flex direction="row" gap="md" align="center" wrap>
          {[report.page, ...report.files].map(({ label, url }) => (
            <Link key={url} href={{ url, external: true }}>
              {label}
            </Link>
          ))}
          <ActionModal
            id="renew-report"
            as="button"
            label={renew.label}
            title={renew.title}
            text={renew.text}
            words={card.words}
            actions={actions}
            send={(requestId) => reportApi.renew(report.waveId, requestId)}
            onDone={() => onWritten(renew.done)}
          />
        </Flex>
      </Flex>
    </Tile>
  );
}
