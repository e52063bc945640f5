import type { promotersEn } from './en.ts';

export const promotersDe = {
  'promoters.title': 'Fürsprecher',
  'promoters.portfolio': 'Alle Unternehmen',
  'promoters.intro':
    'Personen Ihrer Kunden, die in den letzten 12 Monaten mit Namen geantwortet haben. Vertrauliche und anonyme Umfragen nennen niemanden.',
  'promoters.campaign':
    'Für eine Kampagne nehmen Sie in HubSpot die Liste „Radar promoters to ask“: Sie folgt diesen Personen von selbst.',
  'promoters.step': 'Anzeigen',
  'promoters.people': 'Personen',
  'promoters.person': 'Person',
  'promoters.company': 'Unternehmen',
  'promoters.state': 'Sagt',
  'promoters.answered': 'Geantwortet',
  'promoters.deals': 'Gewonnene Deals',
  'promoters.asking': 'Ansprechen',
  'promoters.noneTitle': 'Noch niemand hat mit Namen geantwortet',
  'promoters.noneText':
    'Sobald jemand auf eine Umfrage mit Namen antwortet, erscheint hier, wer Sie empfehlen würde und wer es wirklich getan hat.',
  'promoters.emptyTitle': 'Niemand auf dieser Stufe',
  'promoters.empty.ask':
    'Gerade darf niemand angesprochen werden: Fürsprecher, die Sie noch nicht empfohlen haben, ruhen, haben widersprochen oder arbeiten bei einem gefährdeten Kunden.',
  'promoters.empty.would': 'Niemand hat in den letzten 12 Monaten 9 oder 10 gesagt.',
  'promoters.empty.did': 'Niemand hat gesagt, dass er Sie in den letzten 12 Monaten empfohlen hat.',
  'promoters.empty.won': 'Kein gewonnener Deal nennt eine dieser Personen.',
  'promoters.dealsHint':
    'Um Deals zu zählen, die jemand gebracht hat, wählen Sie in den Einstellungen unter „Zuordnung“ die Eigenschaft des Deals, die den Empfehlenden nennt.',
  'promoters.step.ask': 'Ansprechbar ({count})',
  'promoters.step.would': 'Würden empfehlen ({count})',
  'promoters.step.did': 'Haben empfohlen ({count})',
  'promoters.step.won': 'Haben einen Deal gebracht ({count})',
  'promoters.figure.would': 'Würden uns empfehlen (9–10)',
  'promoters.figure.did': 'Taten es in den letzten 12 Monaten',
  'promoters.figure.deals': 'Gewonnene Deals durch Empfehlung',
  'promoters.figure.ask': 'Jetzt ansprechbar',
  'promoters.noName': 'Kontakt {id}',
  'promoters.asking.now': 'Jetzt ansprechen',
  'promoters.asking.rests': 'Ruht bis {date}',
  'promoters.asking.optedOut': 'Hat widersprochen',
  'promoters.asking.bounced': 'E-Mails kommen nicht an',
  'promoters.asking.left': 'Nicht mehr dort',
  'promoters.asking.fragile': 'Kunde gefährdet: erst reden',
  'promoters.asking.recommended': 'Hat uns empfohlen',
  'promoters.asking.notPromoter': 'Kein Fürsprecher',
} as const satisfies Record<keyof typeof promotersEn, string>;
