import type { scoringEn } from './en.ts';

export const scoringDe = {
  'score.gap.name': 'Lücke',
  'score.gap.explain':
    'Wie weit das, was der Kunde heute bekommt, unter dem liegt, was er sich wünscht, gemessen an allen, die beides beantwortet haben.',
  'score.perception_gap.name': 'Wahrnehmungslücke',
  'score.perception_gap.explain':
    'Wie viel höher unser eigenes Team uns einschätzt als der Kunde; eine große Zahl ist ein blinder Fleck.',
  'score.ambition_gap.name': 'Ambitionslücke',
  'score.ambition_gap.explain':
    'Wie viel mehr unser eigenes Team für möglich hält, als der Kunde verlangt; eine große Zahl ist Potenzial, das der Kunde noch nicht sieht.',
  'score.consensus.name': 'Einigkeit',
  'score.consensus.explain':
    '100 = alle haben gleich geantwortet, 0 = die halbe Gruppe ganz unten und die halbe ganz oben.',
  'score.mean_distance.name': 'Mittlerer Abstand',
  'score.mean_distance.explain':
    'Wie viele Skalenpunkte die Antworten im Mittel vom Durchschnitt der Gruppe entfernt sind.',
  'score.priority.name': 'Priorität',
  'score.priority.explain':
    'Was zuerst angegangen werden sollte: Eine große Lücke zählt, und sie zählt mehr bei einem wichtigen Punkt und wo man sich einig ist.',
  'score.action.name': 'Maßnahme',
  'score.action.explain':
    'Eine große Lücke, über die man sich einig ist, ist ein Projekt (handeln); eine große Lücke, die man verschieden sieht, ist ein Gespräch (erst abstimmen).',
  'score.health.name': 'Gesundheit',
  'score.health.explain':
    'Der Zustand der Beziehung von 0 bis 100: drei Fünftel sind, was die Menschen sagen, zwei Fünftel, was sie tun.',
  'score.loyalty.name': 'Loyalität',
  'score.loyalty.explain':
    'Ob der Kunde uns mag und kauft (echt), uns nur mag (latent), nur kauft (gefährlich) oder keines von beiden.',
  'score.nps.name': 'NPS',
  'score.nps.explain':
    'Der Anteil derer, die uns empfehlen würden (9–10), minus der Anteil derer, die es nicht würden (0–6), von −100 bis 100; unter fünf Antworten sagt die Zahl zu wenig, um gezeigt zu werden.',
  'score.account_category.name': 'Kundenkategorie',
  'score.account_category.explain':
    'Ob der Kunde als Ganzes uns empfehlen würde; eine einzige entscheidende Person, die es nicht würde, macht ihn zum Kritiker.',
  'score.realisation.name': 'Eingelöste Empfehlung',
  'score.realisation.explain':
    'Wie viele von denen, die uns nach eigener Aussage empfehlen würden, es in den letzten 12 Monaten getan haben.',
  'score.ease.name': 'Einfachheit',
  'score.ease.explain':
    'Wie einfach die Zusammenarbeit mit uns ist: 0 = sehr schwer, 100 = sehr einfach.',
  'score.coverage.name': 'Abdeckung',
  'score.coverage.explain':
    'Wie viel vom Gewicht der Eingeladenen gehört wurde; eine entscheidende Person wiegt doppelt so viel wie ein Anwender.',
  'score.confidence.name': 'Verlässlichkeit',
  'score.confidence.explain':
    'Wie weit die Zahlen tragen: Die Verlässlichkeit wächst mit der Zahl der Stimmen und mit dem Anteil der Eingeladenen, die geantwortet haben.',
  'score.change.name': 'Veränderung',
  'score.change.explain':
    'Was sich seit der vorigen Umfrage bei denen bewegt hat, die beide Male geantwortet haben; ein Rückgang ist bestätigt, wenn er größer ist, als Antworten von selbst schwanken.',
  'score.hidden_regression.name': 'Verdeckter Rückgang',
  'score.hidden_regression.explain':
    'Insgesamt ist der Wert gestiegen, doch mindestens ein Punkt ist gefallen.',
  'score.slow_leak.name': 'Schleichender Rückgang',
  'score.slow_leak.explain':
    'Ein Punkt hat gegenüber der besten der letzten drei Umfragen 15 % der Skala verloren, zu langsam, um von einer zur nächsten aufzufallen.',
  'score.churn_risk.name': 'Abwanderungsrisiko',
  'score.churn_risk.explain':
    'Wie viele Gründe zu gehen es gerade gibt und wie stark sie sind; jeder Grund verliert in 45 Tagen die Hälfte, sobald er vorbei ist.',
  'score.retention.name': 'Kundenbindung',
  'score.retention.explain':
    'Der Anteil der Kunden vom Beginn eines Zeitraums, die an seinem Ende noch Kunden sind.',
  'score.lifetime_value.name': 'Kundenwert',
  'score.lifetime_value.explain':
    'Was ein Kunde mit heutiger Marge und Kundenbindung auf Dauer wert ist, dazu ein Viertel des Werts der Kunden, die durch seine Empfehlungen gewonnen wurden.',
  'score.driver.name': 'Treiber',
  'score.driver.explain':
    'Ein Punkt, der über alle Unternehmen hinweg mit der Weiterempfehlung zusammenhängt; dafür braucht es 30 Antworten, und er zeigt einen Zusammenhang, keine Ursache.',
  'score.benchmark.name': 'Vergleich',
  'score.benchmark.explain':
    'Der Anteil Ihrer Unternehmen, die niedriger liegen; unter zehn Unternehmen bleibt er verborgen.',

  'component.perception': 'Bewertung heute',
  'component.gap_closure': 'Abstand zum Wunsch',
  'component.ltr': 'Bereitschaft zu empfehlen',
  'component.effort': 'Einfachheit',
  'component.consensus': 'Einigkeit',
  'component.recommended': 'Tatsächliche Empfehlung',
  'component.commercial': 'Geschäft und Verlängerung',
  'component.usage': 'Nutzung',
  'component.engagement': 'Kontakt',
  'healthReason.component_low': '{component}: {score} von 100, das nimmt der Gesundheit {points}',
  'healthReason.component_high': '{component}: {score} von 100, das gibt der Gesundheit {points}',
  'healthReason.component_fell':
    '{component}: von {previousScore} auf {score} gefallen, das nahm der Gesundheit {points}',
  'healthReason.component_rose':
    '{component}: von {previousScore} auf {score} gestiegen, das gab der Gesundheit {points}',
  'healthReason.point_low': '„{point}“: {score} von 100, das nimmt der Gesundheit {points}',
  'healthReason.point_high': '„{point}“: {score} von 100, das gibt der Gesundheit {points}',
  'healthReason.point_fell':
    '„{point}“: von {previousScore} auf {score} gefallen, das nahm der Gesundheit {points}',
  'healthReason.point_rose':
    '„{point}“: von {previousScore} auf {score} gestiegen, das gab der Gesundheit {points}',
} as const satisfies Record<keyof typeof scoringEn, string>;
