import type { portfolioEn } from './en.ts';

export const portfolioSv = {
  'portfolio.title': 'Portfölj',
  'portfolio.companies': 'Företag',
  'portfolio.company': 'Företag',
  'portfolio.risk': 'Bortfallsrisk',
  'portfolio.lastWave': 'Senaste radar',
  'portfolio.nextWave': 'Nästa radar',
  'portfolio.owner': 'Ägare',
  'portfolio.search': 'Sök på namn',
  'portfolio.anyHealth': 'Alla hälsonivåer',
  'portfolio.anyOwner': 'Alla ägare',
  'portfolio.clear': 'Rensa filter',
  'portfolio.loading': 'Hämtar företagen',
  'portfolio.emptyTitle': 'Inga företag ännu',
  'portfolio.emptyText':
    'Öppna ett företag i HubSpot och skicka en radar från dess Radar-kort. Då visas företaget här med bortfallsrisk, hälsa och nästa radar.',
  'portfolio.noMatchTitle': 'Inget företag passar filtren',
  'portfolio.noMatchText': 'Välj andra filter, eller rensa dem för att se alla företag.',
  'portfolio.figure.healthy': 'Friska, av {count} med ett värde',
  'portfolio.figure.atRisk': 'Med hög eller kritisk risk',
  'portfolio.figure.running': 'Pågående radarer',
  'portfolio.change': '{change} sedan sist',
  'portfolio.answered': '{answered} av {invited} har svarat',
  'portfolio.invited': '{invited} inbjudna',
  'portfolio.range': '{first}–{last} av {found}',
  'portfolio.ownerNumber': 'Ägare {id}',
} as const satisfies Record<keyof typeof portfolioEn, string>;
