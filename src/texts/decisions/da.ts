import type { decisionsEn } from './en.ts';

export const decisionsDa = {
  'decisions.title': 'Hvad vi gør ved gabene',
  'decisions.decide': 'Beslut',
  'decisions.change': 'Ret',
  'decisions.modalText':
    'Én beslutning for hvert gab: nu, senere eller nej. Næste undersøgelse viser, hvad der kom ud af det, på de samme personer.',
  'decisions.choice': 'Beslutning',
  'decisions.owner': 'Ansvarlig',
  'decisions.due': 'Inden',
  'decisions.task': 'Opret en opgave i HubSpot',
  'decisions.taskHint':
    'Opgaven følger det, du ændrer her, indtil nogen fuldfører den. »Nej« lukker den.',
  'decisions.save': 'Gem beslutning',
  'decisions.saved': 'Beslutningen er gemt.',
  'decisions.failed': 'Beslutningen blev ikke gemt',
  'decisions.outcomes': 'Hvad der kom ud af de sidste beslutninger',
  'decisions.outcomesIntro':
    'Før og efter for de personer, der vurderede punktet i begge undersøgelser.',
  'decisions.reportIntro': 'Hvad teamet har besluttet om hvert gab.',
  'decisions.point': 'Punkt',
  'decisions.decided': 'Beslutning',
  'decisions.before': 'Før',
  'decisions.after': 'Efter',
  'decisions.people': 'Personer',
  'decisions.nobody': 'Ingen endnu',
  'decisions.share': '{decided} af {gaps, plural, one {# gab} other {# gab}} besluttet',
  'decisions.plan': '{owner}, inden {date}',
  'decisions.until': 'Inden {date}',
  'decisions.choice.now': 'Nu',
  'decisions.choice.later': 'Senere',
  'decisions.choice.no': 'Nej',
  'decisions.open': 'Åben',
  'decisions.task.subject': 'Luk gabet »{point}« hos {company}',
  'decisions.task.dropped': 'Skal ikke længere gøres: luk gabet »{point}« hos {company}',
  'decisions.task.body':
    'I undersøgelsen »{radar}« ser {company} et gab ved »{point}«, og det er besluttet at gøre noget ved det. Beslutningen på virksomhedens kort kan stadig ændres; opgaven følger med.\nNæste undersøgelse viser, hvad der kom ud af det.',
} as const satisfies Record<keyof typeof decisionsEn, string>;
