import { promotersWords } from '../../contracts/promoters.ts';
import type { PromotersReply } from '../../contracts/promoters.ts';
import type { Tag } from '../../contracts/tag.ts';
import { decideAsking } from '../../portfolio/promoters/decide-asking.ts';
import { PROMOTER_STEPS } from '../../portfolio/promoters/ports.ts';
import type { Promoter } from '../../portfolio/promoters/ports.ts';
import type { Promoters } from '../../portfolio/promoters/read-promoters.ts';
import type { Advocacy } from '../../scoring/recommendation.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { TextKey } from '../../texts/catalogue.ts';
import { formatNumber, formatShortDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { recordUrl } from './record-url.ts';

export interface PromotersParts {
  readonly promoters: Promoters;
  readonly portal: Portal;
  readonly language: Language;
}

const UNKNOWN = '--';

export const ADVOCACY_TONES: Readonly<Record<Advocacy, Tag['tone']>> = {
  true_promoter: 'good',
  promoter_to_ask: 'good',
  unexpected_advocate: 'good',
  passive: 'neutral',
  check_data: 'watch',
  detractor: 'bad',
};

/** Who would recommend, who did, who brought a deal and who may be asked: decided and worded. */
export function viewPromoters(parts: PromotersParts): PromotersReply {
  const { promoters, language } = parts;
  const { step, ladder, people, page, pageCount, knowsReferrals } = promoters;
  const words = promotersWords.map((word) => [word, text(language, `promoters.${word}`)] as const);
  const isNobody = ladder.would + ladder.did + ladder.won === 0;
  return {
    language,
    state: decideState(promoters, isNobody),
    empty: {
      title: text(language, isNobody ? 'promoters.noneTitle' : 'promoters.emptyTitle'),
      text: text(language, isNobody ? 'promoters.noneText' : `promoters.empty.${step}`),
    },
    figures: viewLadder(promoters, language),
    dealsHint: knowsReferrals ? '' : text(language, 'promoters.dealsHint'),
    step,
    steps: PROMOTER_STEPS.map((value) => ({
      value,
      label: text(language, `promoters.step.${value}`, {
        count: formatNumber(ladder[value], language),
      }),
    })),
    page,
    pageCount,
    rows: people.map((person) => viewPerson(person, parts)),
    words: Object.fromEntries(words) as PromotersReply['words'],
  };
}

function decideState({ people }: Promoters, isNobody: boolean): PromotersReply['state'] {
  if (isNobody) return 'none';
  return people.length === 0 ? 'empty' : 'rows';
}

function viewLadder(
  { ladder, knowsReferrals }: Promoters,
  language: Language,
): PromotersReply['figures'] {
  const figure = (key: 'would' | 'did' | 'deals' | 'ask', value: string) => ({
    key,
    label: text(language, `promoters.figure.${key}`),
    value,
  });
  const whole = (value: number): string => formatNumber(value, language);
  return [
    figure('would', whole(ladder.would)),
    figure('did', whole(ladder.did)),
    figure('deals', knowsReferrals ? whole(ladder.deals) : UNKNOWN),
    figure('ask', whole(ladder.ask)),
  ];
}

function viewPerson(
  person: Promoter,
  { portal, language, promoters }: PromotersParts,
): PromotersReply['rows'][number] {
  const { contactId, name, companyId, companyName, advocacy, answeredOn, referralsWon } = person;
  return {
    contactId,
    name: name || text(language, 'promoters.noName', { id: contactId }),
    url: recordUrl(portal, 'contacts', contactId),
    company:
      companyId === null || companyName === null
        ? null
        : { name: companyName, url: recordUrl(portal, 'companies', companyId) },
    state: advocacy && {
      text: text(language, `advocacy.${advocacy}`),
      tone: ADVOCACY_TONES[advocacy],
    },
    answered: answeredOn === null ? UNKNOWN : formatShortDay(answeredOn, language),
    deals: referralsWon === 0 ? UNKNOWN : formatNumber(referralsWon, language),
    asking: viewAsking(person, promoters, language),
  };
}

function viewAsking(person: Promoter, { today }: Promoters, language: Language): Tag {
  const obstacle = decideAsking(person, today);
  const key: TextKey = `promoters.asking.${obstacle ?? 'now'}`;
  const date = person.restUntil === null ? '' : formatShortDay(person.restUntil, language);
  return {
    text: text(language, key, obstacle === 'rests' ? { date } : {}),
    tone: obstacle === null ? 'good' : obstacle === 'fragile' ? 'watch' : 'neutral',
  };
}
