import { text } from '../texts/catalogue.ts';
import { formatDate, formatDay, formatNumber, formatSigned } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';
import type { DigestNews, HealthMove, TeamMail } from './ports.ts';

export interface DigestWords {
  readonly language: Language;
  readonly timeZone: string;
  /** Of the company in HubSpot. */
  readonly recordUrl: (companyId: string) => string;
}

type Section = TeamMail['sections'][number];

const LONGEST_WORDS = 200;

/** What the week brought, in sections without the empty ones; none where there is nothing to say. Pure. */
export function describeDigest(news: DigestNews, words: DigestWords): Section[] {
  const { language, timeZone, recordUrl } = words;
  const section = (key: keyof DigestNews, lines: Section['lines']): Section => ({
    title: text(language, `digest.${key}`),
    lines,
  });
  const move = ({ companyId, name, health, change }: HealthMove) => ({
    text: text(language, 'digest.move', {
      company: name,
      health: formatNumber(health, language),
      change: formatSigned(change, language),
    }),
    url: recordUrl(companyId),
  });
  return [
    section('fell', news.fell.map(move)),
    section('rose', news.rose.map(move)),
    section(
      'praise',
      news.praise.map(({ company, person, words: said }) => ({
        text: text(language, 'digest.said', { company, person, words: shorten(said) }),
        url: '',
      })),
    ),
    section(
      'overdue',
      news.overdue.map(({ companyId, company, dueAt }) => ({
        text: text(language, 'digest.overdueLine', {
          company,
          date: formatDate(dueAt, language, timeZone),
        }),
        url: recordUrl(companyId),
      })),
    ),
    section(
      'due',
      news.due.map(({ companyId, company, on }) => ({
        text: text(language, 'digest.dueLine', { company, date: formatDay(on, language) }),
        url: recordUrl(companyId),
      })),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** On one line, and not endless. */
function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : line;
}
