import type { portfolioEn } from './en.ts';

export const portfolioDe = {
  'portfolio.title': 'Kundenportfolio',
  'portfolio.companies': 'Unternehmen',
  'portfolio.company': 'Unternehmen',
  'portfolio.risk': 'Abwanderungsrisiko',
  'portfolio.lastWave': 'Letztes Radar',
  'portfolio.nextWave': 'Nächstes Radar',
  'portfolio.owner': 'Zuständig',
  'portfolio.search': 'Nach Namen suchen',
  'portfolio.anyHealth': 'Alle Gesundheitsstufen',
  'portfolio.anyOwner': 'Alle Zuständigen',
  'portfolio.clear': 'Filter zurücksetzen',
  'portfolio.loading': 'Unternehmen werden geladen',
  'portfolio.emptyTitle': 'Noch keine Unternehmen',
  'portfolio.emptyText':
    'Öffnen Sie ein Unternehmen in HubSpot und senden Sie von seiner Radar-Karte aus ein Radar. Dann erscheint es hier mit Abwanderungsrisiko, Gesundheit und nächstem Radar.',
  'portfolio.noMatchTitle': 'Kein Unternehmen passt zu diesen Filtern',
  'portfolio.noMatchText':
    'Wählen Sie andere Filter, oder setzen Sie sie zurück, um alle Unternehmen zu sehen.',
  'portfolio.figure.healthy': 'Gesund, von {count} mit einem Wert',
  'portfolio.figure.atRisk': 'Mit hohem oder kritischem Risiko',
  'portfolio.figure.running': 'Laufende Radare',
  'portfolio.change': '{change} seit dem letzten Mal',
  'portfolio.answered': '{answered} von {invited} geantwortet',
  'portfolio.invited': '{invited} eingeladen',
  'portfolio.range': '{first}–{last} von {found}',
  'portfolio.ownerNumber': 'Mitarbeiter {id}',
} as const satisfies Record<keyof typeof portfolioEn, string>;
