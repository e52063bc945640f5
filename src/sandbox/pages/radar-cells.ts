import type { HtmlValue } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Portal } from '../portal.ts';
import type { Format } from './format-value.ts';
import { dash, renderTag } from './layout.ts';
import { radarProperties } from './portal-view.ts';

type Tone = 'good' | 'watch' | 'bad' | 'neutral';

const BAND_TONE: Readonly<Record<string, Tone>> = {
  healthy: 'good',
  watch: 'watch',
  at_risk: 'bad',
};

const RISK_TONE: Readonly<Record<string, Tone>> = {
  none: 'good',
  low: 'good',
  medium: 'watch',
  high: 'bad',
  critical: 'bad',
};

/** The health score with its band. */
export function healthCell(portal: Portal, format: Format, company: CrmRecord): HtmlValue {
  const band = labelOf(portal, format, company, 'radar_health_band');
  if (band === '') return dash;
  const score = company.properties['radar_health_score'];
  const tone = BAND_TONE[company.properties['radar_health_band'] ?? ''] ?? 'neutral';
  return html`<span class="together"
    >${score && html`<strong class="score">${score}</strong> `}${renderTag(band, tone)}</span
  >`;
}

export function riskCell(portal: Portal, format: Format, company: CrmRecord): HtmlValue {
  const risk = labelOf(portal, format, company, 'radar_churn_risk');
  if (risk === '') return dash;
  return renderTag(risk, RISK_TONE[company.properties['radar_churn_risk'] ?? ''] ?? 'neutral');
}

/** Such as "Open, 3 of 8 answered". */
export function waveCell(portal: Portal, format: Format, company: CrmRecord): HtmlValue {
  const status = labelOf(portal, format, company, 'radar_wave_status');
  if (status === '') return dash;
  const { radar_wave_answered: answered, radar_wave_invited: invited } = company.properties;
  return answered === undefined || invited === undefined
    ? status
    : `${status}, ${answered} of ${invited} answered`;
}

/** All Radar properties of a record by label, in the order they were installed. */
export function radarFacts(
  portal: Portal,
  format: Format,
  record: CrmRecord,
): (readonly [string, HtmlValue])[] {
  return radarProperties(portal, record.objectType).map((definition) => {
    const text = format.value(definition, record.properties[definition.name] ?? '');
    const isLink = /^https?:\/\/\S+$/.test(text);
    return [definition.label, isLink ? html`<a href="${text}">${text}</a>` : text];
  });
}

/** Worst first: by churn risk, then by health. */
export function byRiskAndHealth(a: CrmRecord, b: CrmRecord): number {
  return riskRank(b) - riskRank(a) || healthRank(a) - healthRank(b);
}

function riskRank(company: CrmRecord): number {
  return ['unknown', 'none', 'low', 'medium', 'high', 'critical'].indexOf(
    company.properties['radar_churn_risk'] ?? '',
  );
}

function healthRank(company: CrmRecord): number {
  return Number(company.properties['radar_health_score'] ?? 1_000);
}

function labelOf(portal: Portal, format: Format, company: CrmRecord, name: string): string {
  const definition = portal.properties.find('companies', name);
  return definition ? format.value(definition, company.properties[name] ?? '') : '';
}
