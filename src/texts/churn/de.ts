import type { churnEn } from './en.ts';

export const churnDe = {
  'risk.evidence.tickets_open': '{count, plural, one {# offenes Ticket} other {# offene Tickets}}',
  'risk.evidence.ticket_slow': 'Seit {days, plural, one {# Tag} other {# Tagen}} offen',
  'risk.evidence.ticket_reopened': 'Wieder geöffnet am {date}',
  'risk.evidence.complaint': 'Beschwerde vom {date}',
  'risk.evidence.complaints_repeated': '{count} Beschwerden in 90 Tagen',
  'risk.evidence.silence':
    'Seit {days} Tagen keine Antwort, kein Ticket, kein Treffen, keine Nutzung',
  'risk.evidence.meeting_cancelled': 'Abgesagt am {date}',
  'risk.evidence.bounce': 'E-Mails werden seit dem {date} abgewiesen',
  'risk.evidence.opt_out': 'Abgemeldet am {date}',
  'risk.evidence.deal_lost': 'Verloren am {date}',
  'risk.evidence.deal_overdue':
    '{days, plural, one {# Tag} other {# Tage}} über dem Abschlussdatum',
  'risk.evidence.renewal_no_deal':
    'Die Verlängerung ist {days, plural, =0 {heute} one {in # Tag} other {in # Tagen}}',
  'risk.evidence.champion_left': 'Seit dem {date} dort nicht mehr erreichbar',
  'risk.evidence.usage_drop': '{percent} % unter dem Mittel der acht Wochen davor',
  'risk.evidence.payment_overdue': 'Überfällig seit dem {date}',
  'risk.evidence.cancellation_notice': 'Kündigung vom {date}',
  'risk.evidence.drop': 'Seit der Umfrage vom {date}',
  'risk.evidence.over': 'Vorbei seit dem {date}; klingt jetzt ab',
  'risk.record.tickets': 'Ticket öffnen',
  'risk.record.deals': 'Deal öffnen',
  'risk.record.contacts': 'Kontakt öffnen',

  'card.playbook': 'Was zu tun ist',
  'card.riskHistory': 'Abwanderungsrisiko im Verlauf',
  'card.riskHistoryEmpty': 'Das Risiko wurde noch nicht bewertet.',
  'card.level': 'Stufe',
  'card.reasons': 'Gründe',

  'playbook.cancellation_notice':
    'Klären Sie, wer entschieden hat und bis wann es sich wenden lässt; holen Sie heute die Leitung dazu.\nRufen Sie die Person an, die entscheidet, nicht die Verwaltung.\nFragen Sie: „Was müsste anders sein, damit Sie bleiben?“',
  'playbook.dm_detractor':
    'Lesen Sie zuerst die Antwort und bieten Sie innerhalb von zwei Tagen ein Gespräch an.\nRufen Sie die entscheidende Person selbst an.\nFragen Sie: „Was muss sich zuerst ändern, damit Sie uns empfehlen würden?“',
  'playbook.champion_left':
    'Klären Sie, wer übernommen hat, und gewinnen Sie eine zweite Person, damit nie alles an einer hängt.\nRufen Sie die Führungskraft der Person an, die gegangen ist.\nFragen Sie: „Wer kümmert sich jetzt darum, und was ist dieser Person am wichtigsten?“',
  'playbook.usage_drop':
    'Sehen Sie vor dem Anruf nach, wer aufgehört hat und in welchem Teil des Produkts.\nRufen Sie die Person an, die täglich damit arbeitet.\nFragen Sie: „Was machen Sie jetzt anders, und warum?“',
  'playbook.payment_overdue':
    'Prüfen Sie mit der Buchhaltung, ob die Rechnung stimmt und richtig angekommen ist.\nRufen Sie zuerst Ihren Kontakt an, dann dessen Buchhaltung.\nFragen Sie: „Ist an der Rechnung oder der Lieferung etwas nicht wie vereinbart?“',
  'playbook.renewal_no_deal':
    'Legen Sie den Deal zur Verlängerung jetzt an und planen Sie das Treffen, das ihn entscheidet.\nRufen Sie die Person an, die beim letzten Mal unterschrieben hat.\nFragen Sie: „Was brauchen Sie von uns, um rechtzeitig zu entscheiden?“',
  'playbook.score_drop':
    'Vergleichen Sie die gefallenen Punkte mit dem, was seit der letzten Umfrage geschah.\nRufen Sie die an, die niedriger bewertet haben, die Leitung zuerst.\nFragen Sie: „Was ist passiert, dass es schlechter wurde?“',
  'playbook.low_health':
    'Wählen Sie die Lücke mit der höchsten Priorität und vereinbaren Sie eine Verbesserung mit Termin.\nRufen Sie den Sponsor an, und nehmen Sie dazu, wem die Lücke gehört.\nFragen Sie: „Was davon würde Ihnen in diesem Quartal am meisten helfen?“',
  'playbook.dangerous_loyalty_renewal':
    'Sie kaufen, aber nicht gern: Die Verlängerung ist nicht sicher.\nRufen Sie zuerst die an, die es nutzen, dann die Person, die bezahlt.\nFragen Sie: „Wenn Sie heute neu wählen könnten, was spräche gegen uns?“',
  'playbook.complaint':
    'Antworten Sie heute, sagen Sie, was bis wann geschieht, und halten Sie den Termin.\nRufen Sie die Person an, die sich beschwert hat.\nFragen Sie: „Was wäre für Sie eine gute Lösung?“',
  'playbook.silence':
    'Bringen Sie etwas Nützliches mit: eine Beobachtung, einen Vergleich, eine Idee. Fragen Sie nicht nur nach.\nRufen Sie den Kontakt an, den Sie am besten kennen; sonst einen anderen.\nFragen Sie: „Woran arbeiten Sie gerade, wobei wir helfen könnten?“',
  'playbook.deal_lost':
    'Halten Sie fest, warum er verloren ging und ob es etwas über das übrige Geschäft sagt.\nRufen Sie die Person an, die abgelehnt hat.\nFragen Sie: „Lag es am Angebot, am Zeitpunkt oder an uns?“',
  'playbook.complaints_repeated':
    'Suchen Sie die gemeinsame Ursache, und geben Sie ihr bei sich jemanden, der verantwortlich ist.\nRufen Sie den Sponsor an, bevor er es von den eigenen Leuten hört.\nFragen Sie: „Was davon hat Sie am meisten gekostet, und was erwarten Sie von uns?“',
  'playbook.hidden_regression':
    'Lassen Sie sich vom besseren Gesamtwert nicht beruhigen: Sehen Sie die gefallenen Punkte an.\nRufen Sie die Person an, die beim Kunden dafür verantwortlich ist.\nFragen Sie: „Was wurde hier schlechter, während der Rest besser wurde?“',
  'playbook.consensus_collapse':
    'Bringen Sie die Leute des Kunden an einen Tisch, bevor Sie etwas ändern.\nRufen Sie den Sponsor an und schlagen Sie ein kurzes Treffen mit beiden Seiten vor.\nFragen Sie: „Warum sehen Sie das so verschieden?“',
  'playbook.slow_leak':
    'Legen Sie die letzten Umfragen übereinander und suchen Sie den Anfang.\nRufen Sie jemanden an, der jedes Mal geantwortet hat.\nFragen Sie: „Was hat sich für Sie in diesem Jahr verändert?“',
  'playbook.ticket_slow':
    'Lassen Sie sich heute vom Support einen Termin geben, und sagen Sie ihn dem Kunden selbst.\nRufen Sie die Person an, die das Ticket geschrieben hat.\nFragen Sie: „Was hält das bei Ihnen auf, und was würde bis zur Lösung helfen?“',
  'playbook.deal_overdue':
    'Geben Sie dem Deal ein neues, ehrliches Datum, oder schließen Sie ihn als verloren.\nRufen Sie die Person an, die über den Deal entscheidet.\nFragen Sie: „Was fehlt noch für eine Entscheidung?“',
  'playbook.ticket_reopened':
    'Lassen Sie es von jemand anderem prüfen als beim ersten Mal.\nRufen Sie die Person an, die es wieder geöffnet hat.\nFragen Sie: „Was haben wir übersehen, und woran merken Sie, dass es gelöst ist?“',
  'playbook.opt_out':
    'Achten Sie den Wunsch: Schreiben Sie dieser Person nicht mehr aus Kampagnen.\nRufen Sie nur an, wenn Sie sich kennen; sprechen Sie sonst mit Kollegen.\nFragen Sie: „Schreiben wir zu viel, oder über das Falsche?“',
  'playbook.tickets_open':
    'Ordnen Sie die offenen Tickets mit dem Support danach, was dem Kunden am meisten wehtut.\nRufen Sie Ihren Hauptkontakt mit dieser Liste an.\nFragen Sie: „Ist das für Sie die richtige Reihenfolge?“',
  'playbook.bounce':
    'Prüfen Sie, ob die Person gegangen ist, und berichtigen Sie die Adresse.\nRufen Sie die Zentrale oder Kollegen an.\nFragen Sie: „Wer ist jetzt unser Kontakt dafür?“',
  'playbook.meeting_cancelled':
    'Bieten Sie zwei neue Termine in den nächsten zwei Wochen an, mit kürzerer Tagesordnung.\nRufen Sie die Person an, die abgesagt hat.\nFragen Sie: „Liegt es am Termin, oder ist gerade etwas anderes dringender?“',

  'settingSection.signals.title': 'Ab wann Verhalten zählt',
  'settingSection.signals.description':
    'Ab wann ein Zeichen ist, was Kunden tun. Radar liest es, wenn HubSpot eine Änderung meldet, und jede Nacht.',
  'setting.signals.watch.label': 'Wessen Verhalten gelesen wird',
  'setting.signals.watch.description':
    'Kunden sind Unternehmen in der Lifecycle-Phase Kunde oder Fürsprecher.',
  'settingOption.watch.customers': 'Kunden und befragte Unternehmen',
  'settingOption.watch.surveyed': 'Nur befragte Unternehmen',
  'setting.signals.ticketsOpen.label': 'Viele offene Tickets',
  'setting.signals.ticketsOpen.description': 'So viele offene Tickets gleichzeitig sind ein Grund.',
  'setting.signals.ticketSlowDays.label': 'Ein Ticket ist langsam nach',
  'setting.signals.ticketSlowDays.description': 'So lange darf ein Ticket offen sein.',
  'setting.signals.complaintValues.label': 'Werte für eine Beschwerde',
  'setting.signals.complaintValues.description':
    'Interne Werte der Ticket-Eigenschaft im Tab Zuordnung, mit Kommas dazwischen.',
  'setting.signals.noticeValues.label': 'Werte für eine Kündigung',
  'setting.signals.noticeValues.description':
    'Werte derselben Eigenschaft, mit denen ein Ticket eine Kündigung ist. Sie zählt, bis das Ticket geschlossen ist.',
  'setting.signals.silenceDays.label': 'Stille nach',
  'setting.signals.silenceDays.description':
    'So lange darf es keine Antwort, kein Ticket, kein Treffen und keine Nutzung geben.',
  'setting.signals.renewalDealDays.label': 'Deal zur Verlängerung erwartet',
  'setting.signals.renewalDealDays.description':
    'So lange vor der Verlängerung sollte es einen offenen Deal geben.',
  'setting.signals.usageDropPercent.label': 'Rückgang der Nutzung',
  'setting.signals.usageDropPercent.description':
    'So weit muss die Nutzung unter das Mittel der acht Wochen davor fallen, in Prozent.',
  'setting.noticeProperty.label': 'Kündigung',
  'setting.noticeProperty.description':
    'Eine Eigenschaft am Unternehmen, die ausgefüllt ist oder ja sagt, sobald der Kunde gekündigt hat. Ein Datum sagt, seit wann.',
  'setting.ticketProperty.label': 'Art des Tickets',
  'setting.ticketProperty.description':
    'Die Ticket-Eigenschaft, an der man Beschwerden und Kündigungen erkennt; ohne Auswahl die Kategorie.',

  'settingSection.playbooks.title': 'Vorgehen',
  'settingSection.playbooks.description':
    'Was die Karte neben jedem Grund vorschlägt, ein Schritt je Zeile. Ein leeres Feld steht für den üblichen Text.',
} as const satisfies Record<keyof typeof churnEn, string>;
