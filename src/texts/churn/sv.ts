import type { churnEn } from './en.ts';

export const churnSv = {
  'risk.evidence.tickets_open': '{count, plural, one {# öppet ärende} other {# öppna ärenden}}',
  'risk.evidence.ticket_slow': 'Öppet i {days, plural, one {# dag} other {# dagar}}',
  'risk.evidence.ticket_reopened': 'Öppnat igen den {date}',
  'risk.evidence.complaint': 'Klagomål den {date}',
  'risk.evidence.complaints_repeated': '{count} klagomål på 90 dagar',
  'risk.evidence.silence': 'Inget svar, ärende eller möte och ingen användning på {days} dagar',
  'risk.evidence.meeting_cancelled': 'Inställt den {date}',
  'risk.evidence.bounce': 'Mejl har avvisats sedan {date}',
  'risk.evidence.opt_out': 'Avregistrerad den {date}',
  'risk.evidence.deal_lost': 'Förlorad den {date}',
  'risk.evidence.deal_overdue': '{days, plural, one {# dag} other {# dagar}} efter slutdatumet',
  'risk.evidence.renewal_no_deal':
    'Förnyelsen är {days, plural, =0 {i dag} one {om # dag} other {om # dagar}}',
  'risk.evidence.champion_left': 'Har inte gått att nå där sedan {date}',
  'risk.evidence.usage_drop': '{percent} % under snittet för de åtta veckorna före',
  'risk.evidence.payment_overdue': 'Förfallen sedan {date}',
  'risk.evidence.cancellation_notice': 'Uppsägning den {date}',
  'risk.evidence.drop': 'Sedan undersökningen {date}',
  'risk.evidence.over': 'Över sedan {date}; räknas mindre och mindre',
  'risk.record.tickets': 'Öppna ärendet',
  'risk.record.deals': 'Öppna affären',
  'risk.record.contacts': 'Öppna kontakten',

  'card.playbook': 'Det här kan du göra',
  'card.riskHistory': 'Risk att förlora kunden över tid',
  'card.riskHistoryEmpty': 'Risken har inte bedömts än.',
  'card.level': 'Nivå',
  'card.reasons': 'Orsaker',

  'playbook.cancellation_notice':
    'Ta reda på vem som har bestämt det och hur länge det går att vända; ta in ledningen i dag.\nRing beslutsfattaren, inte administratören.\nFråga: ”Vad skulle behöva vara annorlunda för att ni ska stanna?”',
  'playbook.dm_detractor':
    'Läs svaret före allt annat och erbjud ett samtal inom två dagar.\nRing själv till beslutsfattaren.\nFråga: ”Vad måste ändras först för att du skulle rekommendera oss?”',
  'playbook.champion_left':
    'Ta reda på vem som har tagit över och vinn en förespråkare till, så att ni aldrig hänger på en enda.\nRing chefen för den som slutade.\nFråga: ”Vem tar hand om det här nu, och vad är viktigast för dem?”',
  'playbook.usage_drop':
    'Se vem som har slutat och i vilken del av produkten innan du ringer.\nRing den som arbetar med den till vardags.\nFråga: ”Vad gör ni på ett annat sätt nu, och varför?”',
  'playbook.payment_overdue':
    'Kontrollera med ekonomi att fakturan är rätt och har nått rätt person.\nRing din kontakt först, sedan deras ekonomiavdelning.\nFråga: ”Är något med fakturan eller leveransen inte som avtalat?”',
  'playbook.renewal_no_deal':
    'Skapa förnyelseaffären nu och planera mötet som avgör den.\nRing den som skrev under förra gången.\nFråga: ”Vad behöver ni av oss för att besluta i god tid?”',
  'playbook.score_drop':
    'Jämför punkterna som föll med det som har hänt sedan förra undersökningen.\nRing dem som satte lägre, den högst upp först.\nFråga: ”Vad hände som gjorde det här sämre?”',
  'playbook.low_health':
    'Välj det gap som har högst prioritet och kom överens om en förbättring med ett datum.\nRing sponsorn och ta med den som äger gapet.\nFråga: ”Vilken av de här skulle hjälpa er mest det här kvartalet?”',
  'playbook.dangerous_loyalty_renewal':
    'De köper, men inte för att de gillar det: ta inte förnyelsen för given.\nRing dem som använder det innan du ringer den som betalar.\nFråga: ”Om ni fick välja om i dag, vad skulle tala emot oss?”',
  'playbook.complaint':
    'Svara i dag, säg vad som händer nu och när, och håll det datumet.\nRing den som klagade.\nFråga: ”Vad vore en bra lösning för dig?”',
  'playbook.silence':
    'Kom med något av värde: en iakttagelse, en jämförelse, en idé. Hör inte bara av dig.\nRing den kontakt du känner bäst; pröva en annan om ingen svarar.\nFråga: ”Vad arbetar ni med just nu som vi kunde hjälpa till med?”',
  'playbook.deal_lost':
    'Skriv ner varför den förlorades och om det säger något om resten av affärerna.\nRing den som sa nej.\nFråga: ”Var det erbjudandet, tidpunkten eller vi?”',
  'playbook.complaints_repeated':
    'Leta efter den gemensamma orsaken och ge någon hos er ansvaret för den.\nRing sponsorn innan de hör det av sina egna medarbetare.\nFråga: ”Vilket kostade er mest, och vad förväntar ni er av oss?”',
  'playbook.hidden_regression':
    'Låt inte den bättre totalen lugna dig: se på punkterna som föll.\nRing den hos kunden som ansvarar för punkterna.\nFråga: ”Vad blev sämre här medan resten blev bättre?”',
  'playbook.consensus_collapse':
    'Samla kundens folk vid ett bord innan ni ändrar något.\nRing sponsorn och föreslå ett kort möte med båda sidor.\nFråga: ”Varför ser ni så olika på det här?”',
  'playbook.slow_leak':
    'Lägg de senaste undersökningarna över varandra och se när det började.\nRing någon som har svarat varje gång.\nFråga: ”Vad har ändrats för dig under året?”',
  'playbook.ticket_slow':
    'Få ett datum av supporten i dag och ge kunden besked själv.\nRing den som skrev ärendet.\nFråga: ”Vad hindrar det här för er, och vad skulle hjälpa tills det är löst?”',
  'playbook.deal_overdue':
    'Ge affären ett nytt, ärligt datum eller stäng den som förlorad.\nRing affärens beslutsfattare.\nFråga: ”Vad saknas fortfarande för ett beslut?”',
  'playbook.ticket_reopened':
    'Låt någon annan än förra gången titta på det.\nRing den som öppnade det igen.\nFråga: ”Vad missade vi, och hur vet du att det är löst?”',
  'playbook.opt_out':
    'Respektera det: skriv inte mer till personen från kampanjer.\nRing bara om ni känner varandra; prata annars med en kollega.\nFråga: ”Skriver vi för mycket eller om fel saker?”',
  'playbook.tickets_open':
    'Sortera de öppna ärendena med supporten efter vad som gör mest ont hos kunden.\nRing din huvudkontakt med listan.\nFråga: ”Är det här rätt ordning för er?”',
  'playbook.bounce':
    'Kontrollera om personen har slutat och rätta adressen.\nRing växeln eller en kollega.\nFråga: ”Vem är vår kontakt för det här nu?”',
  'playbook.meeting_cancelled':
    'Föreslå två nya datum inom två veckor, med kortare agenda.\nRing den som ställde in.\nFråga: ”Är det datumet, eller är något annat viktigare nu?”',

  'settingSection.signals.title': 'När beteende räknas',
  'settingSection.signals.description':
    'Från när det kunder gör är ett tecken. Radar läser det när HubSpot meddelar en ändring, och varje natt.',
  'setting.signals.watch.label': 'Vems beteende som läses',
  'setting.signals.watch.description':
    'Kunder är företag med livscykelfasen Kund eller Evangelist.',
  'settingOption.watch.customers': 'Kunder och tillfrågade företag',
  'settingOption.watch.surveyed': 'Endast tillfrågade företag',
  'setting.signals.ticketsOpen.label': 'Många öppna ärenden',
  'setting.signals.ticketsOpen.description': 'Så många öppna ärenden på en gång är en orsak.',
  'setting.signals.ticketSlowDays.label': 'Ett ärende är långsamt efter',
  'setting.signals.ticketSlowDays.description': 'Så länge får ett ärende vara öppet.',
  'setting.signals.complaintValues.label': 'Värden som betyder ett klagomål',
  'setting.signals.complaintValues.description':
    'Interna värden för ärendets egenskap på fliken Koppling, med komma emellan.',
  'setting.signals.noticeValues.label': 'Värden som betyder uppsägning',
  'setting.signals.noticeValues.description':
    'Värden för samma egenskap som gör ett ärende till en uppsägning. Den räknas tills ärendet är stängt.',
  'setting.signals.silenceDays.label': 'Tystnad efter',
  'setting.signals.silenceDays.description':
    'Så länge får det gå utan svar, ärende, möte eller användning.',
  'setting.signals.renewalDealDays.label': 'Förnyelseaffär väntas',
  'setting.signals.renewalDealDays.description':
    'Så länge före förnyelsen bör det finnas en öppen affär.',
  'setting.signals.usageDropPercent.label': 'Fall i användning',
  'setting.signals.usageDropPercent.description':
    'Så långt under snittet för de åtta veckorna före måste användningen falla, i procent.',
  'setting.noticeProperty.label': 'Uppsägning',
  'setting.noticeProperty.description':
    'En egenskap på företaget som är ifylld eller säger ja när kunden har sagt upp. Ett datum säger sedan när.',
  'setting.ticketProperty.label': 'Slags ärende',
  'setting.ticketProperty.description':
    'Ärendets egenskap som visar klagomål och uppsägningar; kategorin när ingen är vald.',

  'settingSection.playbooks.title': 'Handlingsplaner',
  'settingSection.playbooks.description':
    'Det kortet föreslår vid varje orsak, ett steg per rad. Lämna ett fält tomt för den vanliga texten.',
} as const satisfies Record<keyof typeof churnEn, string>;
