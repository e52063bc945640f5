import type { HtmlValue } from '../../lib/html.ts';
import { html } from '../../lib/html.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Portal } from '../portal.ts';
import type { Format } from './format-value.ts';
import { dash, renderTag } from './layout.ts';

type Tone = 'good' | 'watch' | 'bad' | 'neutral';

const TONES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  radar_health_band: { healthy: 'good', watch: 'watch', at_risk: 'bad' },
  radar_churn_risk: { none: 'good', low: 'good', medium: 'watch', high: 'bad', critical: 'bad' },
};

/** How a stored value of a property stands; neutral for whatever has no good and bad. */
export function toneOf(property: string, value = ''): Tone {
  return TONES[property]?.[value] ?? 'neutral';
}

/** The health score with its band. */
export function healthCell(portal: Portal, format: Format, company: CrmRecord): HtmlValue {
  const band = labelOf(portal, format, company, 'radar_health_band');
  if (band === '') return dash;
  const score = company.properties['radar_health_score'];
  const tone = toneOf('radar_health_band', company.properties['radar_health_band']);
  return html`<span class="together"
    >${score && html`<strong class="score">${score}</strong> `}${renderTag(band, tone)}</span
  >`;
}

export function riskCell(portal: Portal, format: Format, company: CrmRecord): HtmlValue {
  const risk = labelOf(portal, format, company, 'radar_churn_risk');
  if (risk === '') return dash;
  return renderTag(risk, toneOf('radar_churn_risk', company.properties['radar_churn_risk']));
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
