import type { scoringEn } from './en.ts';

export const scoringDa = {
  'score.gap.name': 'Gab',
  'score.gap.explain':
    'Hvor langt det, kunden får i dag, ligger under det, kunden ønsker, målt på dem, der har svaret på begge dele.',
  'score.perception_gap.name': 'Opfattelsesgab',
  'score.perception_gap.explain':
    'Hvor meget højere vores eget team vurderer os, end kunden gør; et stort tal er en blind vinkel.',
  'score.ambition_gap.name': 'Ambitionsgab',
  'score.ambition_gap.explain':
    'Hvor meget mere vores eget team tror er muligt, end kunden beder om; et stort tal er et potentiale, som kunden ikke har fået øje på.',
  'score.consensus.name': 'Enighed',
  'score.consensus.explain':
    '100 = alle har svaret det samme, 0 = halvdelen af gruppen i bunden og halvdelen i toppen.',
  'score.mean_distance.name': 'Gennemsnitlig afstand',
  'score.mean_distance.explain':
    'Hvor mange skalapoint svarene i gennemsnit ligger fra gruppens gennemsnit.',
  'score.priority.name': 'Prioritet',
  'score.priority.explain':
    'Det, der skal tages op først: et stort gab tæller, og det tæller mere på et vigtigt punkt, og når folk er enige.',
  'score.action.name': 'Handling',
  'score.action.explain':
    'Et stort gab, som folk er enige om, er et projekt (handl); et stort gab, som de ser forskelligt på, er et møde (bliv enige først).',
  'score.health.name': 'Sundhed',
  'score.health.explain':
    'Relationens tilstand fra 0 til 100: tre femtedele er det, folk siger, to femtedele er det, de gør.',
  'score.loyalty.name': 'Loyalitet',
  'score.loyalty.explain':
    'Om kunden er glad for os og køber (ægte), kun er glad for os (latent), kun køber (farlig) eller ingen af delene.',
  'score.nps.name': 'NPS',
  'score.nps.explain':
    'Andelen, der vil anbefale os (9–10), minus andelen, der ikke vil (0–6), fra −100 til 100; under fem svar siger tallet for lidt til at blive vist.',
  'score.account_category.name': 'Kundekategori',
  'score.account_category.explain':
    'Om kunden som helhed vil anbefale os; én beslutningstager, der ikke vil, gør kunden til kritiker.',
  'score.realisation.name': 'Indfriet anbefaling',
  'score.realisation.explain':
    'Hvor mange af dem, der siger, at de vil anbefale os, der har gjort det inden for de seneste 12 måneder.',
  'score.ease.name': 'Lethed',
  'score.ease.explain':
    'Hvor let det er at arbejde sammen med os: 0 = meget svært, 100 = meget let.',
  'score.coverage.name': 'Dækning',
  'score.coverage.explain':
    'Hvor meget af de inviteredes samlede vægt der er hørt; en beslutningstager vejer dobbelt så meget som en bruger.',
  'score.confidence.name': 'Sikkerhed',
  'score.confidence.explain':
    'Hvor langt tallene rækker: sikkerheden vokser med antallet af stemmer og med den andel af de inviterede, der har svaret.',
  'score.change.name': 'Ændring',
  'score.change.explain':
    'Det, der har flyttet sig siden forrige undersøgelse hos dem, der har svaret begge gange; et fald er bekræftet, når det er større, end svar svinger af sig selv.',
  'score.hidden_regression.name': 'Skjult fald',
  'score.hidden_regression.explain': 'Det samlede tal steg, men mindst ét punkt faldt.',
  'score.slow_leak.name': 'Langsomt fald',
  'score.slow_leak.explain':
    'Et punkt har tabt 15 % af skalaen i forhold til den bedste af de seneste tre undersøgelser, for langsomt til at blive bemærket fra gang til gang.',
  'score.churn_risk.name': 'Risiko for at miste kunden',
  'score.churn_risk.explain':
    'Hvor mange og hvor stærke grundene til at forlade os er lige nu; hver grund halveres på 45 dage, når den er overstået.',
  'score.retention.name': 'Kundefastholdelse',
  'score.retention.explain':
    'Andelen af kunderne ved periodens begyndelse, der stadig er kunder ved dens slutning.',
  'score.lifetime_value.name': 'Livstidsværdi',
  'score.lifetime_value.explain':
    'Hvad en kunde bliver værd over tid med den nuværende margin og fastholdelse, plus en fjerdedel af værdien af de kunder, som kundens anbefalinger har skaffet.',
  'score.driver.name': 'Drivkraft',
  'score.driver.explain':
    'Et punkt, der hænger sammen med anbefaling på tværs af alle virksomheder; det kræver 30 svar og viser en sammenhæng, ikke en årsag.',
  'score.benchmark.name': 'Sammenligning',
  'score.benchmark.explain':
    'Andelen af jeres virksomheder, der ligger lavere; tallet skjules ved færre end ti virksomheder.',

  'component.perception': 'Vurdering i dag',
  'component.gap_closure': 'Afstand til ønsket',
  'component.ltr': 'Lyst til at anbefale',
  'component.effort': 'Lethed',
  'component.consensus': 'Enighed',
  'component.recommended': 'Faktisk anbefaling',
  'component.commercial': 'Handler og fornyelse',
  'component.usage': 'Brug',
  'component.engagement': 'Kontakt',
  'healthReason.component_low': '{component}: {score} af 100, som trækker sundheden {points} ned',
  'healthReason.component_high': '{component}: {score} af 100, som løfter sundheden {points}',
  'healthReason.component_fell':
    '{component} faldt fra {previousScore} til {score}, som trak sundheden {points} ned',
  'healthReason.component_rose':
    '{component} steg fra {previousScore} til {score}, som løftede sundheden {points}',
  'healthReason.point_low': '»{point}«: {score} af 100, som trækker sundheden {points} ned',
  'healthReason.point_high': '»{point}«: {score} af 100, som løfter sundheden {points}',
  'healthReason.point_fell':
    '»{point}« faldt fra {previousScore} til {score}, som trak sundheden {points} ned',
  'healthReason.point_rose':
    '»{point}« steg fra {previousScore} til {score}, som løftede sundheden {points}',
} as const satisfies Record<keyof typeof scoringEn, string>;
