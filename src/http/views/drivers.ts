import { driversWords } from '../../contracts/drivers.ts';
import type { DriversReply } from '../../contracts/drivers.ts';
import type { Tag } from '../../contracts/tag.ts';
import type { RatedPoint } from '../../portfolio/benchmarks/ports.ts';
import type { Drivers } from '../../portfolio/benchmarks/read-drivers.ts';
import { MINIMUM_DRIVER_PAIRS } from '../../scoring/drivers.ts';
import type { Driver } from '../../scoring/drivers.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

export interface DriversParts {
  readonly drivers: Drivers;
  readonly portal: Portal;
  readonly language: Language;
}

const UNKNOWN = '--';

/** Conventional limits for Pearson's r (Cohen 1988, Statistical Power Analysis, 3.2). */
const STRONG = 0.5;
const CLEAR = 0.3;

/** What goes with recommendation, decided and worded: the app page only renders it. */
export function viewDrivers({ drivers, portal, language }: DriversParts): DriversReply {
  const state = decideState(drivers);
  const words = driversWords.map((word) => [word, text(language, `drivers.${word}`)] as const);
  return {
    language,
    state,
    empty: explainEmpty(state, drivers, language),
    countedOn: drivers
      ? text(language, 'drivers.countedOn', {
          date: formatDate(drivers.computedAt, language, portal.timeZone),
          companies: drivers.companies,
        })
      : '',
    rows:
      state === 'rows' && drivers ? drivers.points.map((point) => viewPoint(point, language)) : [],
    words: Object.fromEntries(words) as DriversReply['words'],
  };
}

function decideState(drivers: Drivers): DriversReply['state'] {
  if (!drivers) return 'waiting';
  return drivers.points.some(({ n }) => n >= MINIMUM_DRIVER_PAIRS) ? 'rows' : 'few';
}

function explainEmpty(
  state: DriversReply['state'],
  drivers: Drivers,
  language: Language,
): DriversReply['empty'] {
  if (state === 'rows') return { title: '', text: '' };
  const people = Math.max(0, ...(drivers?.points ?? []).map(({ n }) => n));
  return {
    title: text(language, `drivers.${state}.title`),
    text: text(language, `drivers.${state}.text`, { people, needed: MINIMUM_DRIVER_PAIRS }),
  };
}

function viewPoint(
  { pointId, label, n, driver }: RatedPoint,
  language: Language,
): DriversReply['rows'][number] {
  const slope = driver ? round(driver.slopePerTen, 1) : null;
  return {
    pointId,
    label: label[language],
    connection: viewConnection(driver, n, language),
    strength: driver ? viewStrength(driver, language) : UNKNOWN,
    slope: {
      value: slope,
      text: slope === null ? UNKNOWN : formatSigned(slope, language, 1),
    },
    people: formatNumber(n, language),
  };
}

/** A connection that may as well be none is called none. */
function viewConnection(driver: Driver | null, n: number, language: Language): Tag {
  const tagOf = (
    key: 'few' | 'same' | 'none' | 'weak' | 'clear' | 'strong',
    tone: Tag['tone'],
  ) => ({
    text: text(language, `drivers.connection.${key}`),
    tone,
  });
  if (!driver) return tagOf(n < MINIMUM_DRIVER_PAIRS ? 'few' : 'same', 'neutral');
  if (!driver.movesRecommendation) return tagOf('none', 'neutral');
  if (driver.correlation >= STRONG) return tagOf('strong', 'good');
  return driver.correlation >= CLEAR ? tagOf('clear', 'good') : tagOf('weak', 'neutral');
}

function viewStrength({ correlation, low, high }: Driver, language: Language): string {
  const [value, from, to] = [correlation, low, high].map((one) =>
    formatNumber(round(one, 2), language, 2),
  );
  return text(language, 'drivers.interval', { value: value ?? '', from: from ?? '', to: to ?? '' });
}

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
