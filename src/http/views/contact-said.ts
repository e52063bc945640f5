import type { ContactCard } from '../../contracts/contact-card.ts';
import type { Answers, MeasuringPoint } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { ContactCardParts } from './contact-card.ts';

const MOST_LOWEST = 3;
/** A rating above this share of its scale is not low, even where it is the lowest. */
const STILL_LOW = 0.7;

/** What the contact said in the newest named wave. Nothing of other modes ever comes here. */
export function viewSaid({ facts, portal, language }: ContactCardParts): ContactCard['said'] {
  // The store looks for named waves alone; a promise is worth a second look.
  if (facts.said?.wave.mode !== 'named') return null;
  const { wave, response } = facts.said;
  const date = formatDate(response.submittedAt, language, portal.timeZone);
  const values = { radar: wave.radar.name[language], date };
  return {
    source: text(language, response.late ? 'side.sourceLate' : 'side.source', values),
    lines: listLines(response.answers, language),
    lowest: findLowest(wave.radar.points, response.answers, language),
  };
}

function listLines(answers: Answers, language: Language): Array<{ label: string; value: string }> {
  const { recommend, recommendReason, recommended, recommendedTo, ease, wow, comment } = answers;
  const outOf = (value: number | null, max: number): string =>
    value === null ? '' : text(language, 'side.outOf', { value, max });
  const didTell = recommended ? text(language, 'side.yes') : text(language, 'side.no');
  const lines = [
    ['recommend', outOf(recommend, 10)],
    ['recommendReason', recommendReason],
    ['recommended', recommended === null ? '' : (recommended && recommendedTo) || didTell],
    ['ease', outOf(ease, 7)],
    ['wow', wow],
    ['comment', comment],
  ] as const;
  return lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ label: text(language, `side.line.${key}`), value }));
}

/** Their lowest ratings of today, the lowest first; ties in the order of the survey. */
function findLowest(
  points: readonly MeasuringPoint[],
  answers: Answers,
  language: Language,
): Array<{ label: string; value: string }> {
  return points
    .flatMap(({ id, label, scale }) => {
      const now = answers.points[id]?.now ?? null;
      if (now === null) return [];
      const share = (now - scale.min) / (scale.max - scale.min);
      if (share > STILL_LOW) return [];
      const values = { value: formatNumber(now, language), max: formatNumber(scale.max, language) };
      return [{ share, label: label[language], value: text(language, 'side.outOf', values) }];
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_LOWEST)
    .map(({ label, value }) => ({ label, value }));
}
