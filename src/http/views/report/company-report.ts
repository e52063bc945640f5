import type { CompanyReport } from '../../../contracts/report.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatDate } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import type { CompanyFacts } from '../../read-company.ts';
import { linksOf } from './report-links.ts';

/** The links to the newest report, for the company's card. */
export function viewCompanyReport(
  { report, portal }: Pick<CompanyFacts, 'report' | 'portal'>,
  language: Language,
): CompanyReport | null {
  if (!report) return null;
  const { wave, url } = report;
  const { page, brief, pdf, csv } = linksOf(url, language);
  const date = formatDate(wave.closedAt ?? wave.closesAt, language, portal.timeZone);
  return {
    waveId: wave.waveId,
    title: text(language, 'report.card.title', { date }),
    page: { label: text(language, 'report.card.open'), url: page },
    files: [
      { label: text(language, 'brief.open'), url: brief },
      { label: text(language, 'report.pdf'), url: pdf },
      { label: text(language, 'report.csv'), url: csv },
    ],
    renew: {
      label: text(language, 'report.card.renew'),
      title: text(language, 'report.card.renewTitle'),
      text: text(language, 'report.card.renewText'),
      done: text(language, 'report.card.renewed'),
    },
  };
}
