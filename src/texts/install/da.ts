import type { installEn } from './en.ts';

export const installDa = {
  'install.done.title': 'Radar er forbundet',
  'install.done.lead': 'Radar arbejder fra nu af med jeres HubSpot-konto {portal}.',
  'install.done.open': 'Gå til jeres virksomheder i HubSpot',
  'install.created.title': 'Det blev oprettet',
  'install.created.body':
    '{count, number} egenskaber for virksomheder og kontakter i gruppen »Radar«. Radar retter dem, når de bliver ændret, og sletter ingen, medmindre I beder om det.',
  'install.created.pending':
    'Egenskaberne er ved at blive oprettet, fordi HubSpot ikke kunne tage imod dem med det samme. Radar fortsætter af sig selv. Genindlæs siden om et minut.',
  'install.problems.title':
    '{count, plural, one {En egenskab har brug for jeres hjælp} other {# egenskaber har brug for jeres hjælp}}',
  'install.problems.body':
    'Ret i HubSpot det, som beskederne nævner, og installér Radar igen: det reparerer.',
  'install.card.title': 'Placer kortet',
  'install.card.body': 'HubSpot viser kun en apps kort dér, hvor I sætter det.',
  'install.card.step.1': 'Åbn en hvilken som helst virksomhed i HubSpot.',
  'install.card.step.2': 'Vælg »Customize record«, og tilføj en fane, eller rediger en.',
  'install.card.step.3': 'Vælg »Card library«, tilføj kortet »Radar«, og gem.',
  'install.settings.title': 'Indstil det, der passer til jeres konto',
  'install.settings.body': 'Det kan alt sammen vente, til I har brug for det.',
  'install.settings.renewal': 'Fornyelsesdato',
  'install.settings.renewal.body':
    'Vælg den virksomhedsegenskab, den står i. Så vejer et fald kort før en fornyelse tungere.',
  'install.settings.lists': 'Lister',
  'install.settings.lists.body':
    'Få oprettet otte lister, for eksempel ambassadører, I kan spørge, og kunder med risiko.',
  'install.settings.workflow': 'Workflow ved risiko for frafald',
  'install.settings.workflow.body':
    'Få det oprettet. Det er slået fra, indtil I har set på det og slået det til.',
  'install.retry': 'Prøv igen',

  'install.problem.declined.title': 'Radar blev ikke installeret',
  'install.problem.declined.body':
    'HubSpot siger, at adgangen ikke blev givet. Intet er ændret i jeres konto. Det kræver ret til at installere apps; den har en superadministrator.',
  'install.problem.state.title': 'Installationen kan ikke afsluttes',
  'install.problem.state.body':
    'Den var allerede afsluttet, tog mere end ti minutter eller begyndte i en anden browser. Intet er gemt lige nu. Begynd forfra.',
  'install.problem.code.title': 'HubSpot bekræftede ikke installationen',
  'install.problem.code.body':
    'HubSpots bekræftelse gælder kun én gang og i kort tid. Intet er gemt. Begynd forfra.',
  'install.problem.account.title': 'Kontoen er ikke entydig',
  'install.problem.account.body':
    'HubSpot nævnte to forskellige konti for denne installation, så intet er gemt. Begynd forfra, og vælg kontoen igen.',
  'install.problem.refused.title': 'HubSpot afviste installationen',
  'install.problem.refused.body': 'Intet er gemt. Det siger HubSpot:',
  'install.problem.unavailable.title': 'HubSpot svarer ikke lige nu',
  'install.problem.unavailable.body': 'Intet er gemt. Prøv igen om nogle minutter.',
  'install.problem.token.title': 'Denne Radar kan ikke installeres flere steder',
  'install.problem.token.body':
    'Den er forbundet med én HubSpot-konto med et adgangstoken. Den, der driver Radar, kan åbne for installationer med HUBSPOT_CLIENT_ID.',
  'install.problem.ticket.title': 'Siden findes ikke længere',
  'install.problem.ticket.body':
    'Den vises i en time efter installationen. Alt, hvad der stod på den, står også i Radars indstillinger i HubSpot.',
  'install.problem.disconnected.title': 'Radar er ikke længere forbundet',
  'install.problem.disconnected.body':
    'Forbindelsen er ophørt, siden Radar blev installeret. Alt er bevaret. Installer Radar igen.',
  'install.problem.busy.title': 'Et øjeblik',
  'install.problem.busy.body':
    'Der var for mange forsøg på kort tid. Vent et minut, og prøv så igen.',
  'install.problem.link.title': 'Adressen er ikke fuldstændig',
  'install.problem.link.body': 'Der mangler noget i det, som kom fra HubSpot. Begynd forfra.',
  'install.problem.bug.title': 'Det gik ikke',
  'install.problem.bug.body':
    'Fejlen er vores. Det skader ikke at begynde forfra; prøv igen om et øjeblik.',

  'status.subject.connection': 'Forbindelsen til HubSpot',
  'status.subject.properties': 'Egenskaber',
  'status.subject.property': 'Egenskaben {name}',
  'status.subject.list': 'Listen »{name}«',
  'status.subject.workflow': 'Workflow ved risiko for frafald',
  'status.subject.company': 'Virksomhed {id}',
  'status.subject.contact': 'Kontakt {id}',
  'status.subject.records': 'Flere poster',
  'status.subject.jobs': 'Arbejde i baggrunden',
  'status.access_unreadable.message':
    'Radar kan ikke længere læse sin gemte adgang til HubSpot-kontoen.',
  'status.access_unreadable.action':
    'Bed den, der driver Radar, om at sætte den gamle nøgle ind i ENCRYPTION_KEYS igen, eller installer Radar igen.',
  'status.disconnected.message':
    'HubSpot accepterer ikke længere Radars adgang til kontoen. Radar holder pause: intet sendes, og intet skrives. Alt er bevaret.',
  'status.disconnected.action': 'Installer Radar igen.',
  'status.disconnected.token':
    'Bed den, der driver Radar, om at starte den igen med et adgangstoken til denne konto.',
  'status.not_set_up.message':
    'Egenskaberne er ikke oprettet endnu. Radar prøver igen af sig selv.',
  'status.not_set_up.action': 'Vælg »Synkroniser nu«, hvis I ikke vil vente.',
  'status.property.action': 'Ret det i HubSpot, som beskeden nævner, og vælg så »Synkroniser nu«.',
  'status.list.action': 'Ret det i HubSpot, som beskeden nævner, og få så listerne oprettet igen.',
  'status.workflow_off.message': 'Workflowet er slået fra, så ingen virksomhed bliver tilmeldt.',
  'status.workflow_off.action':
    'Se på det under »Automation«, »Workflows« i HubSpot, og slå det til. Vælg så »Synkroniser nu«.',
  'status.workflow_once.message':
    'Hver virksomhed tilmeldes kun én gang: HubSpot tog ikke imod reglen om at tilmelde igen.',
  'status.workflow_once.action':
    'Åbn workflowet i HubSpot, og tillad gentilmelding ud fra egenskaben »Radar churn risk at«.',
  'status.record.action':
    'Ret det i HubSpot, som beskeden nævner. Radar prøver igen hver nat, eller når I vælger »Synkroniser nu«.',
  'status.more_records.message':
    '{count, plural, one {Én post mere blev afvist.} other {# poster mere blev afvist.}}',
  'status.more_records.action': 'Ofte har de samme årsag som dem ovenfor.',
  'status.subject.mails': 'Mails',
  'status.mails_unknown.message':
    '{count, plural, one {Ingen ved, om én invitation er kommet frem: forbindelsen røg i det øjeblik.} other {Ingen ved, om # invitationer er kommet frem: forbindelsen røg i det øjeblik.}}',
  'status.mails_unknown.action':
    'Åbn undersøgelsen på virksomheden, se dem, der er mærket »Måske sendt«, og send igen til dem, der ikke fik nogen.',
  'status.mails_refused.message':
    '{count, plural, one {Én invitation blev ikke sendt} other {# invitationer blev ikke sendt}}. HubSpot siger: {words}',
  'status.mails_refused.action':
    'Tjek e-mailens nummer under »Afsendelse« og tilladelserne under »Forbindelse«. Send så igen fra undersøgelsens liste over personer.',
  'status.jobs_failed.message':
    '{count, plural, one {Én opgave blev opgivet efter mange forsøg.} other {# opgaver blev opgivet efter mange forsøg.}}',
  'status.jobs_failed.action':
    'Vælg »Synkroniser nu«. Stiger tallet igen, så sig det til den, der driver Radar.',

  'scope.deals': 'Opdage, at en virksomheds handler er ændret',
  'scope.tickets': 'Opdage, at en virksomheds sager er ændret',
  'scope.lists': 'Oprette lister, når I beder om dem, og rette dem',
  'scope.mail': 'Sende kunder jeres egen HubSpot-e-mail',
  'scope.subscriptions': 'Udelade dem, der har frameldt den type, I angiver',
  'scope.workflows':
    'Oprette workflowet ved risiko for frafald, når I beder om det, og lade workflows vente',

  'workflow.step.1':
    'Åbn »Automation«, »Workflows« i HubSpot, og opret et workflow, der bygger på virksomheder.',
  'workflow.step.2':
    'Tilmeld virksomheder, hvor »Radar churn risk« er en af High, Critical, og »Radar churn risk at« er kendt.',
  'workflow.step.3': 'Tillad gentilmelding, hver gang »Radar churn risk at« får en ny værdi.',
  'workflow.step.4':
    'Tilføj »Create task«: giv den til virksomhedens ejer, med frist om en dag, og nævn »Radar churn reasons« i den.',
  'workflow.step.5':
    'Tilføj ingen ventetid: en virksomhed, der stadig er i workflowet, kan ikke tilmeldes igen.',
  'workflow.step.6': 'Se det hele igennem, og slå workflowet til.',

  'removal.token':
    'Adgangstokenet åbner stadig denne konto. Fjern det fra Radars indstillinger, eller slet det i HubSpot.',

  'error.install_refused.message': 'HubSpot bekræftede ikke installationen.',
  'error.install_refused.action': 'Begynd installationen forfra.',
  'error.removal_stopped.message':
    'Radar er stadig installeret, fordi HubSpot ikke kunne blive bedt om at fjerne alt det valgte.',
  'error.removal_stopped.action':
    'Prøv igen om nogle minutter, eller fjern Radar uden at rydde op i HubSpot.',
  'error.removal_out_of_reach.message':
    'Radar har ikke længere adgang til denne HubSpot-konto, så det valgte kan ikke fjernes der. Det, som Radar gemmer, er bevaret.',
  'error.removal_out_of_reach.action':
    'Forbind Radar igen først, eller fjern den uden at rydde op i HubSpot.',
  'error.setup_running.message':
    'Det er allerede ved at blive oprettet i HubSpot, fordi nogen bad om det for et øjeblik siden.',
  'error.setup_running.action': 'Se igen om et minut.',
  'error.settings_changed.message':
    'En anden har gemt indstillingerne, siden du åbnede dem, så dine blev ikke gemt.',
  'error.settings_changed.action': 'Genindlæs siden, se, hvad der er ændret, og gem igen.',
} satisfies Record<keyof typeof installEn, string>;
