import type { Radar } from '../types.ts';
import { SOLUTION_USE_POINTS } from './solution-use-points.ts';
import { SOLUTION_VALUE_POINTS } from './solution-value-points.ts';

/** How much the customer gets out of the solution they have: twenty points on fit, use, skills, value and help. */
export const solutionUtilisation: Radar = {
  radarId: 'solution-utilisation',
  name: {
    en: 'Solution utilisation',
    da: 'Udnyttelse af løsningen',
    nb: 'Utnyttelse av løsningen',
    sv: 'Nyttjande av lösningen',
    de: 'Nutzung der Lösung',
  },
  dimensions: [
    {
      id: 'fit',
      label: {
        en: 'Fit',
        da: 'Passer til jer',
        nb: 'Passer dere',
        sv: 'Passar er',
        de: 'Passt zu Ihnen',
      },
    },
    {
      id: 'adoption',
      label: {
        en: 'Daily use',
        da: 'Daglig brug',
        nb: 'Daglig bruk',
        sv: 'Daglig användning',
        de: 'Tägliche Nutzung',
      },
    },
    {
      id: 'skills',
      label: { en: 'Skills', da: 'Kompetencer', nb: 'Kompetanse', sv: 'Kunskaper', de: 'Können' },
    },
    { id: 'value', label: { en: 'Value', da: 'Værdi', nb: 'Verdi', sv: 'Värde', de: 'Nutzen' } },
    {
      id: 'help',
      label: {
        en: 'Help and development',
        da: 'Hjælp og udvikling',
        nb: 'Hjelp og utvikling',
        sv: 'Hjälp och utveckling',
        de: 'Hilfe und Weiterentwicklung',
      },
    },
  ],
  askAtMost: 8,
  points: [...SOLUTION_USE_POINTS, ...SOLUTION_VALUE_POINTS],
  extras: ['recommend', 'ease'],
};
