import { contactCardWords } from '../../contracts/contact-card.ts';
import type { ContactCard } from '../../contracts/contact-card.ts';
import { advocacy } from '../../survey/contact-properties.ts';
import type { Advocacy } from '../../survey/contact-properties.ts';
import type { ContactFacts } from '../../survey/read-contact.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import type { Tag } from '../../contracts/tag.ts';
import { viewContactFacts } from './contact-facts.ts';
import { viewObstacles } from './contact-obstacles.ts';
import { viewSaid } from './contact-said.ts';

export interface ContactCardParts {
  readonly contactId: string;
  readonly facts: ContactFacts;
  readonly portal: Portal;
  readonly now: Date;
  readonly language: Language;
}

const PROMOTER_TONES: Readonly<Record<Advocacy, Tag['tone']>> = {
  true_promoter: 'good',
  promoter_to_ask: 'good',
  unexpected_advocate: 'good',
  passive: 'neutral',
  check_data: 'watch',
  detractor: 'bad',
};

/** Everything on a contact's card, decided and worded: the card only renders it. */
export function viewContactCard(parts: ContactCardParts): ContactCard {
  const { contactId, language } = parts;
  const words = contactCardWords.map((word) => [word, text(language, `side.${word}`)] as const);
  return {
    contact: { contactId },
    language,
    promoter: viewPromoter(parts),
    said: viewSaid(parts),
    facts: viewContactFacts(parts),
    obstacles: viewObstacles(parts),
    words: Object.fromEntries(words) as ContactCard['words'],
  };
}

function viewPromoter({ facts: { said }, language }: ContactCardParts): ContactCard['promoter'] {
  if (said?.response.answers.recommend == null) return null;
  const { recommend, recommended } = said.response.answers;
  const state = advocacy(recommend, recommended);
  return {
    state: { text: text(language, `advocacy.${state}`), tone: PROMOTER_TONES[state] },
    text: text(language, `advocacy.${state}.advice`),
  };
}
