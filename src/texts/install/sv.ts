import type { installEn } from './en.ts';

export const installSv = {
  'install.done.title': 'Radar är anslutet',
  'install.done.lead': 'Radar arbetar från och med nu med ert HubSpot-konto {portal}.',
  'install.done.open': 'Gå till era företag i HubSpot',
  'install.created.title': 'Det här skapades',
  'install.created.body':
    '{count, number} egenskaper för företag och kontakter i gruppen ”Radar”. Radar rättar dem när de ändras och tar inte bort någon om ni inte ber om det.',
  'install.created.pending':
    'Egenskaperna håller på att skapas, eftersom HubSpot inte kunde ta emot dem direkt. Radar fortsätter av sig självt. Ladda om sidan om en minut.',
  'install.problems.title':
    '{count, plural, one {En egenskap behöver er hjälp} other {# egenskaper behöver er hjälp}}',
  'install.problems.body':
    'Ändra i HubSpot det som meddelandena nämner och installera Radar igen: det reparerar.',
  'install.card.title': 'Placera kortet',
  'install.card.body': 'HubSpot visar en apps kort bara där ni sätter det.',
  'install.card.step.1': 'Öppna vilket företag som helst i HubSpot.',
  'install.card.step.2': 'Välj ”Customize record” och lägg till en flik, eller redigera en.',
  'install.card.step.3': 'Välj ”Card library”, lägg till kortet ”Radar” och spara.',
  'install.settings.title': 'Ställ in det som passar ert konto',
  'install.settings.body': 'Allt kan vänta tills ni behöver det.',
  'install.settings.renewal': 'Förnyelsedatum',
  'install.settings.renewal.body':
    'Ange företagsegenskapen som det står i. Då väger en nedgång strax före en förnyelse tyngre.',
  'install.settings.lists': 'Listor',
  'install.settings.lists.body':
    'Skapa åtta listor, till exempel ambassadörer att fråga och kunder i riskzonen.',
  'install.settings.workflow': 'Arbetsflöde vid risk för kundtapp',
  'install.settings.workflow.body':
    'Skapa det härifrån. Det är avstängt tills ni har sett på det och slagit på det.',
  'install.retry': 'Försök igen',

  'install.problem.declined.title': 'Radar installerades inte',
  'install.problem.declined.body':
    'HubSpot säger att åtkomsten inte gavs. Ingenting har ändrats i ert konto. Det krävs rätt att installera appar; den har en superadministratör.',
  'install.problem.state.title': 'Installationen kan inte slutföras',
  'install.problem.state.body':
    'Den var redan slutförd, tog mer än tio minuter eller började i en annan webbläsare. Ingenting sparades nu. Börja om.',
  'install.problem.code.title': 'HubSpot bekräftade inte installationen',
  'install.problem.code.body':
    'HubSpots bekräftelse gäller bara en gång och under kort tid. Ingenting sparades. Börja om.',
  'install.problem.account.title': 'Kontot är inte entydigt',
  'install.problem.account.body':
    'HubSpot angav två olika konton för den här installationen, så ingenting sparades. Börja om och välj kontot en gång till.',
  'install.problem.refused.title': 'HubSpot nekade installationen',
  'install.problem.refused.body': 'Ingenting sparades. Det här säger HubSpot:',
  'install.problem.unavailable.title': 'HubSpot svarar inte just nu',
  'install.problem.unavailable.body': 'Ingenting sparades. Försök igen om några minuter.',
  'install.problem.token.title': 'Det här Radar tar inte emot installationer',
  'install.problem.token.body':
    'Det är anslutet till ett enda HubSpot-konto med en åtkomsttoken. Den som driver Radar kan tillåta installationer med HUBSPOT_CLIENT_ID.',
  'install.problem.ticket.title': 'Sidan finns inte längre',
  'install.problem.ticket.body':
    'Den visas i en timme efter installationen. Allt som stod på den står också i Radars inställningar i HubSpot.',
  'install.problem.disconnected.title': 'Radar är inte längre anslutet',
  'install.problem.disconnected.body':
    'Anslutningen har upphört sedan Radar installerades. Allt finns kvar. Installera Radar igen.',
  'install.problem.busy.title': 'Ett ögonblick',
  'install.problem.busy.body':
    'Det var för många försök på kort tid. Vänta en minut och försök sedan igen.',
  'install.problem.link.title': 'Adressen är inte fullständig',
  'install.problem.link.body': 'Något saknas i det som kom från HubSpot. Börja om.',
  'install.problem.bug.title': 'Det gick inte',
  'install.problem.bug.body':
    'Felet är vårt. Det gör ingen skada att börja om; försök igen om en stund.',

  'status.subject.connection': 'Anslutningen till HubSpot',
  'status.subject.properties': 'Egenskaper',
  'status.subject.property': 'Egenskapen {name}',
  'status.subject.list': 'Listan ”{name}”',
  'status.subject.workflow': 'Arbetsflöde vid risk för kundtapp',
  'status.subject.company': 'Företag {id}',
  'status.subject.contact': 'Kontakt {id}',
  'status.subject.records': 'Fler poster',
  'status.subject.jobs': 'Arbete i bakgrunden',
  'status.access_unreadable.message':
    'Radar kan inte längre läsa sin sparade åtkomst till HubSpot-kontot.',
  'status.access_unreadable.action':
    'Be den som driver Radar att lägga tillbaka den gamla nyckeln i ENCRYPTION_KEYS, eller installera Radar igen.',
  'status.disconnected.message':
    'HubSpot godtar inte längre Radars åtkomst till kontot. Radar pausar: ingenting skickas och ingenting skrivs. Allt finns kvar.',
  'status.disconnected.action': 'Installera Radar igen.',
  'status.disconnected.token':
    'Be den som driver Radar att starta det igen med en åtkomsttoken för det här kontot.',
  'status.not_set_up.message':
    'Egenskaperna har inte skapats än. Radar försöker igen av sig självt.',
  'status.not_set_up.action': 'Välj ”Synka nu” om ni inte vill vänta.',
  'status.property.action': 'Ändra det i HubSpot som meddelandet nämner och välj sedan ”Synka nu”.',
  'status.list.action': 'Ändra det i HubSpot som meddelandet nämner och skapa sedan listorna igen.',
  'status.workflow_off.message': 'Arbetsflödet är avstängt, så inget företag registreras.',
  'status.workflow_off.action':
    'Se på det under ”Automation”, ”Workflows” i HubSpot och slå på det. Välj sedan ”Synka nu”.',
  'status.workflow_once.message':
    'Varje företag registreras bara en gång: HubSpot tog inte emot regeln om att registrera igen.',
  'status.workflow_once.action':
    'Öppna arbetsflödet i HubSpot och tillåt ny registrering utifrån egenskapen ”Radar churn risk at”.',
  'status.record.action':
    'Ändra det i HubSpot som meddelandet nämner. Radar försöker igen varje natt, eller när ni väljer ”Synka nu”.',
  'status.more_records.message':
    '{count, plural, one {En post till nekades.} other {# poster till nekades.}}',
  'status.more_records.action': 'Ofta har de samma orsak som de ovanför.',
  'status.subject.mails': 'Mejl',
  'status.mails_unknown.message':
    '{count, plural, one {Ingen vet om en inbjudan har kommit fram: förbindelsen bröts i det ögonblicket.} other {Ingen vet om # inbjudningar har kommit fram: förbindelsen bröts i det ögonblicket.}}',
  'status.mails_unknown.action':
    'Öppna undersökningen på företaget, titta på dem som är märkta ”Kanske skickat” och skicka igen till dem som inte fick något.',
  'status.mails_refused.message':
    '{count, plural, one {En inbjudan skickades inte} other {# inbjudningar skickades inte}}. HubSpot säger: {words}',
  'status.mails_refused.action':
    'Kontrollera mejlets nummer under ”Utskick” och behörigheterna under ”Anslutning”. Skicka sedan igen från undersökningens lista över personer.',
  'status.jobs_failed.message':
    '{count, plural, one {En uppgift gavs upp efter många försök.} other {# uppgifter gavs upp efter många försök.}}',
  'status.jobs_failed.action':
    'Välj ”Synka nu”. Om antalet stiger igen, säg det till den som driver Radar.',

  'scope.deals': 'Märka att ett företags affärer har ändrats',
  'scope.tickets': 'Märka att ett företags ärenden har ändrats',
  'scope.lists': 'Skapa listor när ni ber om dem, och rätta dem',
  'scope.mail': 'Skicka ert eget HubSpot-mejl till kunder',
  'scope.subscriptions': 'Utelämna dem som har avslutat den typ ni anger',
  'scope.workflows':
    'Skapa arbetsflödet vid risk för kundtapp när ni ber om det, och låta arbetsflöden vänta',

  'workflow.step.1':
    'Öppna ”Automation”, ”Workflows” i HubSpot och skapa ett arbetsflöde som bygger på företag.',
  'workflow.step.2':
    'Registrera företag där ”Radar churn risk” är någon av High, Critical och ”Radar churn risk at” är känd.',
  'workflow.step.3': 'Tillåt ny registrering varje gång ”Radar churn risk at” får ett nytt värde.',
  'workflow.step.4':
    'Lägg till ”Create task”: ge den till företagets ägare, med en dags frist, och nämn ”Radar churn reasons” i den.',
  'workflow.step.5':
    'Lägg inte in någon väntetid: ett företag som fortfarande är i arbetsflödet kan inte registreras igen.',
  'workflow.step.6': 'Se igenom allt och slå på arbetsflödet.',

  'removal.token':
    'Åtkomsttoken öppnar fortfarande det här kontot. Ta bort den ur Radars driftinställningar, eller radera den i HubSpot.',

  'error.install_refused.message': 'HubSpot bekräftade inte installationen.',
  'error.install_refused.action': 'Börja om installationen.',
  'error.removal_stopped.message':
    'Radar är fortfarande installerat, eftersom HubSpot inte kunde bli ombett att ta bort allt ni valde.',
  'error.removal_stopped.action':
    'Försök igen om några minuter, eller ta bort Radar utan att städa i HubSpot.',
  'error.removal_out_of_reach.message':
    'Radar har inte längre åtkomst till det här HubSpot-kontot, så det ni valde kan inte tas bort där. Det som Radar lagrar finns kvar.',
  'error.removal_out_of_reach.action':
    'Anslut Radar igen först, eller ta bort det utan att städa i HubSpot.',
  'error.setup_running.message':
    'Det skapas redan i HubSpot, eftersom någon bad om det för en stund sedan.',
  'error.setup_running.action': 'Titta igen om en minut.',
  'error.settings_changed.message':
    'Någon annan har sparat inställningarna sedan du öppnade dem, så dina sparades inte.',
  'error.settings_changed.action': 'Ladda om sidan, se vad som har ändrats och spara igen.',
} satisfies Record<keyof typeof installEn, string>;
