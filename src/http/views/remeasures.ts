import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Tag } from '../../contracts/tag.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatList, formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { ReadRemeasure } from '../read-company-cases.ts';

type Remeasures = NonNullable<CompanyCard['followUpChoices']>['remeasures'];

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
}

/** What is asked about again and when, and what came of it; what was taken back is not told. */
export function viewRemeasures(found: readonly ReadRemeasure[], reader: Reader): Remeasures {
  return found
    .filter(({ remeasure }) => remeasure.state !== 'cancelled')
    .map((read) => ({
      caseId: read.remeasure.caseId,
      state: viewState(read, reader.language),
      text: describe(read, reader),
      canCancel: read.remeasure.state === 'planned',
    }));
}

function viewState({ remeasure, scores }: ReadRemeasure, language: Language): Tag {
  if (remeasure.state === 'planned')
    return { text: text(language, 'case.planned'), tone: 'neutral' };
  if (remeasure.state === 'given_up')
    return { text: text(language, 'case.givenUp'), tone: 'watch' };
  return scores
    ? { text: text(language, 'case.measured'), tone: 'good' }
    : { text: text(language, 'case.asked'), tone: 'neutral' };
}

function describe(read: ReadRemeasure, { language, timeZone }: Reader): string {
  const { remeasure, sent, scores } = read;
  const points = formatList(listLabels(read, language), language);
  const day = (date: Date) => formatDate(date, language, timeZone);
  if (remeasure.state === 'given_up') return text(language, 'case.remeasureGivenUp', { points });
  if (!sent) return text(language, 'case.remeasurePlanned', { points, date: day(remeasure.dueAt) });
  if (!scores) return text(language, 'case.remeasureOpen', { points, date: day(sent.closesAt) });
  const moved = listMoved(read, language);
  return moved.length === 0
    ? text(language, 'case.remeasureHidden', { points })
    : text(language, 'case.remeasureResult', { points: formatList(moved, language) });
}

function listPoints({ source, remeasure }: ReadRemeasure) {
  return source.radar.points.filter(({ id }) => remeasure.pointIds.includes(id));
}

function listLabels(read: ReadRemeasure, language: Language): string[] {
  return listPoints(read).map(({ label }) => label[language]);
}

/** Such as "Trust 4.2 → 6.1", of points that both surveys let anybody see. */
function listMoved(read: ReadRemeasure, language: Language): string[] {
  if (!read.scores?.after.anonymity.totalVisible) return [];
  return listPoints(read).flatMap(({ id, label }) => {
    const before = read.scores?.before.points[id]?.nowMean ?? null;
    const after = read.scores?.after.points[id]?.nowMean ?? null;
    if (before === null || after === null) return [];
    const mean = (value: number) => formatNumber(value, language, 1);
    return [`${label[language]} ${mean(before)} → ${mean(after)}`];
  });
}
