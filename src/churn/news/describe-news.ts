import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { NewsInvitation, NewsWave } from './news-stores.ts';

export interface WaveNewsParts {
  readonly about: 'sent' | 'closed';
  readonly wave: NewsWave;
  readonly companyName: string;
  /** Of the customer's people. */
  readonly invited: number;
  readonly answered: number;
  readonly language: Language;
  readonly timeZone: string;
}

/** One sentence for the company's timeline: which radar, and how many, never who. */
export function describeWave(parts: WaveNewsParts): string {
  const { about, wave, invited, answered, language, timeZone } = parts;
  const radar = wave.radar.name[language];
  const date = formatDate(wave.closesAt, language, timeZone);
  return about === 'sent'
    ? text(language, 'news.sent', { radar, invited, date })
    : text(language, 'news.closed', { radar, invited, answered });
}

/** Who would not recommend us, and what to do. */
export function describeDetractor(parts: {
  readonly person: Pick<NewsInvitation, 'firstName' | 'lastName'>;
  readonly score: number;
  readonly companyName: string;
  readonly language: Language;
}): { readonly subject: string; readonly body: string } {
  const { person, score, companyName: company, language } = parts;
  const name = `${person.firstName} ${person.lastName}`.trim();
  return {
    subject: text(language, 'news.detractor.subject', { company }),
    body: [
      text(language, 'news.detractor.said', {
        name: name === '' ? text(language, 'news.detractor.nameless') : name,
        score,
      }),
      text(language, 'news.detractor.step'),
    ].join('\n'),
  };
}
