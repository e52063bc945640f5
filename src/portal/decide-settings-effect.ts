import { assessRisk } from '../churn/assess-risk.ts';
import type { RiskInput, RiskLevel } from '../churn/assess-risk.ts';
import { rescoreHealth } from '../scoring/rescore-health.ts';
import type { StoredHealth } from '../scoring/rescore-health.ts';
import type { HealthBand } from '../scoring/types.ts';
import { wholeDaysBetween } from '../lib/calendar.ts';
import type { PortalSettings } from '../survey/settings.ts';

/** A company with what its health and its risk were made of. */
export interface ScoredCompany {
  readonly companyId: string;
  readonly name: string;
  readonly risk: RiskInput;
  /** Of the newest closed wave of the health radar; null where nobody may see one. */
  readonly health: (Omit<StoredHealth, 'surveyAgeDays'> & { readonly closedAt: Date }) | null;
}

export type ShownBand = HealthBand | 'no_data';

/** How one company stands by one set of formulas. */
export interface Standing {
  readonly band: ShownBand;
  readonly level: RiskLevel;
}

export interface Shift<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface CompanyShift extends Shift<Standing> {
  readonly companyId: string;
  readonly name: string;
}

export interface SettingsEffect {
  /** Companies by health band and by risk level, best first. */
  readonly bands: ReadonlyArray<Shift<number> & { readonly band: ShownBand }>;
  readonly levels: ReadonlyArray<Shift<number> & { readonly level: RiskLevel }>;
  /** Every company that would stand otherwise, the greatest change of risk first. */
  readonly changes: readonly CompanyShift[];
}

type Formulas = Pick<PortalSettings, 'scoring' | 'risk'>;

const BANDS: readonly ShownBand[] = ['healthy', 'watch', 'at_risk', 'no_data'];
const LEVELS: readonly RiskLevel[] = ['none', 'low', 'medium', 'high', 'critical', 'unknown'];

/**
 * What other weights and thresholds would change on these companies. Both sides are reckoned alike,
 * from the stored components and reasons as they are today, so that nothing but the settings makes
 * a difference. The previous risk level is left out: with it the rule that a level falls slowly
 * would hide every fall.
 */
export function decideSettingsEffect(
  companies: readonly ScoredCompany[],
  formulas: Shift<Formulas>,
  now: Date,
): SettingsEffect {
  const all = companies.map((company): CompanyShift => ({
    companyId: company.companyId,
    name: company.name,
    before: standingOf(company, formulas.before, now),
    after: standingOf(company, formulas.after, now),
  }));
  const count = (holds: (standing: Standing) => boolean): Shift<number> => ({
    before: all.filter(({ before }) => holds(before)).length,
    after: all.filter(({ after }) => holds(after)).length,
  });
  return {
    bands: BANDS.map((band) => ({ band, ...count((standing) => standing.band === band) })),
    levels: LEVELS.map((level) => ({ level, ...count((standing) => standing.level === level) })),
    changes: all.filter(hasChanged).sort(byChange),
  };
}

function standingOf({ risk, health }: ScoredCompany, formulas: Formulas, now: Date): Standing {
  return {
    band: health ? bandOf(health, formulas, now) : 'no_data',
    level: assessRisk({ ...risk, now, previous: null }, formulas.risk).level,
  };
}

function bandOf(
  { closedAt, ...stored }: NonNullable<ScoredCompany['health']>,
  { scoring }: Formulas,
  now: Date,
): ShownBand {
  const surveyAgeDays = Math.max(0, wholeDaysBetween(closedAt, now));
  return rescoreHealth({ ...stored, surveyAgeDays }, scoring).bandWithHysteresis ?? 'no_data';
}

function hasChanged({ before, after }: CompanyShift): boolean {
  return before.band !== after.band || before.level !== after.level;
}

function byChange(a: CompanyShift, b: CompanyShift): number {
  return (
    distance(LEVELS, b.before.level, b.after.level) -
      distance(LEVELS, a.before.level, a.after.level) ||
    distance(BANDS, b.before.band, b.after.band) - distance(BANDS, a.before.band, a.after.band) ||
    (a.companyId < b.companyId ? -1 : 1)
  );
}

function distance<Step>(ladder: readonly Step[], from: Step, to: Step): number {
  return Math.abs(ladder.indexOf(from) - ladder.indexOf(to));
}
