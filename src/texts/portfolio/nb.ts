import type { portfolioEn } from './en.ts';

export const portfolioNb = {
  'portfolio.title': 'Portefølje',
  'portfolio.companies': 'Bedrifter',
  'portfolio.company': 'Bedrift',
  'portfolio.risk': 'Frafallsrisiko',
  'portfolio.lastWave': 'Siste radar',
  'portfolio.nextWave': 'Neste radar',
  'portfolio.owner': 'Eier',
  'portfolio.search': 'Søk på navn',
  'portfolio.anyHealth': 'Alle helsenivåer',
  'portfolio.anyOwner': 'Alle eiere',
  'portfolio.clear': 'Fjern filtre',
  'portfolio.loading': 'Henter bedriftene',
  'portfolio.emptyTitle': 'Ingen bedrifter ennå',
  'portfolio.emptyText':
    'Åpne en bedrift i HubSpot og send en radar fra Radar-kortet. Da vises bedriften her med frafallsrisiko, helse og neste radar.',
  'portfolio.noMatchTitle': 'Ingen bedrift passer til filtrene',
  'portfolio.noMatchText': 'Velg andre filtre, eller fjern dem for å se alle bedrifter.',
  'portfolio.figure.healthy': 'Sunne, av {count} med en score',
  'portfolio.figure.atRisk': 'Med høy eller kritisk risiko',
  'portfolio.figure.running': 'Radarer i gang',
  'portfolio.change': '{change} siden sist',
  'portfolio.answered': '{answered} av {invited} har svart',
  'portfolio.invited': '{invited} invitert',
  'portfolio.range': '{first}–{last} av {found}',
  'portfolio.ownerNumber': 'Eier {id}',
} as const satisfies Record<keyof typeof portfolioEn, string>;
