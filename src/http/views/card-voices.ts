import type { CompanyCard } from '../../contracts/company-card.ts';
import type { Voice } from '../../survey/voices/choose-voices.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { CompanyVoices, ShownVoices } from '../read-company-voices.ts';

/** More is for the report: a card is read in passing, and its reply stays small. */
const MOST_VOICES = 12;
const LONGEST_TEXT = 600;

/** What the customer's people wrote, and why some of it is not shown; null without a survey. */
export function viewVoices({ shown }: CompanyVoices, language: Language): CompanyCard['voices'] {
  if (!shown) return null;
  const { voices, withheld, secondWithheld } = shown.voices;
  const left = voices.length - MOST_VOICES;
  return {
    items: voices.slice(0, MOST_VOICES).map((voice) => viewVoice(voice, shown, language)),
    more: left > 0 ? text(language, 'voices.more', { count: left }) : '',
    notes: [
      ...(withheld ? [text(language, `voices.${withheld}`)] : []),
      ...(secondWithheld ? [text(language, `voices.second_${secondWithheld}`)] : []),
    ],
  };
}

function viewVoice(
  { kind, pointId, text: said, name }: Voice,
  { wave }: ShownVoices,
  language: Language,
) {
  const point = wave.radar.points.find(({ id }) => id === pointId);
  const question = text(language, `voices.${kind}`);
  return {
    about: point ? point.label[language] : question,
    question: point ? question : '',
    text: said.length > LONGEST_TEXT ? `${said.slice(0, LONGEST_TEXT).toWellFormed()} …` : said,
    name: name ?? '',
  };
}
