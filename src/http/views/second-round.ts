import type { CompanyCard } from '../../contracts/company-card.ts';
import { MOST_POINTS, OPEN_DAYS, isFresh, isOver } from '../../survey/second-round/second-round.ts';
import type { SecondRound } from '../../survey/second-round/second-round.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyVoices, ShownVoices } from '../read-company-voices.ts';

export interface SecondRoundReader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Date;
}

/** The second round on the shown survey: offered, under way or over; null where it is neither. */
export function viewSecondRound(
  { shown }: CompanyVoices,
  reader: SecondRoundReader,
): CompanyCard['secondRound'] {
  if (!shown) return null;
  const { wave, discussion, round } = shown;
  const { language, now } = reader;
  const isOffered = discussion.length > 0 && wave.closedAt !== null && isFresh(wave.closedAt, now);
  if (!round && !isOffered) return null;
  return {
    waveId: wave.waveId,
    points: round ? [] : viewPoints(shown, language),
    people: round ? '' : describePeople(shown, language),
    mode: text(language, `option.mode.${wave.mode}`),
    state: round ? describeRound(round, shown, reader) : describeHindrance(shown, language),
    canStart: !round && !shown.isLinkOnly && shown.people > 0,
    canStop: round !== null && !isOver(round, now),
  };
}

function viewPoints({ discussion }: ShownVoices, language: Language) {
  return discussion.map(({ point, reasons }, index) => ({
    id: point.id,
    label: point.label[language],
    reason: text(language, `second.because.${reasons[0]}`),
    isChosen: index < MOST_POINTS,
  }));
}

function describePeople({ wave, people }: ShownVoices, language: Language): string {
  const who = wave.mode === 'anonymous' ? 'everybody' : 'named';
  const period = text(language, 'second.period', { days: OPEN_DAYS });
  return `${text(language, `second.people.${who}`, { count: people })} ${period}`;
}

function describeHindrance({ isLinkOnly }: ShownVoices, language: Language): string {
  return isLinkOnly ? text(language, 'second.noMail') : '';
}

function describeRound(
  round: SecondRound,
  { answered }: ShownVoices,
  { language, timeZone, now }: SecondRoundReader,
): string {
  const day = (date: Date) => formatDate(date, language, timeZone);
  const key = isOver(round, now) ? 'second.over' : 'second.open';
  const state = text(language, key, { start: day(round.startedAt), end: day(round.endsAt) });
  return answered === null
    ? state
    : `${state} ${text(language, 'second.answered', { count: answered })}`;
}
