import type { settingFieldsEn } from './en.ts';

export const settingFieldsDe = {
  'settingSection.people.title': 'Sprache und Vertraulichkeit',
  'settingSection.people.description':
    'In welcher Sprache gefragt wird und wer wessen Antwort sehen darf.',
  'setting.language.label': 'Sprache',
  'setting.language.description':
    'Für die Eigenschaften in HubSpot und für Personen, deren Sprache unbekannt ist.',
  'setting.modes.allowed.label': 'Wählbare Vertraulichkeit',
  'setting.modes.allowed.description':
    'Was beim Senden eines Radars gewählt werden kann. Es wird vor der ersten Frage gesagt und ändert sich danach nie.',
  'setting.modes.preset.label': 'Vorausgewählt',
  'setting.modes.preset.description': 'Was die Karte beim Senden eines Radars vorschlägt.',
  'settingSection.timing.title': 'Antwortfrist und Pausen',
  'settingSection.timing.description':
    'Wie lange eine Umfrage offen bleibt und wie lange danach niemand gefragt wird.',
  'setting.openDays.label': 'Offen für',
  'setting.openDays.description':
    'Wie lange geantwortet werden kann, wenn nichts anderes gewählt wird.',
  'setting.contactRestDays.label': 'Ruhezeit eines Kontakts',
  'setting.contactRestDays.description': 'Zwischen zwei Einladungen derselben Person.',
  'setting.companyRestDays.label': 'Ruhezeit eines Unternehmens',
  'setting.companyRestDays.description':
    'Zwischen zwei Umfragen bei einem Unternehmen, gleich mit welchem Radar.',
  'setting.repeatFloorDays.label': 'Dasselbe Radar wieder nach',
  'setting.repeatFloorDays.description':
    'Dasselbe Radar darf vor Ende der Ruhezeit wiederholt werden, aber nie früher als hier.',
  'settingSection.reminders.title': 'Erinnerungen und Wiederholung',
  'settingSection.reminders.description':
    'Was Radar von selbst tut, nachdem eine Umfrage gesendet wurde.',
  'setting.reminderDays.label': 'Erinnern nach',
  'setting.reminderDays.description':
    'Tage nach dem Senden, an denen alle erinnert werden, die nicht geantwortet haben, etwa 4, 9. Leer für nie.',
  'setting.closingSoonDays.label': 'Auf das Ende hinweisen',
  'setting.closingSoonDays.description':
    'So lange vor dem Ende erfahren alle davon einmal, die nicht geantwortet haben; 0 für nie.',
  'setting.thanks.label': 'Für Antworten danken',
  'setting.thanks.description':
    'Eine kurze E-Mail nach jeder Antwort, einmal. Nie bei anonymen Umfragen.',
  'setting.repeat.months.label': 'Wieder fragen',
  'setting.repeat.months.description':
    'Ein Unternehmen, das schon gefragt wurde, wird von selbst wieder gefragt.',
  'setting.repeat.daysBeforeRenewal.label': 'Vor der Verlängerung fragen',
  'setting.repeat.daysBeforeRenewal.description':
    'So lange vor dem zugeordneten Verlängerungsdatum wird von selbst gefragt; 0 für nie.',
  'settingSection.delivery.title': 'Zustellung',
  'settingSection.delivery.description': 'Wie eine Einladung ankommt.',
  'setting.delivery.channel.label': 'Gesendet durch',
  'setting.delivery.channel.description':
    'Mit Ihrem Workflow bekommt der Kontakt den Link als Eigenschaft, und Ihre eigene E-Mail bringt ihn mit.',
  'setting.delivery.emailId.label': 'Nummer der HubSpot-E-Mail',
  'setting.delivery.emailId.description':
    'Die Nummer Ihrer eigenen Transaktions-E-Mail, wenn HubSpot sendet. Sie steht in der Adresse des E-Mail-Editors von HubSpot; 0 für keine.',
  'setting.delivery.senderName.label': 'Absendername',
  'setting.delivery.senderName.description':
    'Von wem E-Mails kommen; leer heißt: von der sendenden Person.',
  'setting.delivery.replyTo.label': 'Antworten an',
  'setting.delivery.replyTo.description':
    'Wohin Antworten gehen; leer heißt: an die sendende Person.',
  'settingSection.weights.title': 'Woraus Gesundheit besteht',
  'settingSection.weights.description':
    'Wie viel jeder Teil zählt, in Prozent; zusammen 100 %. Fehlen einem Teil Daten, übernehmen die anderen seinen Anteil.',
  'settingRule.weights': 'Die Gewichte müssen zusammen 100 % ergeben.',
  'settingSection.bands.title': 'Gesundheitsstufen',
  'settingSection.bands.description':
    'Ab welchem Wert ein Unternehmen gesund oder zu beobachten ist; darunter ist es gefährdet.',
  'setting.scoring.healthBands.watch.label': 'Beobachten ab',
  'setting.scoring.healthBands.watch.description':
    'Unter diesem Wert ist ein Unternehmen gefährdet.',
  'setting.scoring.healthBands.healthy.label': 'Gesund ab',
  'setting.scoring.healthBands.healthy.description': 'Ab diesem Wert ist ein Unternehmen gesund.',
  'setting.scoring.healthBands.upgradeMargin.label': 'Spielraum für einen Anstieg',
  'setting.scoring.healthBands.upgradeMargin.description':
    'Wie weit über einer Grenze ein Unternehmen für einen Anstieg liegen muss.',
  'settingRule.bands': '„Gesund“ muss über „Beobachten“ beginnen.',
  'settingSection.consensus.title': 'Einigkeit',
  'settingSection.consensus.description':
    'Ab welchem Wert Personen als einig gelten; unter allen Grenzen sind sie gespalten.',
  'setting.scoring.consensusBands.mixed.label': 'Gemischt ab',
  'setting.scoring.consensusBands.mixed.description':
    'Unter diesem Wert sind die Personen gespalten.',
  'setting.scoring.consensusBands.mostlyAligned.label': 'Weitgehend einig ab',
  'setting.scoring.consensusBands.mostlyAligned.description':
    'Die meisten Antworten liegen nah beieinander.',
  'setting.scoring.consensusBands.aligned.label': 'Einig ab',
  'setting.scoring.consensusBands.aligned.description': 'Alle sehen es gleich.',
  'settingRule.consensus':
    'Die Grenzen müssen von gemischt über weitgehend einig bis einig steigen.',
  'settingSection.caps.title': 'Obergrenzen',
  'settingSection.caps.description': 'Was die Gesundheit begrenzt, wie gut auch alles andere ist.',
  'setting.scoring.caps.decisionMakerDetractor.label':
    'Eine entscheidende Person würde uns nicht empfehlen',
  'setting.scoring.caps.decisionMakerDetractor.description':
    'Die höchste Gesundheit in diesem Fall.',
  'setting.scoring.caps.cancellationNotice.label': 'Der Kunde hat gekündigt',
  'setting.scoring.caps.cancellationNotice.description': 'Die höchste Gesundheit in diesem Fall.',
  'settingSection.staleness.title': 'Alter der Antworten',
  'settingSection.staleness.description':
    'Alte Antworten zählen immer weniger und irgendwann nicht mehr.',
  'setting.scoring.staleness.freshDays.label': 'Frisch für',
  'setting.scoring.staleness.freshDays.description': 'So lange zählen Antworten voll.',
  'setting.scoring.staleness.halfLifeDays.label': 'Halb nach weiteren',
  'setting.scoring.staleness.halfLifeDays.description':
    'Danach verlieren Antworten in dieser Zeit die Hälfte ihres Gewichts.',
  'setting.scoring.staleness.expiryDays.label': 'Verfallen nach',
  'setting.scoring.staleness.expiryDays.description': 'Danach zählen Antworten nicht mehr.',
  'settingRule.staleness': 'Antworten müssen später verfallen, als sie frisch sind.',
  'settingSection.counting.title': 'Wer wie viel zählt',
  'settingSection.counting.description':
    'Personen zählen nach ihrer Rolle: wer anwendet 1, wer Einfluss hat 1,5, wer entscheidet 2.',
  'setting.groupMode.label': 'Gruppen',
  'setting.groupMode.description': 'Ob eine große Gruppe eine kleine überstimmt.',
  'setting.scoring.decisionMakerWeight.label': 'Entscheidende Person ab',
  'setting.scoring.decisionMakerWeight.description':
    'Das Rollengewicht, ab dem eine Person als entscheidend gilt.',
  'setting.scoring.promoterAccount.label': 'Kunde empfiehlt ab',
  'setting.scoring.promoterAccount.description':
    'Der gewichtete NPS, ab dem der Kunde als Ganzes als Promotor gilt.',
  'settingSection.certainty.title': 'Genug Daten',
  'settingSection.certainty.description':
    'Wie viel bekannt sein muss, bevor Radar eine Zahl zeigt.',
  'setting.scoring.minimumDataWeight.label': 'Daten für Gesundheit',
  'setting.scoring.minimumDataWeight.description':
    'Der Anteil der Gewichte, der Daten braucht; mit weniger gibt es keine Gesundheit.',
  'setting.scoring.minimumBehaviourWeight.label': 'Daten für Verhalten',
  'setting.scoring.minimumBehaviourWeight.description':
    'Der Anteil der Gewichte, der Daten über das Tun braucht; mit weniger zählt nur das Gesagte.',
  'setting.scoring.confidenceBands.medium.label': 'Mittlere Verlässlichkeit ab',
  'setting.scoring.confidenceBands.medium.description':
    'Darunter ist die Verlässlichkeit niedrig, und die Karte nennt die Daten dünn.',
  'setting.scoring.confidenceBands.high.label': 'Hohe Verlässlichkeit ab',
  'setting.scoring.confidenceBands.high.description': 'Die Zahl trägt.',
  'settingRule.confidence': 'Hohe Verlässlichkeit muss über mittlerer beginnen.',
  'settingSection.actions.title': 'Maßnahmen und Loyalität',
  'settingSection.actions.description':
    'Wann ein Punkt eine Maßnahme braucht und wann ein Kunde als loyal gilt.',
  'setting.scoring.actions.gap.label': 'Große Lücke ab',
  'setting.scoring.actions.gap.description': 'Ab dieser Lücke braucht ein Punkt eine Maßnahme.',
  'setting.scoring.actions.consensus.label': 'Einigkeit ab',
  'setting.scoring.actions.consensus.description':
    'Darunter müssen sich die Personen zuerst abstimmen.',
  'setting.scoring.loyalty.attitude.label': 'Sie mögen uns ab',
  'setting.scoring.loyalty.attitude.description': 'Was Personen sagen, als Wert.',
  'setting.scoring.loyalty.behaviour.label': 'Sie kaufen ab',
  'setting.scoring.loyalty.behaviour.description': 'Was Personen tun, als Wert.',
  'settingSection.quality.title': 'Durchgeklickte Antworten',
  'settingSection.quality.description':
    'Wer durchweg dasselbe und zu schnell antwortet, bleibt aus den Zahlen heraus.',
  'setting.scoring.quality.minimumItems.label': 'Gleiche Antworten ab',
  'setting.scoring.quality.minimumItems.description':
    'So viele Bewertungen müssen gleich sein, bevor es ein Zeichen ist.',
  'setting.scoring.quality.secondsPerItem.label': 'Zeit je Bewertung',
  'setting.scoring.quality.secondsPerItem.description': 'Wer weniger braucht, war zu schnell.',
  'settingSection.noise.title': 'Welche Veränderungen zählen',
  'settingSection.noise.description':
    'Antworten schwanken von selbst. Diese Zahlen, in Prozent der Skala, trennen Veränderung von Zufall.',
  'setting.scoring.noise.minimumChange.label': 'Kleinste Veränderung',
  'setting.scoring.noise.minimumChange.description': 'Bei denen, die beide Male geantwortet haben.',
  'setting.scoring.noise.minimumChangeOfOne.label': 'Kleinste Veränderung einer Person',
  'setting.scoring.noise.minimumChangeOfOne.description':
    'Wenn nur eine Person beide Male geantwortet hat.',
  'setting.scoring.noise.minimumChangeUnmatched.label': 'Kleinste Veränderung anderer Personen',
  'setting.scoring.noise.minimumChangeUnmatched.description':
    'Wenn niemand beide Male geantwortet hat.',
  'setting.scoring.noise.slowLeak.label': 'Schleichender Rückgang',
  'setting.scoring.noise.slowLeak.description':
    'Ein Verlust gegenüber der besten der letzten drei Umfragen.',
  'setting.scoring.noise.answerSd.label': 'Streuung der Antworten',
  'setting.scoring.noise.answerSd.description':
    'Die Standardabweichung der Antworten zu einem Punkt.',
  'setting.scoring.noise.retestReliability.label': 'Zuverlässigkeit',
  'setting.scoring.noise.retestReliability.description':
    'Wie gleich dieselbe Person zweimal antwortet; 100 % heißt genau gleich.',
  'settingSection.levels.title': 'Risikostufen',
  'settingSection.levels.description':
    'Der Wert, ab dem ein Unternehmen auf jeder Stufe ist, 0 bis 100; unter der ersten gibt es kein Risiko.',
  'setting.risk.limits.low.label': 'Niedrig ab',
  'setting.risk.limits.low.description': 'Einen Blick wert.',
  'setting.risk.limits.medium.label': 'Mittel ab',
  'setting.risk.limits.medium.description': 'Einen Anruf wert.',
  'setting.risk.limits.high.label': 'Hoch ab',
  'setting.risk.limits.high.description': 'Eröffnet eine Nachverfolgung.',
  'setting.risk.limits.critical.label': 'Kritisch ab',
  'setting.risk.limits.critical.description': 'Die stärkste Warnung.',
  'settingRule.levels': 'Die Stufen müssen von niedrig über mittel und hoch bis kritisch steigen.',
  'settingSection.renewal.title': 'Nahe der Verlängerung',
  'settingSection.renewal.description': 'Ein Rückgang kurz vor einer Verlängerung wiegt schwerer.',
  'setting.risk.renewalDays.label': 'Nahe heißt',
  'setting.risk.renewalDays.description':
    'Werte, die so nahe der Verlängerung fallen, machen das Risiko mindestens hoch.',
  'settingSection.behaviour.title': 'Gründe im Verhalten',
  'settingSection.behaviour.description':
    'Wie stark jeder Grund ist, 0 bis 100. Mehrere zusammen wiegen mehr; 0 lässt einen Grund weg.',
  'settingSection.drops.title': 'Gründe in den Antworten',
  'settingSection.drops.description':
    'Wie stark jeder Grund ist, 0 bis 100. Mehrere zusammen wiegen mehr; 0 lässt einen Grund weg.',
  'settingSection.fading.title': 'Abklingen und Sinken',
  'settingSection.fading.description':
    'Wie lange ein Grund anhält und wie das Risiko wieder sinkt.',
  'setting.risk.halfLifeDays.label': 'Halb nach',
  'setting.risk.halfLifeDays.description':
    'Ein vergangenes Ereignis verliert in dieser Zeit die Hälfte seiner Stärke.',
  'setting.risk.codeMinimum.label': 'Genannt ab',
  'setting.risk.codeMinimum.description': 'Schwächere Gründe zählen, werden aber nicht genannt.',
  'setting.risk.fallMargin.label': 'Spielraum für ein Sinken',
  'setting.risk.fallMargin.description':
    'So weit unter der Grenze muss der Wert liegen, bevor die Stufe sinkt.',
  'setting.risk.fallDays.label': 'Zeit auf einer Stufe',
  'setting.risk.fallDays.description':
    'So lange wird eine Stufe mindestens gehalten, bevor sie sinkt.',
  'setting.risk.minimumSources.label': 'Nötige Arten von Zeichen',
  'setting.risk.minimumSources.description':
    'Ohne Umfrage braucht es so viele Arten von Zeichen; mit weniger ist das Risiko unbekannt.',
  'settingSection.mapped.title': 'Was Radar liest',
  'settingSection.mapped.description': 'Welche Ihrer Eigenschaften Radar liest.',
  'setting.renewalProperty.label': 'Verlängerungsdatum',
  'setting.renewalProperty.description':
    'Die Eigenschaft des Unternehmens mit dem Datum. Ein Rückgang kurz davor zählt mehr.',
  'settingSection.lost.title': 'Verlorene Kunden',
  'settingSection.lost.description':
    'Behält den Verlauf jedes Unternehmens, das geht, und zeigt, ob Sie gewarnt waren.',
  'setting.lostProperty.label': 'Kundenstatus',
  'setting.lostProperty.description':
    'Die Eigenschaft des Unternehmens, die sagt, ob es noch Kunde ist.',
  'setting.lostValue.label': 'Wert eines früheren Kunden',
  'setting.lostValue.description':
    'Der interne Wert, zum Beispiel „former_customer“; mehrere mit Semikolon dazwischen. Ohne ihn gilt kein Unternehmen als verloren.',
  'settingSection.dividing.title': 'Kundenportfolio',
  'settingSection.dividing.description':
    'Wonach sich die Kunden gliedern lassen und was auf dem Spiel steht.',
  'setting.segmentProperty.label': 'Segment',
  'setting.segmentProperty.description':
    'Die Eigenschaft des Unternehmens, nach der Sie Ihre Kunden einteilen, zum Beispiel eine Stufe.',
  'setting.valueProperty.label': 'Wert eines Kunden',
  'setting.valueProperty.description':
    'Eine Zahl am Unternehmen in Ihrer Währung, zum Beispiel der Jahresvertrag. Ohne sie nimmt Radar den Gesamtumsatz von HubSpot.',
  'setting.usageProperty.label': 'Nutzung',
  'setting.usageProperty.description':
    'Eine Zahl am Unternehmen, die sagt, wie viel der Kunde Ihr Produkt nutzt.',
  'setting.paymentProperty.label': 'Zahlung überfällig seit',
  'setting.paymentProperty.description': 'Ein Datum am Unternehmen.',
  'setting.referrerProperty.label': 'Empfohlen von',
  'setting.referrerProperty.description':
    'Die Eigenschaft des Deals, die den empfehlenden Kontakt nennt, mit Datensatz-ID oder E-Mail-Adresse. Gewonnene Deals werden jede Nacht beim Kontakt gezählt.',
  'settingSection.retention.title': 'Aufbewahrung',
  'settingSection.retention.description': 'Wie lange Radar behält, was Personen gesagt haben.',
  'setting.retentionMonths.label': 'Antworten behalten für',
  'setting.retentionMonths.description':
    'So lange nach dem Schließen werden Antworten, Namen und Adressen einer Umfrage gelöscht. Die Werte bleiben. 0 behält alles.',
  'settingOption.months': '{months, plural, =0 {Nie} other {Alle # Monate}}',
  'settingOption.channel.mail': 'E-Mail von Radar',
  'settingOption.channel.hubspot': 'Ihre E-Mail in HubSpot',
  'settingOption.channel.link': 'Ihren eigenen Workflow',
  'settingOption.groupMode.person': 'Jede Person zählt nach Rolle',
  'settingOption.groupMode.balanced': 'Jede Gruppe zählt gleich viel',
  'settingHint.days': '{min} bis {max} Tage.',
  'settingHint.months': '{min} bis {max} Monate.',
  'settingHint.points': '{min} bis {max} Punkte.',
  'settingHint.percent': '{min} bis {max} Prozent.',
  'settingHint.seconds': '{min} bis {max} Sekunden.',
  'settingHint.number': '{min} bis {max}.',
  'settingMistake.whole': 'Geben Sie eine ganze Zahl von {min} bis {max} ein.',
  'settingMistake.number': 'Geben Sie eine Zahl von {min} bis {max} ein.',
  'settingMistake.choices': 'Wählen Sie mindestens eine.',
  'settingMistake.emailId': 'HubSpot braucht die Nummer der E-Mail, die gesendet werden soll.',
  'settingMistake.preset': 'Wählen Sie eine der wählbaren.',
  'settingMistake.days':
    'Geben Sie bis zu {most} steigende ganze Zahlen von {min} bis {max} ein, durch Kommas getrennt.',
  'settingMistake.text': 'Geben Sie höchstens {max} Zeichen ein.',
  'settingMistake.email': 'Geben Sie eine E-Mail-Adresse ein oder lassen Sie das Feld leer.',
  'settingOption.on': 'Ein',
  'settingOption.off': 'Aus',
  'settingSection.digest.title': 'Wochenüberblick',
  'settingSection.digest.description':
    'Am Montag bekommt jeder Zuständige eine E-Mail über seine Unternehmen: was stieg und fiel, Lob, überfällige Nachverfolgungen und anstehende Radare. Ohne Neuigkeiten kommt keine E-Mail.',
  'setting.digest.mode.label': 'Überblick',
  'setting.digest.mode.description': 'Jeder kann sich mit einem Klick in der E-Mail abmelden.',
  'setting.digest.teamAddress.label': 'Für das ganze Team',
  'setting.digest.teamAddress.description':
    'Eine Adresse, die die Woche aller Unternehmen bekommt; leer für keine.',
  'settingSection.notices.title': 'Hinweise in HubSpot',
  'settingSection.notices.description':
    'Was Radar in HubSpot von selbst mitteilt, neben dem Churn-Risiko.',
  'setting.notices.detractor.label': 'Unzufriedene Entscheider',
  'setting.notices.detractor.description':
    'Eine Aufgabe für den Besitzer des Unternehmens, sobald jemand mit Entscheidungsgewalt Sie nicht empfehlen würde. Nur wo Antworten Namen tragen.',
  'setting.notices.timeline.label': 'Zeitleiste des Unternehmens',
  'setting.notices.timeline.description':
    'Eine Notiz, wenn ein Radar gesendet wird und wenn es geschlossen ist, ohne Namen und Antworten.',
} as const satisfies Record<keyof typeof settingFieldsEn, string>;
