import type { settingFieldsEn } from './en.ts';

export const settingFieldsDa = {
  'settingSection.people.title': 'Sprog og fortrolighed',
  'settingSection.people.description': 'Hvilket sprog der spørges på, og hvem der må se hvis svar.',
  'setting.language.label': 'Sprog',
  'setting.language.description':
    'For egenskaberne i HubSpot og for personer, hvis eget sprog er ukendt.',
  'setting.modes.allowed.label': 'Fortrolighed, der kan vælges',
  'setting.modes.allowed.description':
    'Hvad en kollega kan vælge, når en radar sendes. Det fortælles før det første spørgsmål og ændres aldrig bagefter.',
  'setting.modes.preset.label': 'Valgt på forhånd',
  'setting.modes.preset.description': 'Hvad kortet foreslår, når en radar sendes.',
  'settingSection.timing.title': 'Svarfrist og pauser',
  'settingSection.timing.description':
    'Hvor længe en undersøgelse er åben, og hvor længe folk får fred bagefter.',
  'setting.openDays.label': 'Åben i',
  'setting.openDays.description': 'Hvor længe der kan svares, når der ikke vælges andet.',
  'setting.contactRestDays.label': 'Pause for en kontakt',
  'setting.contactRestDays.description': 'Mellem to invitationer til samme person.',
  'setting.companyRestDays.label': 'Pause for en virksomhed',
  'setting.companyRestDays.description':
    'Mellem to undersøgelser hos samme virksomhed, uanset radar.',
  'setting.repeatFloorDays.label': 'Samme radar igen efter',
  'setting.repeatFloorDays.description':
    'Samme radar kan gentages, før pausen er forbi, men aldrig tidligere end dette.',
  'settingSection.reminders.title': 'Påmindelser og gentagelse',
  'settingSection.reminders.description': 'Hvad Radar selv gør, når en undersøgelse er sendt.',
  'setting.reminderDays.label': 'Påmindelse efter',
  'setting.reminderDays.description':
    'Dage efter afsendelsen, hvor alle, der ikke har svaret, får en påmindelse, for eksempel 4, 9. Tomt for aldrig.',
  'setting.closingSoonDays.label': 'Besked før lukning',
  'setting.closingSoonDays.description':
    'Så længe før slutningen får alle, der ikke har svaret, besked én gang; 0 for aldrig.',
  'setting.thanks.label': 'Tak for svar',
  'setting.thanks.description':
    'En kort mail efter hvert svar, én gang. Aldrig ved anonyme undersøgelser.',
  'setting.repeat.months.label': 'Spørg igen',
  'setting.repeat.months.description':
    'En virksomhed, der er spurgt før, spørges igen af sig selv.',
  'setting.repeat.daysBeforeRenewal.label': 'Spørg før fornyelsen',
  'setting.repeat.daysBeforeRenewal.description':
    'Så længe før den tilknyttede fornyelsesdato spørges virksomheden af sig selv; 0 for aldrig.',
  'settingSection.delivery.title': 'Levering',
  'settingSection.delivery.description': 'Hvordan en invitation når frem.',
  'setting.delivery.channel.label': 'Sendes med',
  'setting.delivery.channel.description':
    'Med jeres eget workflow får kontakten linket som egenskab, og jeres egen e-mail tager det med.',
  'setting.delivery.emailId.label': 'HubSpot-e-mailens nummer',
  'setting.delivery.emailId.description':
    'Nummeret på jeres egen transaktionsmail, når HubSpot sender. Det står i adressen på HubSpots e-maileditor; 0 for ingen.',
  'setting.delivery.senderName.label': 'Afsendernavn',
  'setting.delivery.senderName.description':
    'Hvem e-mails kommer fra; kollegaen, der sender, når feltet er tomt.',
  'setting.delivery.replyTo.label': 'Svar til',
  'setting.delivery.replyTo.description':
    'Hvor svar på e-mails går hen; til kollegaen, der sender, når feltet er tomt.',
  'settingSection.weights.title': 'Hvad sundhed består af',
  'settingSection.weights.description':
    'Hvor meget hver del tæller, i procent; tilsammen 100 %. Mangler en del data, overtager de andre dens andel.',
  'settingRule.weights': 'Vægtene skal tilsammen give 100 %.',
  'settingSection.bands.title': 'Sundhedsgrænser',
  'settingSection.bands.description':
    'Fra hvilken score en virksomhed er sund eller skal holdes øje med; derunder er den i farezonen.',
  'setting.scoring.healthBands.watch.label': 'Hold øje fra',
  'setting.scoring.healthBands.watch.description':
    'Under denne score er en virksomhed i farezonen.',
  'setting.scoring.healthBands.healthy.label': 'Sund fra',
  'setting.scoring.healthBands.healthy.description': 'Fra denne score er en virksomhed sund.',
  'setting.scoring.healthBands.upgradeMargin.label': 'Margin for en stigning',
  'setting.scoring.healthBands.upgradeMargin.description':
    'Hvor langt over en grænse en virksomhed skal være for at stige.',
  'settingRule.bands': '»Sund« skal begynde over »Hold øje«.',
  'settingSection.consensus.title': 'Enighed',
  'settingSection.consensus.description':
    'Fra hvilken score folk regnes som enige; under dem alle er de splittede.',
  'setting.scoring.consensusBands.mixed.label': 'Blandet fra',
  'setting.scoring.consensusBands.mixed.description': 'Under denne score er folk splittede.',
  'setting.scoring.consensusBands.mostlyAligned.label': 'Overvejende enige fra',
  'setting.scoring.consensusBands.mostlyAligned.description':
    'De fleste svar ligger tæt på hinanden.',
  'setting.scoring.consensusBands.aligned.label': 'Enige fra',
  'setting.scoring.consensusBands.aligned.description': 'Folk ser ens på det.',
  'settingRule.consensus': 'Grænserne skal stige fra blandet over overvejende enige til enige.',
  'settingSection.caps.title': 'Lofter',
  'settingSection.caps.description': 'Hvad der holder sundheden nede, hvor god resten end er.',
  'setting.scoring.caps.decisionMakerDetractor.label': 'En beslutningstager vil ikke anbefale os',
  'setting.scoring.caps.decisionMakerDetractor.description': 'Den højeste sundhed i så fald.',
  'setting.scoring.caps.cancellationNotice.label': 'Kunden har sagt op',
  'setting.scoring.caps.cancellationNotice.description': 'Den højeste sundhed i så fald.',
  'settingSection.staleness.title': 'Svarenes alder',
  'settingSection.staleness.description':
    'Gamle svar tæller mindre og mindre og til sidst slet ikke.',
  'setting.scoring.staleness.freshDays.label': 'Friske i',
  'setting.scoring.staleness.freshDays.description': 'Så længe tæller svar fuldt ud.',
  'setting.scoring.staleness.halfLifeDays.label': 'Halveret efter yderligere',
  'setting.scoring.staleness.halfLifeDays.description':
    'Når svar ikke længere er friske, mister de halvdelen af deres vægt på denne tid.',
  'setting.scoring.staleness.expiryDays.label': 'Udløbet efter',
  'setting.scoring.staleness.expiryDays.description': 'Derefter tæller svar ikke mere.',
  'settingRule.staleness': 'Svar skal udløbe senere, end de holder op med at være friske.',
  'settingSection.counting.title': 'Hvem tæller hvor meget',
  'settingSection.counting.description':
    'Folk tæller efter deres rolle: en bruger 1, en med indflydelse 1,5, en beslutningstager 2.',
  'setting.groupMode.label': 'Grupper',
  'setting.groupMode.description': 'Om en stor gruppe overtrumfer en lille.',
  'setting.scoring.decisionMakerWeight.label': 'Beslutningstager fra',
  'setting.scoring.decisionMakerWeight.description':
    'Rollevægten, hvorfra en person regnes som beslutningstager.',
  'setting.scoring.promoterAccount.label': 'Kunden anbefaler fra',
  'setting.scoring.promoterAccount.description':
    'Den vægtede NPS, hvorfra kunden som helhed anbefaler os.',
  'settingSection.certainty.title': 'Nok data',
  'settingSection.certainty.description': 'Hvor meget der skal vides, før Radar viser et tal.',
  'setting.scoring.minimumDataWeight.label': 'Data til sundhed',
  'setting.scoring.minimumDataWeight.description':
    'Den andel af vægtene, der skal have data; med mindre er der ingen sundhed.',
  'setting.scoring.minimumBehaviourWeight.label': 'Data til adfærd',
  'setting.scoring.minimumBehaviourWeight.description':
    'Den andel af vægtene, der skal have data om, hvad folk gør; med mindre tæller kun det, de siger.',
  'setting.scoring.confidenceBands.medium.label': 'Middel sikkerhed fra',
  'setting.scoring.confidenceBands.medium.description':
    'Under denne score er sikkerheden lav, og kortet siger, at grundlaget er tyndt.',
  'setting.scoring.confidenceBands.high.label': 'Høj sikkerhed fra',
  'setting.scoring.confidenceBands.high.description': 'Tallet holder.',
  'settingRule.confidence': 'Høj sikkerhed skal begynde over middel sikkerhed.',
  'settingSection.actions.title': 'Tiltag og loyalitet',
  'settingSection.actions.description':
    'Hvornår et punkt kræver handling, og hvornår en kunde regnes som loyal.',
  'setting.scoring.actions.gap.label': 'Stort gab fra',
  'setting.scoring.actions.gap.description': 'Fra dette gab kræver et punkt handling.',
  'setting.scoring.actions.consensus.label': 'Enighed fra',
  'setting.scoring.actions.consensus.description':
    'Under denne enighed skal folk først afstemme med hinanden.',
  'setting.scoring.loyalty.attitude.label': 'De kan lide os fra',
  'setting.scoring.loyalty.attitude.description': 'Det, folk siger, som score.',
  'setting.scoring.loyalty.behaviour.label': 'De køber fra',
  'setting.scoring.loyalty.behaviour.description': 'Det, folk gør, som score.',
  'settingSection.quality.title': 'Svar, der er klikket igennem',
  'settingSection.quality.description':
    'Den, der giver samme svar hele vejen og for hurtigt, holdes ude af tallene.',
  'setting.scoring.quality.minimumItems.label': 'Ens svar fra',
  'setting.scoring.quality.minimumItems.description':
    'Så mange vurderinger skal være ens, før det er et tegn.',
  'setting.scoring.quality.secondsPerItem.label': 'Tid til hver vurdering',
  'setting.scoring.quality.secondsPerItem.description': 'Den, der bruger mindre, var for hurtig.',
  'settingSection.noise.title': 'Hvilke ændringer tæller',
  'settingSection.noise.description':
    'Svar svinger af sig selv. Disse tal, i procent af skalaen, skelner en ændring fra et tilfælde.',
  'setting.scoring.noise.minimumChange.label': 'Mindste ændring',
  'setting.scoring.noise.minimumChange.description': 'Hos de personer, der svarede begge gange.',
  'setting.scoring.noise.minimumChangeOfOne.label': 'Mindste ændring hos én person',
  'setting.scoring.noise.minimumChangeOfOne.description': 'Når kun én person svarede begge gange.',
  'setting.scoring.noise.minimumChangeUnmatched.label': 'Mindste ændring hos andre personer',
  'setting.scoring.noise.minimumChangeUnmatched.description': 'Når ingen svarede begge gange.',
  'setting.scoring.noise.slowLeak.label': 'Langsomt fald',
  'setting.scoring.noise.slowLeak.description':
    'Et tab i forhold til den bedste af de seneste tre undersøgelser.',
  'setting.scoring.noise.answerSd.label': 'Svarenes spredning',
  'setting.scoring.noise.answerSd.description': 'Standardafvigelsen for svar på ét punkt.',
  'setting.scoring.noise.retestReliability.label': 'Pålidelighed',
  'setting.scoring.noise.retestReliability.description':
    'Hvor ens den samme person svarer to gange; 100 % er helt ens.',
  'settingSection.levels.title': 'Risikoniveauer',
  'settingSection.levels.description':
    'Scoren, hvorfra en virksomhed er på hvert niveau, 0 til 100; under det første er der ingen risiko.',
  'setting.risk.limits.low.label': 'Lav fra',
  'setting.risk.limits.low.description': 'Værd at se på.',
  'setting.risk.limits.medium.label': 'Middel fra',
  'setting.risk.limits.medium.description': 'Værd at ringe om.',
  'setting.risk.limits.high.label': 'Høj fra',
  'setting.risk.limits.high.description': 'Åbner en opfølgning.',
  'setting.risk.limits.critical.label': 'Kritisk fra',
  'setting.risk.limits.critical.description': 'Den stærkeste advarsel.',
  'settingRule.levels': 'Niveauerne skal stige fra lav over middel og høj til kritisk.',
  'settingSection.renewal.title': 'Tæt på fornyelsen',
  'settingSection.renewal.description': 'Et fald kort før en fornyelse vejer tungere.',
  'setting.risk.renewalDays.label': 'Tæt på betyder',
  'setting.risk.renewalDays.description':
    'Vurderinger, der falder så tæt på fornyelsen, gør risikoen mindst høj.',
  'settingSection.behaviour.title': 'Årsager i det, folk gør',
  'settingSection.behaviour.description':
    'Hvor stærk hver årsag er, 0 til 100. Flere årsager sammen vejer mere; 0 lader en årsag ude.',
  'settingSection.drops.title': 'Årsager i det, folk siger',
  'settingSection.drops.description':
    'Hvor stærk hver årsag er, 0 til 100. Flere årsager sammen vejer mere; 0 lader en årsag ude.',
  'settingSection.fading.title': 'Aftagen og fald',
  'settingSection.fading.description':
    'Hvor længe en årsag varer, og hvordan risikoen falder igen.',
  'setting.risk.halfLifeDays.label': 'Halveret efter',
  'setting.risk.halfLifeDays.description':
    'En hændelse, der er forbi, mister halvdelen af sin styrke på denne tid.',
  'setting.risk.codeMinimum.label': 'Nævnes fra',
  'setting.risk.codeMinimum.description': 'Svagere årsager tæller, men nævnes ikke.',
  'setting.risk.fallMargin.label': 'Margin for et fald',
  'setting.risk.fallMargin.description':
    'Så langt under grænsen skal scoren ligge, før niveauet falder.',
  'setting.risk.fallDays.label': 'Tid på et niveau',
  'setting.risk.fallDays.description': 'Så længe holdes et niveau mindst, før det falder.',
  'setting.risk.minimumSources.label': 'Slags tegn, der kræves',
  'setting.risk.minimumSources.description':
    'Uden en undersøgelse kræves så mange slags tegn; med færre er risikoen ukendt.',
  'settingSection.mapped.title': 'Hvad Radar læser',
  'settingSection.mapped.description': 'Hvilken af jeres egenskaber Radar læser.',
  'setting.renewalProperty.label': 'Fornyelsesdato',
  'setting.renewalProperty.description':
    'Virksomhedens egenskab med datoen. Et fald kort før den tæller mere.',
  'settingSection.lost.title': 'Mistede kunder',
  'settingSection.lost.description':
    'Gem forløbet for hver virksomhed, der forlader jer, og se, om I blev advaret.',
  'setting.lostProperty.label': 'Kundestatus',
  'setting.lostProperty.description':
    'Den egenskab på virksomheden, der siger, om den stadig er kunde.',
  'setting.lostValue.label': 'Værdi for en tidligere kunde',
  'setting.lostValue.description':
    'Den interne værdi, for eksempel »former_customer«; flere adskilles med semikolon. Uden den tæller ingen virksomhed som mistet.',
  'settingSection.dividing.title': 'Portefølje',
  'settingSection.dividing.description':
    'Hvad porteføljen kan opdeles efter, og hvad der står på spil.',
  'setting.segmentProperty.label': 'Segment',
  'setting.segmentProperty.description':
    'Den egenskab på virksomheden, I inddeler jeres kunder efter, for eksempel et niveau.',
  'setting.valueProperty.label': 'Kundens værdi',
  'setting.valueProperty.description':
    'Et tal på virksomheden i jeres valuta, for eksempel den årlige kontrakt. Uden det bruger Radar HubSpots samlede omsætning.',
  'setting.usageProperty.label': 'Brug',
  'setting.usageProperty.description':
    'Et tal på virksomheden, der siger, hvor meget kunden bruger jeres produkt.',
  'setting.paymentProperty.label': 'Betaling forfalden siden',
  'setting.paymentProperty.description': 'En dato på virksomheden.',
  'setting.referrerProperty.label': 'Anbefalet af',
  'setting.referrerProperty.description':
    'Handlens egenskab, der nævner kontakten, som anbefalede den, med post-id eller e-mailadresse. Vundne handler tælles på kontakten hver nat.',
  'settingSection.retention.title': 'Opbevaring',
  'settingSection.retention.description': 'Hvor længe Radar gemmer, hvad folk har sagt.',
  'setting.retentionMonths.label': 'Gem svar i',
  'setting.retentionMonths.description':
    'Så længe efter lukningen slettes en undersøgelses svar, navne og adresser. Tallene bliver. 0 gemmer alt.',
  'settingOption.months': '{months, plural, =0 {Aldrig} other {Hver #. måned}}',
  'settingOption.channel.mail': 'Radars e-mail',
  'settingOption.channel.hubspot': 'Jeres e-mail i HubSpot',
  'settingOption.channel.link': 'Jeres eget workflow',
  'settingOption.groupMode.person': 'Hver person tæller efter rolle',
  'settingOption.groupMode.balanced': 'Hver gruppe tæller lige meget',
  'settingHint.days': '{min} til {max} dage.',
  'settingHint.months': '{min} til {max} måneder.',
  'settingHint.points': '{min} til {max} point.',
  'settingHint.percent': '{min} til {max} procent.',
  'settingHint.seconds': '{min} til {max} sekunder.',
  'settingHint.number': '{min} til {max}.',
  'settingMistake.whole': 'Indtast et helt tal fra {min} til {max}.',
  'settingMistake.number': 'Indtast et tal fra {min} til {max}.',
  'settingMistake.choices': 'Vælg mindst én.',
  'settingMistake.emailId': 'HubSpot skal have nummeret på den e-mail, der skal sendes.',
  'settingMistake.preset': 'Vælg en af dem, der kan vælges.',
  'settingMistake.days':
    'Indtast op til {most} hele tal fra {min} til {max}, der stiger, med komma imellem.',
  'settingMistake.text': 'Indtast højst {max} tegn.',
  'settingMistake.email': 'Indtast en e-mailadresse, eller lad feltet være tomt.',
  'settingOption.on': 'Til',
  'settingOption.off': 'Fra',
  'settingSection.digest.title': 'Ugens overblik',
  'settingSection.digest.description':
    'Om mandagen får hver ejer en mail om sine virksomheder: hvad der steg og faldt, ros, overskredne opfølgninger og radarer, der er på vej. Uden nyt kommer der ingen mail.',
  'setting.digest.mode.label': 'Overblik',
  'setting.digest.mode.description': 'Alle kan framelde sig med ét klik i mailen.',
  'setting.digest.teamAddress.label': 'Til hele teamet',
  'setting.digest.teamAddress.description':
    'En adresse, der får ugens overblik for alle virksomheder; tom for ingen.',
  'settingSection.notices.title': 'Besked i HubSpot',
  'settingSection.notices.description':
    'Hvad Radar selv fortæller i HubSpot ud over risikoen for frafald.',
  'setting.notices.detractor.label': 'Utilfreds beslutningstager',
  'setting.notices.detractor.description':
    'En opgave til virksomhedens ejer, så snart en beslutningstager ikke vil anbefale jer. Kun hvor svar har navne.',
  'setting.notices.timeline.label': 'Virksomhedens tidslinje',
  'setting.notices.timeline.description':
    'En note, når en radar sendes, og når den er lukket, uden navne og svar.',
} as const satisfies Record<keyof typeof settingFieldsEn, string>;
