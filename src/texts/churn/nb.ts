import type { churnEn } from './en.ts';

export const churnNb = {
  'risk.evidence.tickets_open': '{count, plural, one {# åpen sak} other {# åpne saker}}',
  'risk.evidence.ticket_slow': 'Åpen i {days, plural, one {# dag} other {# dager}}',
  'risk.evidence.ticket_reopened': 'Gjenåpnet {date}',
  'risk.evidence.complaint': 'Klage fra {date}',
  'risk.evidence.complaints_repeated': '{count} klager på 90 dager',
  'risk.evidence.silence': 'Ikke noe svar, ingen sak, intet møte og ingen bruk på {days} dager',
  'risk.evidence.meeting_cancelled': 'Avlyst {date}',
  'risk.evidence.bounce': 'E-post er blitt avvist siden {date}',
  'risk.evidence.opt_out': 'Meldt seg av {date}',
  'risk.evidence.deal_lost': 'Tapt {date}',
  'risk.evidence.deal_overdue': '{days, plural, one {# dag} other {# dager}} over lukkedatoen',
  'risk.evidence.renewal_no_deal':
    'Fornyelsen er {days, plural, =0 {i dag} one {om # dag} other {om # dager}}',
  'risk.evidence.champion_left': 'Har ikke kunnet nås der siden {date}',
  'risk.evidence.usage_drop': '{percent} % under snittet av de åtte ukene før',
  'risk.evidence.payment_overdue': 'Forfalt siden {date}',
  'risk.evidence.cancellation_notice': 'Oppsigelse fra {date}',
  'risk.evidence.drop': 'Siden undersøkelsen {date}',
  'risk.evidence.over': 'Over siden {date}; teller mindre og mindre',
  'risk.record.tickets': 'Åpne saken',
  'risk.record.deals': 'Åpne avtalen',
  'risk.record.contacts': 'Åpne kontakten',

  'card.playbook': 'Dette kan du gjøre',
  'card.riskHistory': 'Risiko for å miste kunden over tid',
  'card.riskHistoryEmpty': 'Risikoen er ikke vurdert ennå.',
  'card.level': 'Nivå',
  'card.reasons': 'Årsaker',

  'playbook.cancellation_notice':
    'Finn ut hvem som har bestemt det, og hvor lenge det kan snus; ta med ledelsen i dag.\nRing beslutningstakeren, ikke administratoren.\nSpør: «Hva måtte vært annerledes for at dere blir?»',
  'playbook.dm_detractor':
    'Les svaret før noe annet, og tilby en samtale innen to dager.\nRing beslutningstakeren selv.\nSpør: «Hva må endres først for at du ville anbefalt oss?»',
  'playbook.champion_left':
    'Finn ut hvem som har tatt over, og vinn en støttespiller til, så dere aldri er avhengige av én.\nRing lederen til den som sluttet.\nSpør: «Hvem tar seg av dette nå, og hva er viktigst for dem?»',
  'playbook.usage_drop':
    'Se hvem som har sluttet, og i hvilken del av produktet, før du ringer.\nRing den som jobber med det til daglig.\nSpør: «Hva gjør dere annerledes nå, og hvorfor?»',
  'playbook.payment_overdue':
    'Sjekk med regnskap at fakturaen er riktig og har nådd rett person.\nRing kontakten din først, deretter regnskapsavdelingen deres.\nSpør: «Er det noe ved fakturaen eller leveransen som ikke er som avtalt?»',
  'playbook.renewal_no_deal':
    'Opprett fornyelsesavtalen nå, og planlegg møtet som avgjør den.\nRing den som signerte sist.\nSpør: «Hva trenger dere fra oss for å bestemme dere i god tid?»',
  'playbook.score_drop':
    'Sammenlign punktene som falt, med det som har skjedd siden forrige undersøkelse.\nRing dem som ga lavere, den øverste først.\nSpør: «Hva skjedde som gjorde dette verre?»',
  'playbook.low_health':
    'Velg det ene gapet med høyest prioritet, og avtal én forbedring med en dato.\nRing sponsoren, og ta med den som eier gapet.\nSpør: «Hvilken av disse ville hjulpet dere mest dette kvartalet?»',
  'playbook.dangerous_loyalty_renewal':
    'De kjøper, men ikke fordi de liker det: ta ikke fornyelsen for gitt.\nRing dem som bruker det, før du ringer den som betaler.\nSpør: «Om dere kunne valgt på nytt i dag, hva ville talt mot oss?»',
  'playbook.complaint':
    'Svar i dag, si hva som skjer nå og når, og hold den datoen.\nRing den som klaget.\nSpør: «Hva ville vært en god løsning for deg?»',
  'playbook.silence':
    'Kom med noe av verdi: en observasjon, en sammenligning, en idé. Ikke bare spør hvordan det går.\nRing kontakten du kjenner best; prøv en annen om ingen svarer.\nSpør: «Hva jobber dere med akkurat nå som vi kunne hjelpe med?»',
  'playbook.deal_lost':
    'Skriv ned hvorfor den ble tapt, og om det sier noe om resten av forretningen.\nRing den som sa nei.\nSpør: «Var det tilbudet, tidspunktet eller oss?»',
  'playbook.complaints_repeated':
    'Let etter den felles årsaken, og gi noen hos dere ansvaret for den.\nRing sponsoren før de hører det fra sine egne folk.\nSpør: «Hvilken kostet dere mest, og hva forventer dere av oss?»',
  'playbook.hidden_regression':
    'La ikke det bedre totaltallet berolige deg: se på punktene som falt.\nRing den hos kunden som har ansvaret for punktene.\nSpør: «Hva ble verre her mens resten ble bedre?»',
  'playbook.consensus_collapse':
    'Få kundens folk rundt samme bord før dere endrer noe.\nRing sponsoren, og foreslå et kort møte med begge sider.\nSpør: «Hvorfor ser dere så ulikt på dette?»',
  'playbook.slow_leak':
    'Legg de siste undersøkelsene oppå hverandre, og finn ut når det begynte.\nRing en som har svart hver gang.\nSpør: «Hva har endret seg for deg i løpet av året?»',
  'playbook.ticket_slow':
    'Få en dato fra support i dag, og gi kunden beskjed selv.\nRing den som skrev saken.\nSpør: «Hva stopper dette for dere, og hva ville hjulpet til det er løst?»',
  'playbook.deal_overdue':
    'Gi avtalen en ny, ærlig dato, eller lukk den som tapt.\nRing beslutningstakeren i avtalen.\nSpør: «Hva mangler fortsatt for en beslutning?»',
  'playbook.ticket_reopened':
    'Få den sjekket av en annen enn første gang.\nRing den som gjenåpnet den.\nSpør: «Hva overså vi, og hvordan vet du at det er løst?»',
  'playbook.opt_out':
    'Respekter det: skriv ikke mer til personen fra kampanjer.\nRing bare om dere kjenner hverandre; snakk ellers med en kollega.\nSpør: «Skriver vi for mye eller om feil ting?»',
  'playbook.tickets_open':
    'Sorter de åpne sakene med support etter hva som gjør mest vondt hos kunden.\nRing hovedkontakten med listen.\nSpør: «Er dette riktig rekkefølge for dere?»',
  'playbook.bounce':
    'Sjekk om personen har sluttet, og rett adressen.\nRing sentralbordet eller en kollega.\nSpør: «Hvem er kontakten vår for dette nå?»',
  'playbook.meeting_cancelled':
    'Foreslå to nye datoer innen to uker, med kortere agenda.\nRing den som avlyste.\nSpør: «Er det datoen, eller er noe annet viktigere nå?»',

  'settingSection.signals.title': 'Når atferd teller',
  'settingSection.signals.description':
    'Fra når det kunder gjør, er et tegn. Radar leser det når HubSpot melder en endring, og hver natt.',
  'setting.signals.watch.label': 'Hvem sin atferd som leses',
  'setting.signals.watch.description':
    'Kunder er bedrifter med livssyklusfasen Kunde eller Evangelist.',
  'settingOption.watch.customers': 'Kunder og spurte bedrifter',
  'settingOption.watch.surveyed': 'Bare spurte bedrifter',
  'setting.signals.ticketsOpen.label': 'Mange åpne saker',
  'setting.signals.ticketsOpen.description': 'Så mange åpne saker samtidig er en årsak.',
  'setting.signals.ticketSlowDays.label': 'En sak er treg etter',
  'setting.signals.ticketSlowDays.description': 'Så lenge kan en sak være åpen.',
  'setting.signals.complaintValues.label': 'Verdier som betyr en klage',
  'setting.signals.complaintValues.description':
    'Interne verdier av saksegenskapen i fanen Tilordning, med komma mellom.',
  'setting.signals.noticeValues.label': 'Verdier som betyr oppsigelse',
  'setting.signals.noticeValues.description':
    'Verdier av samme egenskap som gjør en sak til en oppsigelse. Den teller til saken er lukket.',
  'setting.signals.silenceDays.label': 'Stillhet etter',
  'setting.signals.silenceDays.description': 'Så lenge kan det gå uten svar, sak, møte eller bruk.',
  'setting.signals.renewalDealDays.label': 'Fornyelsesavtale ventes',
  'setting.signals.renewalDealDays.description':
    'Så lenge før fornyelsen bør det være en åpen avtale.',
  'setting.signals.usageDropPercent.label': 'Fall i bruk',
  'setting.signals.usageDropPercent.description':
    'Så langt under snittet av de åtte ukene før må bruken falle, i prosent.',
  'setting.noticeProperty.label': 'Oppsigelse',
  'setting.noticeProperty.description':
    'En egenskap på bedriften som er utfylt eller sier ja når kunden har sagt opp. En dato sier siden når.',
  'setting.ticketProperty.label': 'Type sak',
  'setting.ticketProperty.description':
    'Saksegenskapen som viser klager og oppsigelser; kategorien når ingen er valgt.',

  'settingSection.playbooks.title': 'Fremgangsmåter',
  'settingSection.playbooks.description':
    'Det kortet foreslår ved hver årsak, ett steg per linje. La et felt stå tomt for den vanlige teksten.',
} as const satisfies Record<keyof typeof churnEn, string>;
