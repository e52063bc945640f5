import type { RiskItem } from '../../churn/assess-risk.ts';
import { explainRisk } from '../../churn/risk-properties.ts';
import { riskKinds } from '../../churn/risk-strengths.ts';
import type { RiskCode } from '../../churn/risk-strengths.ts';
import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyFacts } from '../read-company.ts';
import { recordUrl } from './record-url.ts';

type Detail = CompanyCard['risk']['details'][number];

/** Each reason that stands, the strongest first, with its evidence and its playbook. */
export function viewReasonDetails(facts: CompanyFacts, language: Language): Detail[] {
  const { assessment, playbooks, portal, now } = facts;
  const items = assessment?.input.items ?? [];
  return (assessment?.result.codes ?? []).map((code) => ({
    code,
    text: explainRisk(code, items, language),
    evidence: viewEvidence(items, code, { portal, language, now }),
    steps: listSteps(playbooks[code] || text(language, `playbook.${code}`)),
  }));
}

interface Shown {
  readonly portal: Portal;
  readonly language: Language;
  readonly now: Date;
}

/** What a reason stood on at that moment, the newest first. */
export function viewEvidence(
  items: readonly RiskItem[],
  code: RiskCode,
  shown: Shown,
): Detail['evidence'] {
  const ofCode = items.filter(({ type }) => type === code).toReversed();
  return ofCode.flatMap((item) => [
    { text: sayEvidence(item, shown), ...linkTo(item, shown) },
    ...sayEnd(item, shown).map((end) => ({ text: end, url: '', link: '' })),
  ]);
}

function sayEvidence({ type, at, evidence }: RiskItem, { portal, language }: Shown): string {
  const date = formatDate(at, language, portal.timeZone);
  if (riskKinds[type].trigger === 'score_drop')
    return text(language, 'risk.evidence.drop', { date });
  const { count = 0, days = 0, percent = 0 } = evidence ?? {};
  return text(language, `risk.evidence.${type}` as 'risk.evidence.silence', {
    count,
    days,
    percent,
    date,
  });
}

/** That what lasted is over, and why it still counts; nothing for what happened in a moment. */
function sayEnd({ until, ongoing }: RiskItem, { portal, language, now }: Shown): string[] {
  if (ongoing === true || !until || until > now) return [];
  const date = formatDate(until, language, portal.timeZone);
  return [text(language, 'risk.evidence.over', { date })];
}

/** HubSpot has no page of its own for a meeting. */
function linkTo(
  { evidence }: RiskItem,
  { portal, language }: Shown,
): { url: string; link: string } {
  const record = evidence?.record ?? null;
  if (!record || record.object === 'meetings') return { url: '', link: '' };
  return {
    url: recordUrl(portal, record.object, record.id),
    link: text(language, `risk.record.${record.object}`),
  };
}

function listSteps(playbook: string): string[] {
  return playbook
    .split('\n')
    .map((step) => step.trim())
    .filter((step) => step !== '');
}
