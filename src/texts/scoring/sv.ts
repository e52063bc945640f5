import type { scoringEn } from './en.ts';

export const scoringSv = {
  'score.gap.name': 'Gap',
  'score.gap.explain':
    'Hur långt det som kunden får i dag ligger under det som kunden önskar, mätt hos dem som har svarat på båda.',
  'score.perception_gap.name': 'Uppfattningsgap',
  'score.perception_gap.explain':
    'Hur mycket högre vårt eget team bedömer oss än kunden gör; ett stort tal är en blind fläck.',
  'score.ambition_gap.name': 'Ambitionsgap',
  'score.ambition_gap.explain':
    'Hur mycket mer vårt eget team tror är möjligt än vad kunden ber om; ett stort tal är en potential som kunden inte har sett.',
  'score.consensus.name': 'Samsyn',
  'score.consensus.explain':
    '100 = alla har svarat likadant, 0 = halva gruppen i botten och halva i toppen.',
  'score.mean_distance.name': 'Genomsnittligt avstånd',
  'score.mean_distance.explain':
    'Hur många skalsteg svaren i genomsnitt ligger från gruppens medelvärde.',
  'score.priority.name': 'Prioritet',
  'score.priority.explain':
    'Vad som bör tas upp först: ett stort gap räknas, och det räknas mer på en viktig punkt och när folk är överens.',
  'score.action.name': 'Åtgärd',
  'score.action.explain':
    'Ett stort gap som folk är överens om är ett projekt (agera); ett stort gap som de ser olika på är ett möte (enas först).',
  'score.health.name': 'Hälsa',
  'score.health.explain':
    'Relationens tillstånd från 0 till 100: tre femtedelar är vad folk säger, två femtedelar är vad de gör.',
  'score.loyalty.name': 'Lojalitet',
  'score.loyalty.explain':
    'Om kunden tycker om oss och köper (äkta), bara tycker om oss (latent), bara köper (farlig) eller inget av det.',
  'score.nps.name': 'NPS',
  'score.nps.explain':
    'Andelen som vill rekommendera oss (9–10) minus andelen som inte vill (0–6), från −100 till 100; under fem svar säger talet för lite för att visas.',
  'score.account_category.name': 'Kundkategori',
  'score.account_category.explain':
    'Om kunden som helhet vill rekommendera oss; en enda beslutsfattare som inte vill gör kunden till kritiker.',
  'score.realisation.name': 'Infriad rekommendation',
  'score.realisation.explain':
    'Hur många av dem som säger att de vill rekommendera oss som har gjort det under de senaste 12 månaderna.',
  'score.ease.name': 'Enkelhet',
  'score.ease.explain':
    'Hur enkelt det är att arbeta med oss: 0 = mycket svårt, 100 = mycket enkelt.',
  'score.coverage.name': 'Täckning',
  'score.coverage.explain':
    'Hur mycket av de inbjudnas samlade vikt som har hörts; en beslutsfattare väger dubbelt så mycket som en användare.',
  'score.confidence.name': 'Säkerhet',
  'score.confidence.explain':
    'Hur långt siffrorna bär: säkerheten växer med antalet röster och med andelen av de inbjudna som har svarat.',
  'score.change.name': 'Förändring',
  'score.change.explain':
    'Vad som har ändrats sedan föregående undersökning hos dem som har svarat båda gångerna; ett fall är bekräftat när det är större än svar varierar av sig själva.',
  'score.hidden_regression.name': 'Dolt fall',
  'score.hidden_regression.explain': 'Totalen steg, men minst en punkt föll.',
  'score.slow_leak.name': 'Långsamt fall',
  'score.slow_leak.explain':
    'En punkt har tappat 15 % av skalan mot den bästa av de tre senaste undersökningarna, för långsamt för att märkas från gång till gång.',
  'score.churn_risk.name': 'Risk att förlora kunden',
  'score.churn_risk.explain':
    'Hur många och hur starka orsakerna att lämna oss är just nu; varje orsak halveras på 45 dagar när den är över.',
  'score.retention.name': 'Kundbehållning',
  'score.retention.explain':
    'Andelen av kunderna vid periodens början som fortfarande är kunder vid dess slut.',
  'score.lifetime_value.name': 'Livstidsvärde',
  'score.lifetime_value.explain':
    'Vad en kund blir värd över tid med dagens marginal och kundbehållning, plus en fjärdedel av värdet av de kunder som dess rekommendationer har gett.',
  'score.driver.name': 'Drivkraft',
  'score.driver.explain':
    'En punkt som hänger ihop med rekommendation över alla företag; det krävs 30 svar, och den visar ett samband, inte en orsak.',
  'score.benchmark.name': 'Jämförelse',
  'score.benchmark.explain':
    'Andelen av era företag som ligger lägre; talet döljs vid färre än tio företag.',

  'component.perception': 'Bedömning i dag',
  'component.gap_closure': 'Avstånd till önskan',
  'component.ltr': 'Vilja att rekommendera',
  'component.effort': 'Enkelhet',
  'component.consensus': 'Samsyn',
  'component.recommended': 'Faktisk rekommendation',
  'component.commercial': 'Affärer och förnyelse',
  'component.usage': 'Användning',
  'component.engagement': 'Kontakt',
  'healthReason.component_low': '{component}: {score} av 100, vilket drar ner hälsan med {points}',
  'healthReason.component_high': '{component}: {score} av 100, vilket lyfter hälsan med {points}',
  'healthReason.component_fell':
    '{component} föll från {previousScore} till {score}, vilket drog ner hälsan med {points}',
  'healthReason.component_rose':
    '{component} steg från {previousScore} till {score}, vilket lyfte hälsan med {points}',
  'healthReason.point_low': '”{point}”: {score} av 100, vilket drar ner hälsan med {points}',
  'healthReason.point_high': '”{point}”: {score} av 100, vilket lyfter hälsan med {points}',
  'healthReason.point_fell':
    '”{point}” föll från {previousScore} till {score}, vilket drog ner hälsan med {points}',
  'healthReason.point_rose':
    '”{point}” steg från {previousScore} till {score}, vilket lyfte hälsan med {points}',
} as const satisfies Record<keyof typeof scoringEn, string>;
