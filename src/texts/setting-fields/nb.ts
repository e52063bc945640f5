import type { settingFieldsEn } from './en.ts';

export const settingFieldsNb = {
  'settingSection.people.title': 'Språk og fortrolighet',
  'settingSection.people.description':
    'Hvilket språk det spørres på, og hvem som får se hvem sine svar.',
  'setting.language.label': 'Språk',
  'setting.language.description': 'For egenskapene i HubSpot og for personer med ukjent språk.',
  'setting.modes.allowed.label': 'Fortrolighet som kan velges',
  'setting.modes.allowed.description':
    'Hva en kollega kan velge når en radar sendes. Det fortelles før det første spørsmålet og endres aldri etterpå.',
  'setting.modes.preset.label': 'Valgt på forhånd',
  'setting.modes.preset.description': 'Hva kortet foreslår når en radar sendes.',
  'settingSection.timing.title': 'Svarfrist og pauser',
  'settingSection.timing.description':
    'Hvor lenge en undersøkelse er åpen, og hvor lenge folk får fred etterpå.',
  'setting.openDays.label': 'Åpen i',
  'setting.openDays.description': 'Hvor lenge det kan svares når ikke noe annet velges.',
  'setting.contactRestDays.label': 'Pause for en kontakt',
  'setting.contactRestDays.description': 'Mellom to invitasjoner til samme person.',
  'setting.companyRestDays.label': 'Pause for en bedrift',
  'setting.companyRestDays.description':
    'Mellom to undersøkelser hos samme bedrift, uansett radar.',
  'setting.repeatFloorDays.label': 'Samme radar igjen etter',
  'setting.repeatFloorDays.description':
    'Samme radar kan gjentas før pausen er over, men aldri tidligere enn dette.',
  'settingSection.reminders.title': 'Påminnelser og gjentakelse',
  'settingSection.reminders.description':
    'Hva Radar gjør av seg selv når en undersøkelse er sendt.',
  'setting.reminderDays.label': 'Minn om etter',
  'setting.reminderDays.description':
    'Dager etter utsendelsen da alle som ikke har svart, får en påminnelse, for eksempel 4, 9. Tomt for aldri.',
  'setting.closingSoonDays.label': 'Beskjed før den lukkes',
  'setting.closingSoonDays.description':
    'Så lenge før slutten får alle som ikke har svart, beskjed én gang; 0 for aldri.',
  'setting.thanks.label': 'Takk for svar',
  'setting.thanks.description':
    'En kort e-post etter hvert svar, én gang. Aldri ved anonyme undersøkelser.',
  'setting.repeat.months.label': 'Spør igjen',
  'setting.repeat.months.description': 'En bedrift som er spurt før, spørres igjen av seg selv.',
  'setting.repeat.daysBeforeRenewal.label': 'Spør før fornyelsen',
  'setting.repeat.daysBeforeRenewal.description':
    'Så lenge før den tilknyttede fornyelsesdatoen spørres bedriften av seg selv; 0 for aldri.',
  'settingSection.delivery.title': 'Levering',
  'settingSection.delivery.description': 'Hvordan en invitasjon når fram.',
  'setting.delivery.channel.label': 'Sendes med',
  'setting.delivery.channel.description':
    'Med deres egen arbeidsflyt får kontakten lenken som egenskap, og deres egen e-post tar den med.',
  'setting.delivery.emailId.label': 'HubSpot-e-postens nummer',
  'setting.delivery.emailId.description':
    'Nummeret på deres egen transaksjonelle e-post, når HubSpot sender. Det står i adressen til HubSpots e-postredigering; 0 for ingen.',
  'setting.delivery.senderName.label': 'Avsendernavn',
  'setting.delivery.senderName.description':
    'Hvem e-post kommer fra; kollegaen som sender, når feltet er tomt.',
  'setting.delivery.replyTo.label': 'Svar til',
  'setting.delivery.replyTo.description':
    'Hvor svar på e-post går; til kollegaen som sender, når feltet er tomt.',
  'settingSection.weights.title': 'Hva helse består av',
  'settingSection.weights.description':
    'Hvor mye hver del teller, i prosent; til sammen 100 %. Mangler en del data, tar de andre over dens andel.',
  'settingRule.weights': 'Vektene må til sammen gi 100 %.',
  'settingSection.bands.title': 'Helsegrenser',
  'settingSection.bands.description':
    'Fra hvilken score en bedrift er sunn eller bør følges; under det er den i faresonen.',
  'setting.scoring.healthBands.watch.label': 'Følg med fra',
  'setting.scoring.healthBands.watch.description': 'Under denne scoren er en bedrift i faresonen.',
  'setting.scoring.healthBands.healthy.label': 'Sunn fra',
  'setting.scoring.healthBands.healthy.description': 'Fra denne scoren er en bedrift sunn.',
  'setting.scoring.healthBands.upgradeMargin.label': 'Margin for en oppgang',
  'setting.scoring.healthBands.upgradeMargin.description':
    'Hvor langt over en grense en bedrift må være for å stige.',
  'settingRule.bands': '«Sunn» må begynne over «Følg med».',
  'settingSection.consensus.title': 'Enighet',
  'settingSection.consensus.description':
    'Fra hvilken score folk regnes som enige; under dem alle er de splittet.',
  'setting.scoring.consensusBands.mixed.label': 'Blandet fra',
  'setting.scoring.consensusBands.mixed.description': 'Under denne scoren er folk splittet.',
  'setting.scoring.consensusBands.mostlyAligned.label': 'Stort sett enige fra',
  'setting.scoring.consensusBands.mostlyAligned.description':
    'De fleste svar ligger tett på hverandre.',
  'setting.scoring.consensusBands.aligned.label': 'Enige fra',
  'setting.scoring.consensusBands.aligned.description': 'Folk ser likt på det.',
  'settingRule.consensus': 'Grensene må stige fra blandet over stort sett enige til enige.',
  'settingSection.caps.title': 'Tak',
  'settingSection.caps.description': 'Hva som holder helsen nede, uansett hvor godt resten er.',
  'setting.scoring.caps.decisionMakerDetractor.label': 'En beslutningstaker vil ikke anbefale oss',
  'setting.scoring.caps.decisionMakerDetractor.description': 'Den høyeste helsen i så fall.',
  'setting.scoring.caps.cancellationNotice.label': 'Kunden har sagt opp',
  'setting.scoring.caps.cancellationNotice.description': 'Den høyeste helsen i så fall.',
  'settingSection.staleness.title': 'Svarenes alder',
  'settingSection.staleness.description':
    'Gamle svar teller mindre og mindre og til slutt ikke i det hele tatt.',
  'setting.scoring.staleness.freshDays.label': 'Ferske i',
  'setting.scoring.staleness.freshDays.description': 'Så lenge teller svar fullt ut.',
  'setting.scoring.staleness.halfLifeDays.label': 'Halvert etter ytterligere',
  'setting.scoring.staleness.halfLifeDays.description':
    'Når svar ikke lenger er ferske, mister de halvparten av vekten på denne tiden.',
  'setting.scoring.staleness.expiryDays.label': 'Utløpt etter',
  'setting.scoring.staleness.expiryDays.description': 'Deretter teller svar ikke lenger.',
  'settingRule.staleness': 'Svar må utløpe senere enn de slutter å være ferske.',
  'settingSection.counting.title': 'Hvem teller hvor mye',
  'settingSection.counting.description':
    'Folk teller etter rollen sin: en bruker 1, en påvirker 1,5, en beslutningstaker 2.',
  'setting.groupMode.label': 'Grupper',
  'setting.groupMode.description': 'Om en stor gruppe overstyrer en liten.',
  'setting.scoring.decisionMakerWeight.label': 'Beslutningstaker fra',
  'setting.scoring.decisionMakerWeight.description':
    'Rollevekten der en person regnes som beslutningstaker.',
  'setting.scoring.promoterAccount.label': 'Kunden anbefaler fra',
  'setting.scoring.promoterAccount.description':
    'Den vektede NPS-en der kunden som helhet anbefaler oss.',
  'settingSection.certainty.title': 'Nok data',
  'settingSection.certainty.description': 'Hvor mye som må være kjent før Radar viser et tall.',
  'setting.scoring.minimumDataWeight.label': 'Data til helse',
  'setting.scoring.minimumDataWeight.description':
    'Andelen av vektene som må ha data; med mindre finnes det ingen helse.',
  'setting.scoring.minimumBehaviourWeight.label': 'Data til atferd',
  'setting.scoring.minimumBehaviourWeight.description':
    'Andelen av vektene som må ha data om hva folk gjør; med mindre teller bare det de sier.',
  'setting.scoring.confidenceBands.medium.label': 'Middels sikkerhet fra',
  'setting.scoring.confidenceBands.medium.description':
    'Under denne scoren er sikkerheten lav, og kortet sier at grunnlaget er tynt.',
  'setting.scoring.confidenceBands.high.label': 'Høy sikkerhet fra',
  'setting.scoring.confidenceBands.high.description': 'Tallet holder.',
  'settingRule.confidence': 'Høy sikkerhet må begynne over middels sikkerhet.',
  'settingSection.actions.title': 'Tiltak og lojalitet',
  'settingSection.actions.description':
    'Når et punkt krever handling, og når en kunde regnes som lojal.',
  'setting.scoring.actions.gap.label': 'Stort gap fra',
  'setting.scoring.actions.gap.description': 'Fra dette gapet krever et punkt handling.',
  'setting.scoring.actions.consensus.label': 'Enighet fra',
  'setting.scoring.actions.consensus.description':
    'Under denne enigheten må folk først avstemme med hverandre.',
  'setting.scoring.loyalty.attitude.label': 'De liker oss fra',
  'setting.scoring.loyalty.attitude.description': 'Det folk sier, som score.',
  'setting.scoring.loyalty.behaviour.label': 'De kjøper fra',
  'setting.scoring.loyalty.behaviour.description': 'Det folk gjør, som score.',
  'settingSection.quality.title': 'Svar som er klikket gjennom',
  'settingSection.quality.description':
    'Den som gir samme svar hele veien og for raskt, holdes utenfor tallene.',
  'setting.scoring.quality.minimumItems.label': 'Like svar fra',
  'setting.scoring.quality.minimumItems.description':
    'Så mange vurderinger må være like før det er et tegn.',
  'setting.scoring.quality.secondsPerItem.label': 'Tid til hver vurdering',
  'setting.scoring.quality.secondsPerItem.description': 'Den som bruker mindre, var for rask.',
  'settingSection.noise.title': 'Hvilke endringer teller',
  'settingSection.noise.description':
    'Svar svinger av seg selv. Disse tallene, i prosent av skalaen, skiller en endring fra en tilfeldighet.',
  'setting.scoring.noise.minimumChange.label': 'Minste endring',
  'setting.scoring.noise.minimumChange.description': 'Hos dem som svarte begge gangene.',
  'setting.scoring.noise.minimumChangeOfOne.label': 'Minste endring hos én person',
  'setting.scoring.noise.minimumChangeOfOne.description':
    'Når bare én person svarte begge gangene.',
  'setting.scoring.noise.minimumChangeUnmatched.label': 'Minste endring hos andre personer',
  'setting.scoring.noise.minimumChangeUnmatched.description': 'Når ingen svarte begge gangene.',
  'setting.scoring.noise.slowLeak.label': 'Langsomt fall',
  'setting.scoring.noise.slowLeak.description':
    'Et tap mot den beste av de tre siste undersøkelsene.',
  'setting.scoring.noise.answerSd.label': 'Svarenes spredning',
  'setting.scoring.noise.answerSd.description': 'Standardavviket for svar på ett punkt.',
  'setting.scoring.noise.retestReliability.label': 'Pålitelighet',
  'setting.scoring.noise.retestReliability.description':
    'Hvor likt den samme personen svarer to ganger; 100 % er helt likt.',
  'settingSection.levels.title': 'Risikonivåer',
  'settingSection.levels.description':
    'Scoren der en bedrift er på hvert nivå, 0 til 100; under det første er det ingen risiko.',
  'setting.risk.limits.low.label': 'Lav fra',
  'setting.risk.limits.low.description': 'Verdt å se på.',
  'setting.risk.limits.medium.label': 'Middels fra',
  'setting.risk.limits.medium.description': 'Verdt å ringe om.',
  'setting.risk.limits.high.label': 'Høy fra',
  'setting.risk.limits.high.description': 'Åpner en oppfølging.',
  'setting.risk.limits.critical.label': 'Kritisk fra',
  'setting.risk.limits.critical.description': 'Den sterkeste advarselen.',
  'settingRule.levels': 'Nivåene må stige fra lav over middels og høy til kritisk.',
  'settingSection.renewal.title': 'Nær fornyelsen',
  'settingSection.renewal.description': 'Et fall kort før en fornyelse veier tyngre.',
  'setting.risk.renewalDays.label': 'Nær betyr',
  'setting.risk.renewalDays.description':
    'Vurderinger som faller så nær fornyelsen, gjør risikoen minst høy.',
  'settingSection.behaviour.title': 'Årsaker i det folk gjør',
  'settingSection.behaviour.description':
    'Hvor sterk hver årsak er, 0 til 100. Flere årsaker sammen veier mer; 0 utelater en årsak.',
  'settingSection.drops.title': 'Årsaker i det folk sier',
  'settingSection.drops.description':
    'Hvor sterk hver årsak er, 0 til 100. Flere årsaker sammen veier mer; 0 utelater en årsak.',
  'settingSection.fading.title': 'Avtakelse og fall',
  'settingSection.fading.description':
    'Hvor lenge en årsak varer, og hvordan risikoen går ned igjen.',
  'setting.risk.halfLifeDays.label': 'Halvert etter',
  'setting.risk.halfLifeDays.description':
    'En hendelse som er over, mister halvparten av styrken på denne tiden.',
  'setting.risk.codeMinimum.label': 'Nevnes fra',
  'setting.risk.codeMinimum.description': 'Svakere årsaker teller, men nevnes ikke.',
  'setting.risk.fallMargin.label': 'Margin for et fall',
  'setting.risk.fallMargin.description':
    'Så langt under grensen må scoren ligge før nivået faller.',
  'setting.risk.fallDays.label': 'Tid på et nivå',
  'setting.risk.fallDays.description': 'Så lenge holdes et nivå minst før det faller.',
  'setting.risk.minimumSources.label': 'Slags tegn som kreves',
  'setting.risk.minimumSources.description':
    'Uten en undersøkelse kreves så mange slags tegn; med færre er risikoen ukjent.',
  'settingSection.mapped.title': 'Hva Radar leser',
  'settingSection.mapped.description': 'Hvilken av egenskapene deres Radar leser.',
  'setting.renewalProperty.label': 'Fornyelsesdato',
  'setting.renewalProperty.description':
    'Bedriftens egenskap med datoen. Et fall kort før den teller mer.',
  'settingSection.lost.title': 'Tapte kunder',
  'settingSection.lost.description':
    'Ta vare på forløpet for hver bedrift som forlater dere, og se om dere ble varslet.',
  'setting.lostProperty.label': 'Kundestatus',
  'setting.lostProperty.description': 'Egenskapen på bedriften som sier om den fortsatt er kunde.',
  'setting.lostValue.label': 'Verdi for en tidligere kunde',
  'setting.lostValue.description':
    'Den interne verdien, for eksempel «former_customer»; flere skilles med semikolon. Uten den regnes ingen bedrift som tapt.',
  'settingSection.dividing.title': 'Portefølje',
  'settingSection.dividing.description':
    'Hva porteføljen kan deles inn etter, og hva som står på spill.',
  'setting.segmentProperty.label': 'Segment',
  'setting.segmentProperty.description':
    'Egenskapen på bedriften som dere deler inn kundene etter, for eksempel et nivå.',
  'setting.valueProperty.label': 'Kundens verdi',
  'setting.valueProperty.description':
    'Et tall på bedriften i valutaen deres, for eksempel den årlige kontrakten. Uten det bruker Radar HubSpots samlede omsetning.',
  'setting.usageProperty.label': 'Bruk',
  'setting.usageProperty.description':
    'Et tall på bedriften som sier hvor mye kunden bruker produktet deres.',
  'setting.paymentProperty.label': 'Betaling forfalt siden',
  'setting.paymentProperty.description': 'En dato på bedriften.',
  'setting.referrerProperty.label': 'Anbefalt av',
  'setting.referrerProperty.description':
    'Avtalens egenskap som nevner kontakten som anbefalte den, med post-ID eller e-postadresse. Vunne avtaler telles på kontakten hver natt.',
  'settingSection.retention.title': 'Oppbevaring',
  'settingSection.retention.description': 'Hvor lenge Radar lagrer hva folk har sagt.',
  'setting.retentionMonths.label': 'Lagre svar i',
  'setting.retentionMonths.description':
    'Så lenge etter lukkingen slettes svar, navn og adresser i en undersøkelse. Tallene blir. 0 lagrer alt.',
  'settingOption.months': '{months, plural, =0 {Aldri} other {Hver #. måned}}',
  'settingOption.channel.mail': 'E-post fra Radar',
  'settingOption.channel.hubspot': 'Deres e-post i HubSpot',
  'settingOption.channel.link': 'Deres egen arbeidsflyt',
  'settingOption.groupMode.person': 'Hver person teller etter rolle',
  'settingOption.groupMode.balanced': 'Hver gruppe teller like mye',
  'settingHint.days': '{min} til {max} dager.',
  'settingHint.months': '{min} til {max} måneder.',
  'settingHint.points': '{min} til {max} poeng.',
  'settingHint.percent': '{min} til {max} prosent.',
  'settingHint.seconds': '{min} til {max} sekunder.',
  'settingHint.number': '{min} til {max}.',
  'settingMistake.whole': 'Skriv et helt tall fra {min} til {max}.',
  'settingMistake.number': 'Skriv et tall fra {min} til {max}.',
  'settingMistake.choices': 'Velg minst én.',
  'settingMistake.emailId': 'HubSpot må ha nummeret på e-posten som skal sendes.',
  'settingMistake.preset': 'Velg en av dem som kan velges.',
  'settingMistake.days':
    'Skriv opptil {most} hele tall fra {min} til {max} som stiger, med komma mellom.',
  'settingMistake.text': 'Skriv høyst {max} tegn.',
  'settingMistake.email': 'Skriv en e-postadresse, eller la feltet stå tomt.',
  'settingOption.on': 'På',
  'settingOption.off': 'Av',
  'settingSection.digest.title': 'Ukens oversikt',
  'settingSection.digest.description':
    'På mandag får hver eier en e-post om bedriftene sine: hva som steg og falt, ros, oppfølginger over fristen og radarer som er på vei. Uten nytt kommer det ingen e-post.',
  'setting.digest.mode.label': 'Oversikt',
  'setting.digest.mode.description': 'Alle kan melde seg av med ett klikk i e-posten.',
  'setting.digest.teamAddress.label': 'Til hele teamet',
  'setting.digest.teamAddress.description':
    'En adresse som får uken for alle bedrifter; tom for ingen.',
  'settingSection.notices.title': 'Beskjed i HubSpot',
  'settingSection.notices.description':
    'Hva Radar selv forteller i HubSpot i tillegg til churn-risikoen.',
  'setting.notices.detractor.label': 'Misfornøyd beslutningstaker',
  'setting.notices.detractor.description':
    'En oppgave til bedriftens eier så snart en beslutningstaker ikke vil anbefale dere. Bare der svar har navn.',
  'setting.notices.timeline.label': 'Bedriftens tidslinje',
  'setting.notices.timeline.description':
    'Et notat når en radar sendes, og når den er lukket, uten navn og svar.',
} as const satisfies Record<keyof typeof settingFieldsEn, string>;
