import type { decisionsEn } from './en.ts';

export const decisionsNb = {
  'decisions.title': 'Hva vi gjør med gapene',
  'decisions.decide': 'Bestem',
  'decisions.change': 'Endre',
  'decisions.modalText':
    'Én beslutning for hvert gap: nå, senere eller nei. Neste undersøkelse viser hva som kom ut av det, på de samme personene.',
  'decisions.choice': 'Beslutning',
  'decisions.owner': 'Ansvarlig',
  'decisions.due': 'Innen',
  'decisions.task': 'Opprett en oppgave i HubSpot',
  'decisions.taskHint':
    'Oppgaven følger det du endrer her, til noen fullfører den. «Nei» lukker den.',
  'decisions.save': 'Lagre beslutning',
  'decisions.saved': 'Beslutningen er lagret.',
  'decisions.failed': 'Beslutningen ble ikke lagret',
  'decisions.outcomes': 'Hva som kom ut av de siste beslutningene',
  'decisions.outcomesIntro':
    'Før og etter for personene som vurderte punktet i begge undersøkelsene.',
  'decisions.reportIntro': 'Hva teamet har bestemt om hvert gap.',
  'decisions.point': 'Punkt',
  'decisions.decided': 'Beslutning',
  'decisions.before': 'Før',
  'decisions.after': 'Etter',
  'decisions.people': 'Personer',
  'decisions.nobody': 'Ingen ennå',
  'decisions.share': '{decided} av {gaps, plural, one {# gap} other {# gap}} bestemt',
  'decisions.plan': '{owner}, innen {date}',
  'decisions.until': 'Innen {date}',
  'decisions.choice.now': 'Nå',
  'decisions.choice.later': 'Senere',
  'decisions.choice.no': 'Nei',
  'decisions.open': 'Åpen',
  'decisions.task.subject': 'Lukk gapet «{point}» hos {company}',
  'decisions.task.dropped': 'Skal ikke lenger gjøres: lukk gapet «{point}» hos {company}',
  'decisions.task.body':
    'I undersøkelsen «{radar}» ser {company} et gap ved «{point}», og det er besluttet å gjøre noe med det. Beslutningen på bedriftens kort kan fortsatt endres; oppgaven følger med.\nNeste undersøkelse viser hva som kom ut av det.',
} as const satisfies Record<keyof typeof decisionsEn, string>;
