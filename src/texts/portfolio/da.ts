import type { portfolioEn } from './en.ts';

export const portfolioDa = {
  'portfolio.title': 'Portefølje',
  'portfolio.companies': 'Virksomheder',
  'portfolio.company': 'Virksomhed',
  'portfolio.risk': 'Frafaldsrisiko',
  'portfolio.lastWave': 'Seneste radar',
  'portfolio.nextWave': 'Næste radar',
  'portfolio.owner': 'Ejer',
  'portfolio.search': 'Søg på navn',
  'portfolio.anyHealth': 'Alle sundhedsniveauer',
  'portfolio.anyOwner': 'Alle ejere',
  'portfolio.clear': 'Ryd filtre',
  'portfolio.loading': 'Henter virksomhederne',
  'portfolio.emptyTitle': 'Ingen virksomheder endnu',
  'portfolio.emptyText':
    'Åbn en virksomhed i HubSpot, og send en radar fra dens Radar-kort. Så vises virksomheden her med frafaldsrisiko, sundhed og næste radar.',
  'portfolio.noMatchTitle': 'Ingen virksomhed passer til filtrene',
  'portfolio.noMatchText': 'Vælg andre filtre, eller ryd dem for at se alle virksomheder.',
  'portfolio.figure.healthy': 'Sunde, af {count} med en score',
  'portfolio.figure.atRisk': 'Med høj eller kritisk risiko',
  'portfolio.figure.running': 'Radarer i gang',
  'portfolio.change': '{change} siden sidst',
  'portfolio.answered': '{answered} af {invited} har svaret',
  'portfolio.invited': '{invited} inviteret',
  'portfolio.range': '{first}–{last} af {found}',
  'portfolio.ownerNumber': 'Ejer {id}',
} as const satisfies Record<keyof typeof portfolioEn, string>;
