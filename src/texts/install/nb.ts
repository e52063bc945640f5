import type { installEn } from './en.ts';

export const installNb = {
  'install.done.title': 'Radar er koblet til',
  'install.done.lead': 'Radar arbeider fra nå av med HubSpot-kontoen deres, {portal}.',
  'install.done.open': 'Gå til bedriftene deres i HubSpot',
  'install.created.title': 'Dette ble opprettet',
  'install.created.body':
    '{count, number} egenskaper for bedrifter og kontakter i gruppen «Radar». Radar retter dem når de blir endret, og sletter ingen med mindre dere ber om det.',
  'install.created.pending':
    'Egenskapene er i ferd med å bli opprettet, fordi HubSpot ikke kunne ta imot dem med en gang. Radar fortsetter av seg selv. Last inn siden på nytt om et minutt.',
  'install.problems.title':
    '{count, plural, one {Én egenskap trenger deres hjelp} other {# egenskaper trenger deres hjelp}}',
  'install.problems.body':
    'Endre i HubSpot det som meldingene nevner, og installer Radar på nytt: det reparerer.',
  'install.card.title': 'Plasser kortet',
  'install.card.body': 'HubSpot viser kortet til en app bare der dere setter det.',
  'install.card.step.1': 'Åpne en hvilken som helst bedrift i HubSpot.',
  'install.card.step.2': 'Velg «Customize record», og legg til en fane eller rediger en.',
  'install.card.step.3': 'Velg «Card library», legg til kortet «Radar», og lagre.',
  'install.settings.title': 'Still inn det som passer kontoen deres',
  'install.settings.body': 'Alt kan vente til dere trenger det.',
  'install.settings.renewal': 'Fornyelsesdato',
  'install.settings.renewal.body':
    'Velg bedriftsegenskapen den står i. Da veier et fall rett før en fornyelse tyngre.',
  'install.settings.lists': 'Lister',
  'install.settings.lists.body':
    'Få opprettet åtte lister, for eksempel ambassadører å spørre og kunder i fare.',
  'install.settings.workflow': 'Arbeidsflyt ved fare for frafall',
  'install.settings.workflow.body':
    'Få den opprettet. Den er slått av til dere har sett på den og slått den på.',
  'install.retry': 'Prøv igjen',

  'install.problem.declined.title': 'Radar ble ikke installert',
  'install.problem.declined.body':
    'HubSpot sier at tilgangen ikke ble gitt. Ingenting er endret i kontoen deres. Det kreves rett til å installere apper; den har en superadministrator.',
  'install.problem.state.title': 'Installasjonen kan ikke fullføres',
  'install.problem.state.body':
    'Den var allerede fullført, tok mer enn ti minutter eller begynte i en annen nettleser. Ingenting ble lagret nå. Begynn på nytt.',
  'install.problem.code.title': 'HubSpot bekreftet ikke installasjonen',
  'install.problem.code.body':
    'HubSpots bekreftelse gjelder bare én gang og i kort tid. Ingenting ble lagret. Begynn på nytt.',
  'install.problem.account.title': 'Kontoen er ikke entydig',
  'install.problem.account.body':
    'HubSpot oppga to ulike kontoer for denne installasjonen, så ingenting ble lagret. Begynn på nytt, og velg kontoen en gang til.',
  'install.problem.refused.title': 'HubSpot avviste installasjonen',
  'install.problem.refused.body': 'Ingenting ble lagret. Dette sier HubSpot:',
  'install.problem.unavailable.title': 'HubSpot svarer ikke akkurat nå',
  'install.problem.unavailable.body': 'Ingenting ble lagret. Prøv igjen om noen minutter.',
  'install.problem.token.title': 'Denne Radar kan ikke installeres flere steder',
  'install.problem.token.body':
    'Den er koblet til én HubSpot-konto med et tilgangstoken. Den som drifter Radar, kan åpne for installasjoner med HUBSPOT_CLIENT_ID.',
  'install.problem.ticket.title': 'Siden finnes ikke lenger',
  'install.problem.ticket.body':
    'Den vises i en time etter installasjonen. Alt som sto på den, står også i innstillingene til Radar i HubSpot.',
  'install.problem.disconnected.title': 'Radar er ikke lenger koblet til',
  'install.problem.disconnected.body':
    'Forbindelsen er avsluttet siden Radar ble installert. Alt er tatt vare på. Installer Radar på nytt.',
  'install.problem.busy.title': 'Et øyeblikk',
  'install.problem.busy.body':
    'Det var for mange forsøk på kort tid. Vent et minutt, og prøv så igjen.',
  'install.problem.link.title': 'Adressen er ikke fullstendig',
  'install.problem.link.body': 'Noe mangler i det som kom fra HubSpot. Begynn på nytt.',
  'install.problem.bug.title': 'Det gikk ikke',
  'install.problem.bug.body':
    'Feilen er vår. Det skader ikke å begynne på nytt; prøv igjen om et øyeblikk.',

  'status.subject.connection': 'Forbindelsen til HubSpot',
  'status.subject.properties': 'Egenskaper',
  'status.subject.property': 'Egenskapen {name}',
  'status.subject.list': 'Listen «{name}»',
  'status.subject.workflow': 'Arbeidsflyt ved fare for frafall',
  'status.subject.company': 'Bedrift {id}',
  'status.subject.contact': 'Kontakt {id}',
  'status.subject.records': 'Flere oppføringer',
  'status.subject.jobs': 'Arbeid i bakgrunnen',
  'status.access_unreadable.message':
    'Radar kan ikke lenger lese den lagrede tilgangen til HubSpot-kontoen.',
  'status.access_unreadable.action':
    'Be den som drifter Radar, om å sette den gamle nøkkelen inn i ENCRYPTION_KEYS igjen, eller installer Radar på nytt.',
  'status.disconnected.message':
    'HubSpot godtar ikke lenger Radars tilgang til kontoen. Radar tar pause: ingenting sendes, og ingenting skrives. Alt er tatt vare på.',
  'status.disconnected.action': 'Installer Radar på nytt.',
  'status.disconnected.token':
    'Be den som drifter Radar, om å starte den igjen med et tilgangstoken for denne kontoen.',
  'status.not_set_up.message':
    'Egenskapene er ikke opprettet ennå. Radar prøver igjen av seg selv.',
  'status.not_set_up.action': 'Velg «Synkroniser nå» hvis dere ikke vil vente.',
  'status.property.action':
    'Endre det i HubSpot som meldingen nevner, og velg så «Synkroniser nå».',
  'status.list.action':
    'Endre det i HubSpot som meldingen nevner, og få så listene opprettet igjen.',
  'status.workflow_off.message': 'Arbeidsflyten er slått av, så ingen bedrift blir innrullert.',
  'status.workflow_off.action':
    'Se på den under «Automation», «Workflows» i HubSpot, og slå den på. Velg så «Synkroniser nå».',
  'status.workflow_once.message':
    'Hver bedrift innrulleres bare én gang: HubSpot tok ikke imot regelen om å innrullere på nytt.',
  'status.workflow_once.action':
    'Åpne arbeidsflyten i HubSpot, og tillat ny innrullering ut fra egenskapen «Radar churn risk at».',
  'status.record.action':
    'Endre det i HubSpot som meldingen nevner. Radar prøver igjen hver natt, eller når dere velger «Synkroniser nå».',
  'status.more_records.message':
    '{count, plural, one {Én oppføring til ble avvist.} other {# oppføringer til ble avvist.}}',
  'status.more_records.action': 'Ofte har de samme årsak som de ovenfor.',
  'status.subject.mails': 'E-poster',
  'status.mails_unknown.message':
    '{count, plural, one {Ingen vet om én invitasjon har kommet fram: forbindelsen ble brutt i det øyeblikket.} other {Ingen vet om # invitasjoner har kommet fram: forbindelsen ble brutt i det øyeblikket.}}',
  'status.mails_unknown.action':
    'Åpne undersøkelsen på bedriften, se på dem som er merket «Kanskje sendt», og send på nytt til dem som ikke fikk noen.',
  'status.mails_refused.message':
    '{count, plural, one {Én invitasjon ble ikke sendt} other {# invitasjoner ble ikke sendt}}. HubSpot sier: {words}',
  'status.mails_refused.action':
    'Sjekk nummeret på e-posten under «Utsending» og tillatelsene under «Tilkobling». Send så på nytt fra undersøkelsens liste over personer.',
  'status.jobs_failed.message':
    '{count, plural, one {Én oppgave ble gitt opp etter mange forsøk.} other {# oppgaver ble gitt opp etter mange forsøk.}}',
  'status.jobs_failed.action':
    'Velg «Synkroniser nå». Stiger tallet igjen, si det til den som drifter Radar.',

  'scope.deals': 'Oppdage at avtalene til en bedrift er endret',
  'scope.tickets': 'Oppdage at sakene til en bedrift er endret',
  'scope.lists': 'Opprette lister når dere ber om dem, og rette dem',
  'scope.mail': 'Sende kunder deres egen HubSpot-e-post',
  'scope.subscriptions': 'Utelate dem som har meldt seg av typen dere oppgir',
  'scope.workflows':
    'Opprette arbeidsflyten ved fare for frafall når dere ber om det, og la arbeidsflyter vente',

  'workflow.step.1':
    'Åpne «Automation», «Workflows» i HubSpot, og opprett en arbeidsflyt som bygger på bedrifter.',
  'workflow.step.2':
    'Innruller bedrifter der «Radar churn risk» er en av High, Critical, og «Radar churn risk at» er kjent.',
  'workflow.step.3': 'Tillat ny innrullering hver gang «Radar churn risk at» får en ny verdi.',
  'workflow.step.4':
    'Legg til «Create task»: gi den til eieren av bedriften, med frist om en dag, og nevn «Radar churn reasons» i den.',
  'workflow.step.5':
    'Legg ikke inn ventetid: en bedrift som fortsatt er i arbeidsflyten, kan ikke innrulleres igjen.',
  'workflow.step.6': 'Se gjennom alt, og slå arbeidsflyten på.',

  'removal.token':
    'Tilgangstokenet åpner fortsatt denne kontoen. Ta det ut av oppsettet til Radar, eller slett det i HubSpot.',

  'error.install_refused.message': 'HubSpot bekreftet ikke installasjonen.',
  'error.install_refused.action': 'Begynn installasjonen på nytt.',
  'error.removal_stopped.message':
    'Radar er fortsatt installert, fordi HubSpot ikke kunne bli bedt om å fjerne alt som ble valgt.',
  'error.removal_stopped.action':
    'Prøv igjen om noen minutter, eller fjern Radar uten å rydde opp i HubSpot.',
  'error.removal_out_of_reach.message':
    'Radar har ikke lenger tilgang til denne HubSpot-kontoen, så det som ble valgt, kan ikke fjernes der. Det som Radar lagrer, er bevart.',
  'error.removal_out_of_reach.action':
    'Koble til Radar på nytt først, eller fjern den uten å rydde opp i HubSpot.',
  'error.setup_running.message':
    'Det blir allerede opprettet i HubSpot, fordi noen ba om det for et øyeblikk siden.',
  'error.setup_running.action': 'Se igjen om et minutt.',
  'error.settings_changed.message':
    'Noen andre har lagret innstillingene siden du åpnet dem, så dine ble ikke lagret.',
  'error.settings_changed.action': 'Last inn siden på nytt, se hva som er endret, og lagre igjen.',
} satisfies Record<keyof typeof installEn, string>;
