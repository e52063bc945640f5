import type { scoringEn } from './en.ts';

export const scoringNb = {
  'score.gap.name': 'Gap',
  'score.gap.explain':
    'Hvor langt det kunden får i dag, ligger under det kunden ønsker, målt hos dem som har svart på begge deler.',
  'score.perception_gap.name': 'Oppfatningsgap',
  'score.perception_gap.explain':
    'Hvor mye høyere vårt eget team vurderer oss enn kunden gjør; et stort tall er en blindsone.',
  'score.ambition_gap.name': 'Ambisjonsgap',
  'score.ambition_gap.explain':
    'Hvor mye mer vårt eget team tror er mulig enn det kunden ber om; et stort tall er et potensial kunden ikke har sett.',
  'score.consensus.name': 'Enighet',
  'score.consensus.explain':
    '100 = alle har svart det samme, 0 = halve gruppen i bunnen og halve gruppen på toppen.',
  'score.mean_distance.name': 'Gjennomsnittlig avstand',
  'score.mean_distance.explain':
    'Hvor mange skalapoeng svarene i gjennomsnitt ligger fra gruppens snitt.',
  'score.priority.name': 'Prioritet',
  'score.priority.explain':
    'Det som bør tas opp først: et stort gap teller, og det teller mer på et viktig punkt og når folk er enige.',
  'score.action.name': 'Tiltak',
  'score.action.explain':
    'Et stort gap som folk er enige om, er et prosjekt (handle); et stort gap som de ser ulikt på, er et møte (bli enige først).',
  'score.health.name': 'Helse',
  'score.health.explain':
    'Tilstanden i relasjonen fra 0 til 100: tre femdeler er det folk sier, to femdeler er det de gjør.',
  'score.loyalty.name': 'Lojalitet',
  'score.loyalty.explain':
    'Om kunden liker oss og kjøper (ekte), bare liker oss (latent), bare kjøper (farlig) eller ingen av delene.',
  'score.nps.name': 'NPS',
  'score.nps.explain':
    'Andelen som vil anbefale oss (9–10), minus andelen som ikke vil (0–6), fra −100 til 100; med færre enn fem svar sier tallet for lite til å vises.',
  'score.account_category.name': 'Kundekategori',
  'score.account_category.explain':
    'Om kunden som helhet vil anbefale oss; én beslutningstaker som ikke vil, gjør kunden til kritiker.',
  'score.realisation.name': 'Innfridd anbefaling',
  'score.realisation.explain':
    'Hvor mange av dem som sier at de vil anbefale oss, som har gjort det de siste 12 månedene.',
  'score.ease.name': 'Enkelhet',
  'score.ease.explain':
    'Hvor enkelt det er å samarbeide med oss: 0 = svært vanskelig, 100 = svært enkelt.',
  'score.coverage.name': 'Dekning',
  'score.coverage.explain':
    'Hvor mye av de invitertes samlede vekt som er hørt; en beslutningstaker veier dobbelt så mye som en bruker.',
  'score.confidence.name': 'Sikkerhet',
  'score.confidence.explain':
    'Hvor langt tallene rekker: sikkerheten øker med antall stemmer og med andelen av de inviterte som har svart.',
  'score.change.name': 'Endring',
  'score.change.explain':
    'Det som har flyttet seg siden forrige undersøkelse hos dem som har svart begge ganger; et fall er bekreftet når det er større enn svar svinger av seg selv.',
  'score.hidden_regression.name': 'Skjult fall',
  'score.hidden_regression.explain': 'Totalen steg, men minst ett punkt falt.',
  'score.slow_leak.name': 'Langsomt fall',
  'score.slow_leak.explain':
    'Et punkt har tapt 15 % av skalaen mot den beste av de tre siste undersøkelsene, for langsomt til å bli lagt merke til fra gang til gang.',
  'score.churn_risk.name': 'Risiko for å miste kunden',
  'score.churn_risk.explain':
    'Hvor mange og hvor sterke grunnene til å forlate oss er akkurat nå; hver grunn halveres på 45 dager når den er over.',
  'score.retention.name': 'Kundefastholdelse',
  'score.retention.explain':
    'Andelen av kundene ved starten av en periode som fortsatt er kunder når den er slutt.',
  'score.lifetime_value.name': 'Livstidsverdi',
  'score.lifetime_value.explain':
    'Hva en kunde blir verdt over tid med dagens margin og dagens evne til å beholde kunder, pluss en firedel av verdien av kundene som anbefalingene har skaffet.',
  'score.driver.name': 'Driver',
  'score.driver.explain':
    'Et punkt som henger sammen med anbefaling på tvers av alle bedrifter; det krever 30 svar og viser en sammenheng, ikke en årsak.',
  'score.benchmark.name': 'Sammenligning',
  'score.benchmark.explain':
    'Andelen av bedriftene deres som ligger lavere; tallet skjules ved færre enn ti bedrifter.',

  'component.perception': 'Vurdering i dag',
  'component.gap_closure': 'Avstand til ønsket',
  'component.ltr': 'Vilje til å anbefale',
  'component.effort': 'Enkelhet',
  'component.consensus': 'Enighet',
  'component.recommended': 'Faktisk anbefaling',
  'component.commercial': 'Salg og fornyelse',
  'component.usage': 'Bruk',
  'component.engagement': 'Kontakt',
  'healthReason.component_low': '{component}: {score} av 100, som trekker helsen {points} ned',
  'healthReason.component_high': '{component}: {score} av 100, som løfter helsen {points}',
  'healthReason.component_fell':
    '{component} falt fra {previousScore} til {score}, som trakk helsen {points} ned',
  'healthReason.component_rose':
    '{component} steg fra {previousScore} til {score}, som løftet helsen {points}',
  'healthReason.point_low': '«{point}»: {score} av 100, som trekker helsen {points} ned',
  'healthReason.point_high': '«{point}»: {score} av 100, som løfter helsen {points}',
  'healthReason.point_fell':
    '«{point}» falt fra {previousScore} til {score}, som trakk helsen {points} ned',
  'healthReason.point_rose':
    '«{point}» steg fra {previousScore} til {score}, som løftet helsen {points}',
} as const satisfies Record<keyof typeof scoringEn, string>;
