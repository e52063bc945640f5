import type { installEn } from './en.ts';

export const installDe = {
  'install.done.title': 'Radar ist verbunden',
  'install.done.lead': 'Radar arbeitet ab jetzt mit Ihrem HubSpot-Konto {portal}.',
  'install.done.open': 'Zu Ihren Unternehmen in HubSpot',
  'install.created.title': 'Das wurde angelegt',
  'install.created.body':
    '{count, number} Eigenschaften von Unternehmen und Kontakten in der Gruppe „Radar“. Radar repariert sie, wenn sie verändert werden, und löscht keine, solange Sie es nicht verlangen.',
  'install.created.pending':
    'Die Eigenschaften werden noch angelegt, weil HubSpot sie nicht sofort annehmen konnte. Radar macht von selbst weiter. Laden Sie diese Seite in einer Minute neu.',
  'install.problems.title':
    '{count, plural, one {Eine Eigenschaft braucht Ihre Hilfe} other {# Eigenschaften brauchen Ihre Hilfe}}',
  'install.problems.body':
    'Ändern Sie in HubSpot, was die Meldungen nennen, und installieren Sie Radar dann noch einmal: Das repariert.',
  'install.card.title': 'Die Karte platzieren',
  'install.card.body': 'HubSpot zeigt die Karte einer App nur dort, wo Sie sie hinstellen.',
  'install.card.step.1': 'Öffnen Sie ein beliebiges Unternehmen in HubSpot.',
  'install.card.step.2':
    'Wählen Sie „Customize record“ und fügen Sie einen Tab hinzu, oder bearbeiten Sie einen.',
  'install.card.step.3':
    'Wählen Sie „Card library“, fügen Sie die Karte „Radar“ hinzu und speichern Sie.',
  'install.settings.title': 'Einstellen, was zu Ihrem Konto passt',
  'install.settings.body': 'All das kann warten, bis Sie es brauchen.',
  'install.settings.renewal': 'Verlängerungsdatum',
  'install.settings.renewal.body':
    'Nennen Sie die Unternehmenseigenschaft, in der es steht. Ein Rückgang kurz vor einer Verlängerung wiegt dann schwerer.',
  'install.settings.lists': 'Listen',
  'install.settings.lists.body':
    'Lassen Sie acht Listen anlegen, etwa Empfehler, die man fragen kann, und gefährdete Kunden.',
  'install.settings.workflow': 'Workflow bei Kündigungsrisiko',
  'install.settings.workflow.body':
    'Lassen Sie ihn anlegen. Er bleibt aus, bis Sie ihn angesehen und eingeschaltet haben.',
  'install.retry': 'Noch einmal versuchen',

  'install.problem.declined.title': 'Radar wurde nicht installiert',
  'install.problem.declined.body':
    'HubSpot meldet, dass der Zugriff nicht erlaubt wurde. In Ihrem Konto hat sich nichts geändert. Nötig ist das Recht, Apps zu installieren; Super-Admins haben es.',
  'install.problem.state.title': 'Diese Installation lässt sich nicht abschließen',
  'install.problem.state.body':
    'Sie war schon abgeschlossen, hat länger als zehn Minuten gedauert oder in einem anderen Browser begonnen. Gerade wurde nichts gespeichert. Bitte beginnen Sie neu.',
  'install.problem.code.title': 'HubSpot hat die Installation nicht bestätigt',
  'install.problem.code.body':
    'Die Bestätigung von HubSpot gilt nur einmal und nur kurz. Es wurde nichts gespeichert. Bitte beginnen Sie neu.',
  'install.problem.account.title': 'Das Konto ist nicht eindeutig',
  'install.problem.account.body':
    'HubSpot hat zu dieser Installation zwei verschiedene Konten genannt, deshalb wurde nichts gespeichert. Bitte beginnen Sie neu und wählen Sie das Konto noch einmal.',
  'install.problem.refused.title': 'HubSpot hat die Installation abgelehnt',
  'install.problem.refused.body': 'Es wurde nichts gespeichert. Das sagt HubSpot:',
  'install.problem.unavailable.title': 'HubSpot antwortet gerade nicht',
  'install.problem.unavailable.body':
    'Es wurde nichts gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'install.problem.token.title': 'Dieses Radar nimmt keine Installationen an',
  'install.problem.token.body':
    'Es ist über einen Zugriffstoken mit einem einzigen HubSpot-Konto verbunden. Wer es betreibt, kann Installationen mit HUBSPOT_CLIENT_ID erlauben.',
  'install.problem.ticket.title': 'Diese Seite gibt es nicht mehr',
  'install.problem.ticket.body':
    'Sie wird nach der Installation eine Stunde lang gezeigt. Alles darauf steht auch in den Einstellungen von Radar in HubSpot.',
  'install.problem.disconnected.title': 'Radar ist nicht mehr verbunden',
  'install.problem.disconnected.body':
    'Die Verbindung ist seit der Installation abgerissen. Alles ist noch da. Bitte installieren Sie Radar noch einmal.',
  'install.problem.busy.title': 'Einen Moment, bitte',
  'install.problem.busy.body':
    'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'install.problem.link.title': 'Diese Adresse ist nicht vollständig',
  'install.problem.link.body': 'In dem, was von HubSpot kam, fehlt etwas. Bitte beginnen Sie neu.',
  'install.problem.bug.title': 'Das hat nicht geklappt',
  'install.problem.bug.body':
    'Der Fehler liegt bei uns. Neu zu beginnen schadet nicht; bitte versuchen Sie es gleich noch einmal.',

  'status.subject.connection': 'Verbindung zu HubSpot',
  'status.subject.properties': 'Eigenschaften',
  'status.subject.property': 'Eigenschaft {name}',
  'status.subject.list': 'Liste „{name}“',
  'status.subject.workflow': 'Workflow bei Kündigungsrisiko',
  'status.subject.company': 'Unternehmen {id}',
  'status.subject.contact': 'Kontakt {id}',
  'status.subject.records': 'Weitere Datensätze',
  'status.subject.jobs': 'Arbeit im Hintergrund',
  'status.access_unreadable.message':
    'Radar kann seinen gespeicherten Zugriff auf dieses HubSpot-Konto nicht mehr lesen.',
  'status.access_unreadable.action':
    'Wer Radar betreibt, muss den alten Schlüssel wieder in ENCRYPTION_KEYS eintragen. Oder installieren Sie Radar noch einmal.',
  'status.disconnected.message':
    'HubSpot nimmt den Zugriff von Radar auf dieses Konto nicht mehr an. Radar pausiert: Es wird nichts gesendet und nichts geschrieben. Alles ist noch da.',
  'status.disconnected.action': 'Installieren Sie Radar noch einmal.',
  'status.disconnected.token':
    'Wer Radar betreibt, muss es mit einem Zugriffstoken dieses Kontos neu starten.',
  'status.not_set_up.message':
    'Die Eigenschaften sind noch nicht angelegt. Radar versucht es von selbst noch einmal.',
  'status.not_set_up.action': 'Wählen Sie „Jetzt abgleichen“, wenn Sie nicht warten möchten.',
  'status.property.action':
    'Ändern Sie in HubSpot, was die Meldung nennt, und wählen Sie dann „Jetzt abgleichen“.',
  'status.list.action':
    'Ändern Sie in HubSpot, was die Meldung nennt, und lassen Sie die Listen dann noch einmal anlegen.',
  'status.workflow_off.message':
    'Der Workflow ist ausgeschaltet, deshalb wird kein Unternehmen aufgenommen.',
  'status.workflow_off.action':
    'Sehen Sie ihn in HubSpot unter „Automation“, „Workflows“ an und schalten Sie ihn ein. Wählen Sie dann „Jetzt abgleichen“.',
  'status.workflow_once.message':
    'Jedes Unternehmen wird nur einmal aufgenommen: HubSpot hat die Regel für die erneute Aufnahme nicht angenommen.',
  'status.workflow_once.action':
    'Öffnen Sie den Workflow in HubSpot und erlauben Sie die erneute Aufnahme über die Eigenschaft „Radar churn risk at“.',
  'status.record.action':
    'Ändern Sie in HubSpot, was die Meldung nennt. Radar versucht es jede Nacht noch einmal, oder wenn Sie „Jetzt abgleichen“ wählen.',
  'status.more_records.message':
    '{count, plural, one {Ein weiterer Datensatz wurde abgelehnt.} other {# weitere Datensätze wurden abgelehnt.}}',
  'status.more_records.action': 'Oft haben sie dieselbe Ursache wie die oben genannten.',
  'status.subject.mails': 'E-Mails',
  'status.mails_unknown.message':
    '{count, plural, one {Niemand weiß, ob eine Einladung angekommen ist: Die Verbindung riss in diesem Moment ab.} other {Niemand weiß, ob # Einladungen angekommen sind: Die Verbindung riss in diesem Moment ab.}}',
  'status.mails_unknown.action':
    'Öffnen Sie die Umfrage beim Unternehmen, sehen Sie nach, wer mit „Vielleicht gesendet“ markiert ist, und senden Sie erneut an alle, die keine bekommen haben.',
  'status.mails_refused.message':
    '{count, plural, one {Eine Einladung wurde nicht gesendet} other {# Einladungen wurden nicht gesendet}}. HubSpot sagt: {words}',
  'status.mails_refused.action':
    'Prüfen Sie die Nummer der E-Mail unter „Versand“ und die Berechtigungen unter „Verbindung“. Senden Sie dann aus der Personenliste der Umfrage erneut.',
  'status.jobs_failed.message':
    '{count, plural, one {Eine Aufgabe wurde nach vielen Versuchen aufgegeben.} other {# Aufgaben wurden nach vielen Versuchen aufgegeben.}}',
  'status.jobs_failed.action':
    'Wählen Sie „Jetzt abgleichen“. Steigt die Zahl wieder, geben Sie das an den Betrieb von Radar weiter.',

  'scope.deals': 'Bemerken, dass sich Deals eines Unternehmens geändert haben',
  'scope.tickets': 'Bemerken, dass sich Tickets eines Unternehmens geändert haben',
  'scope.lists': 'Listen anlegen, wenn Sie es verlangen, und sie reparieren',
  'scope.mail': 'Kunden Ihre eigene HubSpot-E-Mail senden',
  'scope.subscriptions': 'Auslassen, wer den Typ abbestellt hat, den Sie nennen',
  'scope.workflows':
    'Den Workflow bei Kündigungsrisiko anlegen, wenn Sie es verlangen, und Workflows warten lassen',

  'workflow.step.1':
    'Öffnen Sie in HubSpot „Automation“, „Workflows“ und legen Sie einen Workflow auf Basis von Unternehmen an.',
  'workflow.step.2':
    'Nehmen Sie Unternehmen auf, bei denen „Radar churn risk“ High oder Critical ist und „Radar churn risk at“ bekannt ist.',
  'workflow.step.3':
    'Erlauben Sie die erneute Aufnahme, sobald „Radar churn risk at“ einen neuen Wert bekommt.',
  'workflow.step.4':
    'Fügen Sie „Create task“ hinzu: für den Besitzer des Unternehmens, fällig in einem Tag, mit „Radar churn reasons“ im Text.',
  'workflow.step.5':
    'Fügen Sie keine Wartezeiten hinzu: Was noch im Workflow ist, kann nicht erneut aufgenommen werden.',
  'workflow.step.6': 'Prüfen Sie alles und schalten Sie den Workflow ein.',

  'removal.token':
    'Der Zugriffstoken öffnet dieses Konto weiterhin. Nehmen Sie ihn aus den Einstellungen von Radar, oder löschen Sie ihn in HubSpot.',

  'error.install_refused.message': 'HubSpot hat die Installation nicht bestätigt.',
  'error.install_refused.action': 'Beginnen Sie die Installation neu.',
  'error.removal_stopped.message':
    'Radar ist noch installiert, weil HubSpot nicht gebeten werden konnte, alles Gewählte zu entfernen.',
  'error.removal_stopped.action':
    'Versuchen Sie es in ein paar Minuten noch einmal, oder entfernen Sie Radar, ohne in HubSpot aufzuräumen.',
  'error.removal_out_of_reach.message':
    'Radar hat keinen Zugriff mehr auf dieses HubSpot-Konto, deshalb kann das Gewählte dort nicht entfernt werden. Was Radar speichert, bleibt erhalten.',
  'error.removal_out_of_reach.action':
    'Verbinden Sie Radar zuerst wieder, oder entfernen Sie es, ohne in HubSpot aufzuräumen.',
  'error.setup_running.message':
    'Das wird in HubSpot schon angelegt, weil es gerade jemand verlangt hat.',
  'error.setup_running.action': 'Sehen Sie in einer Minute wieder nach.',
  'error.settings_changed.message':
    'Jemand anderes hat die Einstellungen gespeichert, seit Sie sie geöffnet haben. Ihre wurden nicht gespeichert.',
  'error.settings_changed.action':
    'Laden Sie die Seite neu, sehen Sie nach, was sich geändert hat, und speichern Sie noch einmal.',
} satisfies Record<keyof typeof installEn, string>;
