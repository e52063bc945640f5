import type { churnEn } from './en.ts';

export const churnDa = {
  'risk.evidence.tickets_open': '{count, plural, one {# åben sag} other {# åbne sager}}',
  'risk.evidence.ticket_slow': 'Åben i {days, plural, one {# dag} other {# dage}}',
  'risk.evidence.ticket_reopened': 'Genåbnet den {date}',
  'risk.evidence.complaint': 'Klage fra {date}',
  'risk.evidence.complaints_repeated': '{count} klager på 90 dage',
  'risk.evidence.silence': 'Intet svar, ingen sag, intet møde og ingen brug i {days} dage',
  'risk.evidence.meeting_cancelled': 'Aflyst den {date}',
  'risk.evidence.bounce': 'Mails er blevet afvist siden {date}',
  'risk.evidence.opt_out': 'Frameldt den {date}',
  'risk.evidence.deal_lost': 'Tabt den {date}',
  'risk.evidence.deal_overdue': '{days, plural, one {# dag} other {# dage}} over lukkedatoen',
  'risk.evidence.renewal_no_deal':
    'Fornyelsen er {days, plural, =0 {i dag} one {om # dag} other {om # dage}}',
  'risk.evidence.champion_left': 'Har ikke kunnet nås dér siden {date}',
  'risk.evidence.usage_drop': '{percent} % under gennemsnittet af de otte uger før',
  'risk.evidence.payment_overdue': 'Forfalden siden {date}',
  'risk.evidence.cancellation_notice': 'Opsigelse fra {date}',
  'risk.evidence.drop': 'Siden undersøgelsen {date}',
  'risk.evidence.over': 'Overstået siden {date}; den tæller mindre og mindre',
  'risk.record.tickets': 'Åbn sagen',
  'risk.record.deals': 'Åbn handlen',
  'risk.record.contacts': 'Åbn kontakten',

  'card.playbook': 'Det kan du gøre',
  'card.riskHistory': 'Risiko for at miste kunden over tid',
  'card.riskHistoryEmpty': 'Risikoen er ikke vurderet endnu.',
  'card.level': 'Niveau',
  'card.reasons': 'Årsager',

  'playbook.cancellation_notice':
    'Find ud af, hvem der har besluttet det, og hvor længe det kan vendes; inddrag ledelsen i dag.\nRing til beslutningstageren, ikke til administratoren.\nSpørg: »Hvad skulle være anderledes, for at I bliver?«',
  'playbook.dm_detractor':
    'Læs svaret før alt andet, og tilbyd en samtale inden for to dage.\nRing selv til beslutningstageren.\nSpørg: »Hvad skal ændres først, før du ville anbefale os?«',
  'playbook.champion_left':
    'Find ud af, hvem der har overtaget, og find endnu en, der støtter jer, så I aldrig afhænger af én.\nRing til lederen for den, der er stoppet.\nSpørg: »Hvem tager sig af det nu, og hvad betyder mest for dem?«',
  'playbook.usage_drop':
    'Se, hvem der er holdt op, og i hvilken del af produktet, før du ringer.\nRing til den, der arbejder med det til daglig.\nSpørg: »Hvad gør I anderledes nu, og hvorfor?«',
  'playbook.payment_overdue':
    'Tjek med bogholderiet, at fakturaen er rigtig og er nået frem til rette person.\nRing først til din kontakt, derefter til deres bogholderi.\nSpørg: »Er der noget ved fakturaen eller leverancen, der ikke er som aftalt?«',
  'playbook.renewal_no_deal':
    'Opret fornyelseshandlen nu, og planlæg mødet, der afgør den.\nRing til den, der skrev under sidst.\nSpørg: »Hvad har I brug for fra os for at beslutte i god tid?«',
  'playbook.score_drop':
    'Sammenhold de punkter, der faldt, med det, der er sket siden sidste undersøgelse.\nRing til dem, der gav lavere, den øverste først.\nSpørg: »Hvad skete der, som gjorde det værre?«',
  'playbook.low_health':
    'Vælg det ene gab med højest prioritet, og aftal én forbedring med en dato.\nRing til sponsoren, og tag den med, der ejer gabet.\nSpørg: »Hvilken af dem ville hjælpe jer mest i dette kvartal?«',
  'playbook.dangerous_loyalty_renewal':
    'De køber, men ikke fordi de er glade for det: tag ikke fornyelsen for givet.\nRing til dem, der bruger det, før du ringer til den, der betaler.\nSpørg: »Hvis I kunne vælge om i dag, hvad ville så tale imod os?«',
  'playbook.complaint':
    'Svar i dag, sig hvad der sker nu og hvornår, og hold den dato.\nRing til den, der klagede.\nSpørg: »Hvad ville være en god løsning for dig?«',
  'playbook.silence':
    'Kom med noget af værdi: en iagttagelse, en sammenligning, en idé. Spørg ikke bare, hvordan det går.\nRing til den kontakt, du kender bedst; prøv en anden, hvis ingen svarer.\nSpørg: »Hvad arbejder I med lige nu, som vi kunne hjælpe med?«',
  'playbook.deal_lost':
    'Skriv ned, hvorfor den blev tabt, og om det siger noget om resten af forretningen.\nRing til den, der sagde nej.\nSpørg: »Var det tilbuddet, tidspunktet eller os?«',
  'playbook.complaints_repeated':
    'Led efter den fælles årsag, og giv en hos jer ansvaret for den.\nRing til sponsoren, før de hører det fra deres egne folk.\nSpørg: »Hvilken kostede jer mest, og hvad forventer I af os?«',
  'playbook.hidden_regression':
    'Lad ikke det bedre samlede tal berolige dig: se på de punkter, der faldt.\nRing til den hos kunden, der har ansvaret for punkterne.\nSpørg: »Hvad blev værre her, mens resten blev bedre?«',
  'playbook.consensus_collapse':
    'Få kundens folk til samme bord, før I ændrer noget.\nRing til sponsoren, og foreslå et kort møde med begge sider.\nSpørg: »Hvorfor ser I så forskelligt på det?«',
  'playbook.slow_leak':
    'Læg de seneste undersøgelser oven på hinanden, og find ud af, hvornår det begyndte.\nRing til en, der har svaret hver gang.\nSpørg: »Hvad har ændret sig for dig i løbet af året?«',
  'playbook.ticket_slow':
    'Få en dato fra support i dag, og giv selv kunden besked.\nRing til den, der skrev sagen.\nSpørg: »Hvad holder det op for jer, og hvad ville hjælpe, til det er løst?«',
  'playbook.deal_overdue':
    'Giv handlen en ny, ærlig dato, eller luk den som tabt.\nRing til handlens beslutningstager.\nSpørg: »Hvad mangler der endnu for en beslutning?«',
  'playbook.ticket_reopened':
    'Få den undersøgt af en anden end første gang.\nRing til den, der genåbnede den.\nSpørg: »Hvad overså vi, og hvordan ved du, at det er løst?«',
  'playbook.opt_out':
    'Respektér det: skriv ikke mere til personen fra kampagner.\nRing kun, hvis I kender hinanden; tal ellers med en kollega.\nSpørg: »Skriver vi for meget eller om det forkerte?«',
  'playbook.tickets_open':
    'Sortér de åbne sager med support efter, hvad der gør mest ondt hos kunden.\nRing til din hovedkontakt med listen.\nSpørg: »Er det den rigtige rækkefølge for jer?«',
  'playbook.bounce':
    'Tjek, om personen er stoppet, og ret adressen.\nRing til omstillingen eller en kollega.\nSpørg: »Hvem er vores kontakt til det nu?«',
  'playbook.meeting_cancelled':
    'Foreslå to nye datoer inden for to uger, med en kortere dagsorden.\nRing til den, der aflyste.\nSpørg: »Er det datoen, eller er noget andet vigtigere lige nu?«',

  'settingSection.signals.title': 'Hvornår adfærd tæller',
  'settingSection.signals.description':
    'Fra hvornår det, kunder gør, er et tegn. Radar læser det, når HubSpot melder en ændring, og hver nat.',
  'setting.signals.watch.label': 'Hvis adfærd der læses',
  'setting.signals.watch.description':
    'Kunder er virksomheder med livscyklusfasen Kunde eller Evangelist.',
  'settingOption.watch.customers': 'Kunder og adspurgte virksomheder',
  'settingOption.watch.surveyed': 'Kun adspurgte virksomheder',
  'setting.signals.ticketsOpen.label': 'Mange åbne sager',
  'setting.signals.ticketsOpen.description': 'Så mange åbne sager på én gang er en årsag.',
  'setting.signals.ticketSlowDays.label': 'En sag er langsom efter',
  'setting.signals.ticketSlowDays.description': 'Så længe må en sag være åben.',
  'setting.signals.complaintValues.label': 'Værdier, der betyder en klage',
  'setting.signals.complaintValues.description':
    'Interne værdier af sagsegenskaben under fanen Tilknytning, med komma imellem.',
  'setting.signals.noticeValues.label': 'Værdier, der betyder opsigelse',
  'setting.signals.noticeValues.description':
    'Værdier af samme egenskab, som gør en sag til en opsigelse. Den tæller, til sagen er lukket.',
  'setting.signals.silenceDays.label': 'Tavshed efter',
  'setting.signals.silenceDays.description': 'Så længe må der gå uden svar, sag, møde eller brug.',
  'setting.signals.renewalDealDays.label': 'Fornyelseshandel ventes',
  'setting.signals.renewalDealDays.description':
    'Så længe før fornyelsen bør der være en åben handel.',
  'setting.signals.usageDropPercent.label': 'Fald i brug',
  'setting.signals.usageDropPercent.description':
    'Så langt under gennemsnittet af de otte uger før skal brugen falde, i procent.',
  'setting.noticeProperty.label': 'Opsigelse',
  'setting.noticeProperty.description':
    'En egenskab på virksomheden, som er udfyldt eller siger ja, når kunden har sagt op. En dato siger siden hvornår.',
  'setting.ticketProperty.label': 'Slags sag',
  'setting.ticketProperty.description':
    'Sagens egenskab, der viser klager og opsigelser; kategorien, når ingen er valgt.',

  'settingSection.playbooks.title': 'Fremgangsmåder',
  'settingSection.playbooks.description':
    'Det, kortet foreslår ved hver årsag, ét skridt pr. linje. Lad et felt stå tomt for den sædvanlige tekst.',
} as const satisfies Record<keyof typeof churnEn, string>;
