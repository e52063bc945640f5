import type { settingFieldsEn } from './en.ts';

export const settingFieldsSv = {
  'settingSection.people.title': 'Språk och konfidentialitet',
  'settingSection.people.description':
    'Vilket språk frågorna ställs på och vem som får se vems svar.',
  'setting.language.label': 'Språk',
  'setting.language.description':
    'För egenskaperna i HubSpot och för personer vars eget språk är okänt.',
  'setting.modes.allowed.label': 'Konfidentialitet som kan väljas',
  'setting.modes.allowed.description':
    'Vad en kollega kan välja när en radar skickas. Det berättas före den första frågan och ändras aldrig efteråt.',
  'setting.modes.preset.label': 'Förvalt',
  'setting.modes.preset.description': 'Vad kortet föreslår när en radar skickas.',
  'settingSection.timing.title': 'Svarstid och pauser',
  'settingSection.timing.description':
    'Hur länge en undersökning är öppen och hur länge folk får vara i fred efteråt.',
  'setting.openDays.label': 'Öppen i',
  'setting.openDays.description': 'Hur länge det går att svara när inget annat väljs.',
  'setting.contactRestDays.label': 'Paus för en kontakt',
  'setting.contactRestDays.description': 'Mellan två inbjudningar till samma person.',
  'setting.companyRestDays.label': 'Paus för ett företag',
  'setting.companyRestDays.description':
    'Mellan två undersökningar hos samma företag, oavsett radar.',
  'setting.repeatFloorDays.label': 'Samma radar igen efter',
  'setting.repeatFloorDays.description':
    'Samma radar får upprepas innan pausen är slut, men aldrig tidigare än så här.',
  'settingSection.reminders.title': 'Påminnelser och upprepning',
  'settingSection.reminders.description':
    'Vad Radar gör av sig självt när en undersökning har skickats.',
  'setting.reminderDays.label': 'Påminn efter',
  'setting.reminderDays.description':
    'Dagar efter utskicket då alla som inte har svarat får en påminnelse, till exempel 4, 9. Tomt för aldrig.',
  'setting.closingSoonDays.label': 'Besked före stängning',
  'setting.closingSoonDays.description':
    'Så långt före slutet får alla som inte har svarat veta det en gång; 0 för aldrig.',
  'setting.thanks.label': 'Tacka för svar',
  'setting.thanks.description':
    'Ett kort mejl efter varje svar, en gång. Aldrig vid anonyma undersökningar.',
  'setting.repeat.months.label': 'Fråga igen',
  'setting.repeat.months.description':
    'Ett företag som har tillfrågats tillfrågas igen av sig självt.',
  'setting.repeat.daysBeforeRenewal.label': 'Fråga före förnyelsen',
  'setting.repeat.daysBeforeRenewal.description':
    'Så långt före det kopplade förnyelsedatumet tillfrågas företaget av sig självt; 0 för aldrig.',
  'settingSection.delivery.title': 'Leverans',
  'settingSection.delivery.description': 'Hur en inbjudan når fram.',
  'setting.delivery.channel.label': 'Skickas med',
  'setting.delivery.channel.description':
    'Med ert eget arbetsflöde får kontakten länken som egenskap, och ert eget mejl tar den med.',
  'setting.delivery.emailId.label': 'HubSpot-mejlets nummer',
  'setting.delivery.emailId.description':
    'Numret på ert eget transaktionsmejl, när HubSpot skickar. Det står i adressen till HubSpots mejlredigerare; 0 för inget.',
  'setting.delivery.senderName.label': 'Avsändarnamn',
  'setting.delivery.senderName.description':
    'Vem mejl kommer från; kollegan som skickar när fältet är tomt.',
  'setting.delivery.replyTo.label': 'Svar till',
  'setting.delivery.replyTo.description':
    'Vart svar på mejl går; till kollegan som skickar när fältet är tomt.',
  'settingSection.weights.title': 'Vad hälsan består av',
  'settingSection.weights.description':
    'Hur mycket varje del räknas, i procent; tillsammans 100 %. Saknar en del data tar de andra över dess andel.',
  'settingRule.weights': 'Vikterna måste tillsammans bli 100 %.',
  'settingSection.bands.title': 'Hälsogränser',
  'settingSection.bands.description':
    'Från vilken poäng ett företag är friskt eller ska bevakas; under det är det i riskzonen.',
  'setting.scoring.healthBands.watch.label': 'Bevaka från',
  'setting.scoring.healthBands.watch.description':
    'Under den här poängen är ett företag i riskzonen.',
  'setting.scoring.healthBands.healthy.label': 'Frisk från',
  'setting.scoring.healthBands.healthy.description': 'Från den här poängen är ett företag friskt.',
  'setting.scoring.healthBands.upgradeMargin.label': 'Marginal för en uppgång',
  'setting.scoring.healthBands.upgradeMargin.description':
    'Hur långt över en gräns ett företag måste vara för att stiga.',
  'settingRule.bands': '”Frisk” måste börja ovanför ”Bevaka”.',
  'settingSection.consensus.title': 'Samsyn',
  'settingSection.consensus.description':
    'Från vilken poäng folk räknas som eniga; under alla gränser är de splittrade.',
  'setting.scoring.consensusBands.mixed.label': 'Blandat från',
  'setting.scoring.consensusBands.mixed.description': 'Under den här poängen är folk splittrade.',
  'setting.scoring.consensusBands.mostlyAligned.label': 'I stort sett eniga från',
  'setting.scoring.consensusBands.mostlyAligned.description':
    'De flesta svar ligger nära varandra.',
  'setting.scoring.consensusBands.aligned.label': 'Eniga från',
  'setting.scoring.consensusBands.aligned.description': 'Folk ser det på samma sätt.',
  'settingRule.consensus': 'Gränserna måste stiga från blandat över i stort sett eniga till eniga.',
  'settingSection.caps.title': 'Tak',
  'settingSection.caps.description': 'Vad som håller hälsan nere, hur bra resten än är.',
  'setting.scoring.caps.decisionMakerDetractor.label':
    'En beslutsfattare vill inte rekommendera oss',
  'setting.scoring.caps.decisionMakerDetractor.description': 'Den högsta hälsan i så fall.',
  'setting.scoring.caps.cancellationNotice.label': 'Kunden har sagt upp sig',
  'setting.scoring.caps.cancellationNotice.description': 'Den högsta hälsan i så fall.',
  'settingSection.staleness.title': 'Svarens ålder',
  'settingSection.staleness.description':
    'Gamla svar räknas mindre och mindre och till slut inte alls.',
  'setting.scoring.staleness.freshDays.label': 'Färska i',
  'setting.scoring.staleness.freshDays.description': 'Så länge räknas svar fullt ut.',
  'setting.scoring.staleness.halfLifeDays.label': 'Halverade efter ytterligare',
  'setting.scoring.staleness.halfLifeDays.description':
    'När svar inte längre är färska förlorar de hälften av sin vikt på den här tiden.',
  'setting.scoring.staleness.expiryDays.label': 'Utgångna efter',
  'setting.scoring.staleness.expiryDays.description': 'Därefter räknas svar inte längre.',
  'settingRule.staleness': 'Svar måste gå ut senare än de slutar vara färska.',
  'settingSection.counting.title': 'Vem räknas hur mycket',
  'settingSection.counting.description':
    'Folk räknas efter sin roll: en användare 1, en med inflytande 1,5, en beslutsfattare 2.',
  'setting.groupMode.label': 'Grupper',
  'setting.groupMode.description': 'Om en stor grupp väger tyngre än en liten.',
  'setting.scoring.decisionMakerWeight.label': 'Beslutsfattare från',
  'setting.scoring.decisionMakerWeight.description':
    'Rollvikten från vilken en person räknas som beslutsfattare.',
  'setting.scoring.promoterAccount.label': 'Kunden rekommenderar från',
  'setting.scoring.promoterAccount.description':
    'Den vägda NPS från vilken kunden som helhet rekommenderar oss.',
  'settingSection.certainty.title': 'Tillräckligt med data',
  'settingSection.certainty.description':
    'Hur mycket som måste vara känt innan Radar visar en siffra.',
  'setting.scoring.minimumDataWeight.label': 'Data för hälsa',
  'setting.scoring.minimumDataWeight.description':
    'Andelen av vikterna som måste ha data; med mindre finns ingen hälsa.',
  'setting.scoring.minimumBehaviourWeight.label': 'Data för beteende',
  'setting.scoring.minimumBehaviourWeight.description':
    'Andelen av vikterna som måste ha data om vad folk gör; med mindre räknas bara vad de säger.',
  'setting.scoring.confidenceBands.medium.label': 'Medelhög säkerhet från',
  'setting.scoring.confidenceBands.medium.description':
    'Under den här poängen är säkerheten låg, och kortet säger att underlaget är tunt.',
  'setting.scoring.confidenceBands.high.label': 'Hög säkerhet från',
  'setting.scoring.confidenceBands.high.description': 'Siffran håller.',
  'settingRule.confidence': 'Hög säkerhet måste börja ovanför medelhög säkerhet.',
  'settingSection.actions.title': 'Åtgärder och lojalitet',
  'settingSection.actions.description':
    'När en punkt kräver åtgärd och när en kund räknas som lojal.',
  'setting.scoring.actions.gap.label': 'Stort gap från',
  'setting.scoring.actions.gap.description': 'Från det här gapet kräver en punkt åtgärd.',
  'setting.scoring.actions.consensus.label': 'Samsyn från',
  'setting.scoring.actions.consensus.description':
    'Under den här samsynen måste folk först stämma av med varandra.',
  'setting.scoring.loyalty.attitude.label': 'De tycker om oss från',
  'setting.scoring.loyalty.attitude.description': 'Det folk säger, som poäng.',
  'setting.scoring.loyalty.behaviour.label': 'De köper från',
  'setting.scoring.loyalty.behaviour.description': 'Det folk gör, som poäng.',
  'settingSection.quality.title': 'Svar som har klickats igenom',
  'settingSection.quality.description':
    'Den som ger samma svar hela vägen och för snabbt hålls utanför siffrorna.',
  'setting.scoring.quality.minimumItems.label': 'Lika svar från',
  'setting.scoring.quality.minimumItems.description':
    'Så många bedömningar måste vara lika innan det är ett tecken.',
  'setting.scoring.quality.secondsPerItem.label': 'Tid för varje bedömning',
  'setting.scoring.quality.secondsPerItem.description': 'Den som behöver mindre var för snabb.',
  'settingSection.noise.title': 'Vilka förändringar räknas',
  'settingSection.noise.description':
    'Svar varierar av sig själva. De här siffrorna, i procent av skalan, skiljer en förändring från slumpen.',
  'setting.scoring.noise.minimumChange.label': 'Minsta förändring',
  'setting.scoring.noise.minimumChange.description': 'Hos dem som svarade båda gångerna.',
  'setting.scoring.noise.minimumChangeOfOne.label': 'Minsta förändring hos en person',
  'setting.scoring.noise.minimumChangeOfOne.description':
    'När bara en person svarade båda gångerna.',
  'setting.scoring.noise.minimumChangeUnmatched.label': 'Minsta förändring hos andra personer',
  'setting.scoring.noise.minimumChangeUnmatched.description': 'När ingen svarade båda gångerna.',
  'setting.scoring.noise.slowLeak.label': 'Långsamt fall',
  'setting.scoring.noise.slowLeak.description':
    'En förlust mot den bästa av de tre senaste undersökningarna.',
  'setting.scoring.noise.answerSd.label': 'Svarens spridning',
  'setting.scoring.noise.answerSd.description': 'Standardavvikelsen för svar på en punkt.',
  'setting.scoring.noise.retestReliability.label': 'Tillförlitlighet',
  'setting.scoring.noise.retestReliability.description':
    'Hur lika samma person svarar två gånger; 100 % är precis lika.',
  'settingSection.levels.title': 'Risknivåer',
  'settingSection.levels.description':
    'Poängen från vilken ett företag är på varje nivå, 0 till 100; under den första finns ingen risk.',
  'setting.risk.limits.low.label': 'Låg från',
  'setting.risk.limits.low.description': 'Värd att titta på.',
  'setting.risk.limits.medium.label': 'Medel från',
  'setting.risk.limits.medium.description': 'Värd ett samtal.',
  'setting.risk.limits.high.label': 'Hög från',
  'setting.risk.limits.high.description': 'Öppnar en uppföljning.',
  'setting.risk.limits.critical.label': 'Kritisk från',
  'setting.risk.limits.critical.description': 'Den starkaste varningen.',
  'settingRule.levels': 'Nivåerna måste stiga från låg över medel och hög till kritisk.',
  'settingSection.renewal.title': 'Nära förnyelsen',
  'settingSection.renewal.description': 'Ett fall kort före en förnyelse väger tyngre.',
  'setting.risk.renewalDays.label': 'Nära betyder',
  'setting.risk.renewalDays.description':
    'Bedömningar som faller så nära förnyelsen gör risken minst hög.',
  'settingSection.behaviour.title': 'Orsaker i det folk gör',
  'settingSection.behaviour.description':
    'Hur stark varje orsak är, 0 till 100. Flera orsaker tillsammans väger mer; 0 utelämnar en orsak.',
  'settingSection.drops.title': 'Orsaker i det folk säger',
  'settingSection.drops.description':
    'Hur stark varje orsak är, 0 till 100. Flera orsaker tillsammans väger mer; 0 utelämnar en orsak.',
  'settingSection.fading.title': 'Avtagande och fall',
  'settingSection.fading.description': 'Hur länge en orsak varar och hur risken går ner igen.',
  'setting.risk.halfLifeDays.label': 'Halverad efter',
  'setting.risk.halfLifeDays.description':
    'En händelse som är över förlorar hälften av sin styrka på den här tiden.',
  'setting.risk.codeMinimum.label': 'Nämns från',
  'setting.risk.codeMinimum.description': 'Svagare orsaker räknas men nämns inte.',
  'setting.risk.fallMargin.label': 'Marginal för ett fall',
  'setting.risk.fallMargin.description':
    'Så långt under gränsen måste poängen ligga innan nivån faller.',
  'setting.risk.fallDays.label': 'Tid på en nivå',
  'setting.risk.fallDays.description': 'Så länge hålls en nivå minst innan den faller.',
  'setting.risk.minimumSources.label': 'Slags tecken som krävs',
  'setting.risk.minimumSources.description':
    'Utan en undersökning krävs så många slags tecken; med färre är risken okänd.',
  'settingSection.mapped.title': 'Vad Radar läser',
  'settingSection.mapped.description': 'Vilken av era egenskaper Radar läser.',
  'setting.renewalProperty.label': 'Förnyelsedatum',
  'setting.renewalProperty.description':
    'Företagets egenskap med datumet. Ett fall kort före det räknas mer.',
  'settingSection.lost.title': 'Förlorade kunder',
  'settingSection.lost.description':
    'Spara förloppet för varje företag som lämnar er, och se om ni blev varnade.',
  'setting.lostProperty.label': 'Kundstatus',
  'setting.lostProperty.description':
    'Egenskapen på företaget som säger om det fortfarande är kund.',
  'setting.lostValue.label': 'Värde för en tidigare kund',
  'setting.lostValue.description':
    'Det interna värdet, till exempel ”former_customer”; flera skiljs åt med semikolon. Utan det räknas inget företag som förlorat.',
  'settingSection.dividing.title': 'Portfölj',
  'settingSection.dividing.description':
    'Vad portföljen kan delas in efter, och vad som står på spel.',
  'setting.segmentProperty.label': 'Segment',
  'setting.segmentProperty.description':
    'Egenskapen på företaget som ni delar in kunderna efter, till exempel en nivå.',
  'setting.valueProperty.label': 'Kundens värde',
  'setting.valueProperty.description':
    'Ett tal på företaget i er valuta, till exempel det årliga avtalet. Utan det använder Radar HubSpots totala intäkter.',
  'setting.usageProperty.label': 'Användning',
  'setting.usageProperty.description':
    'Ett tal på företaget som säger hur mycket kunden använder er produkt.',
  'setting.paymentProperty.label': 'Betalning förfallen sedan',
  'setting.paymentProperty.description': 'Ett datum på företaget.',
  'setting.referrerProperty.label': 'Rekommenderad av',
  'setting.referrerProperty.description':
    'Affärens egenskap som nämner kontakten som rekommenderade den, med post-id eller e-postadress. Vunna affärer räknas på kontakten varje natt.',
  'settingSection.retention.title': 'Lagring',
  'settingSection.retention.description': 'Hur länge Radar sparar vad folk har sagt.',
  'setting.retentionMonths.label': 'Spara svar i',
  'setting.retentionMonths.description':
    'Så länge efter stängningen raderas en undersöknings svar, namn och adresser. Siffrorna blir kvar. 0 sparar allt.',
  'settingOption.months': '{months, plural, =0 {Aldrig} other {Var #:e månad}}',
  'settingOption.channel.mail': 'Mejl från Radar',
  'settingOption.channel.hubspot': 'Ert mejl i HubSpot',
  'settingOption.channel.link': 'Ert eget arbetsflöde',
  'settingOption.groupMode.person': 'Varje person räknas efter roll',
  'settingOption.groupMode.balanced': 'Varje grupp räknas lika',
  'settingHint.days': '{min} till {max} dagar.',
  'settingHint.months': '{min} till {max} månader.',
  'settingHint.points': '{min} till {max} poäng.',
  'settingHint.percent': '{min} till {max} procent.',
  'settingHint.seconds': '{min} till {max} sekunder.',
  'settingHint.number': '{min} till {max}.',
  'settingMistake.whole': 'Ange ett heltal från {min} till {max}.',
  'settingMistake.number': 'Ange ett tal från {min} till {max}.',
  'settingMistake.choices': 'Välj minst en.',
  'settingMistake.emailId': 'HubSpot behöver numret på det mejl som ska skickas.',
  'settingMistake.preset': 'Välj en av dem som kan väljas.',
  'settingMistake.days':
    'Ange upp till {most} heltal från {min} till {max} som stiger, med komma emellan.',
  'settingMistake.text': 'Ange högst {max} tecken.',
  'settingMistake.email': 'Ange en e-postadress eller lämna fältet tomt.',
  'settingOption.on': 'På',
  'settingOption.off': 'Av',
  'settingSection.digest.title': 'Veckans översikt',
  'settingSection.digest.description':
    'På måndagar får varje ägare ett mejl om sina företag: vad som steg och föll, beröm, försenade uppföljningar och radarer som är på väg. Utan nyheter kommer inget mejl.',
  'setting.digest.mode.label': 'Översikt',
  'setting.digest.mode.description': 'Alla kan avregistrera sig med ett klick i mejlet.',
  'setting.digest.teamAddress.label': 'Till hela teamet',
  'setting.digest.teamAddress.description':
    'En adress som får veckan för alla företag; tom för ingen.',
  'settingSection.notices.title': 'Besked i HubSpot',
  'settingSection.notices.description': 'Vad Radar själv berättar i HubSpot utöver churn-risken.',
  'setting.notices.detractor.label': 'Missnöjd beslutsfattare',
  'setting.notices.detractor.description':
    'En uppgift till företagets ägare så snart en beslutsfattare inte vill rekommendera er. Bara där svaren har namn.',
  'setting.notices.timeline.label': 'Företagets tidslinje',
  'setting.notices.timeline.description':
    'En anteckning när en radar skickas och när den har stängts, utan namn och svar.',
} as const satisfies Record<keyof typeof settingFieldsEn, string>;
