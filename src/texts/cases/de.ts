import type { casesEn } from './en.ts';

export const casesDe = {
  'card.takeCase': 'Übernehmen',
  'card.caseTaken': 'Sie haben die Nachverfolgung übernommen.',
  'card.answerCase': 'Beantwortet',
  'card.answerCaseTitle': 'Sie haben mit dem Kunden gesprochen',
  'card.answerCaseText':
    'Halten Sie fest, was gesagt wurde. Die Nachverfolgung bleibt offen, bis das Vereinbarte getan ist.',
  'card.answerCaseOutcome': 'Was gesagt wurde',
  'card.caseAnswered': 'Notiert. Schließen Sie die Nachverfolgung ab, wenn alles getan ist.',
  'card.motive': 'Warum sie sich geäußert haben',
  'card.motiveUnknown': 'Nicht bekannt',
  'card.askAgain': 'Dieselben Personen erneut fragen, nur zu diesen roten Punkten',
  'card.askAgainIn': 'Wann',
  'card.remeasures': 'Erneute Befragung',
  'card.cancelRemeasure': 'Nicht fragen',
  'card.cancelRemeasureText':
    'Zu diesen Punkten wird niemand mehr gefragt. Die Nachverfolgung bleibt abgeschlossen.',
  'card.remeasureCancelled': 'Es wird niemand erneut gefragt.',
  'case.motive.help': 'Um uns zu helfen, besser zu werden',
  'case.motive.steam': 'Um Dampf abzulassen',
  'case.inDays': 'In {days} Tagen',
  'case.kind.risk': 'Wegen des Abwanderungsrisikos',
  'case.kind.answer': 'Wegen einer Antwort',
  'case.taken': 'Übernommen',
  'case.answered': 'Beantwortet',
  'case.about': '{name} würde uns nicht empfehlen',
  'case.takenOn': 'Übernommen am {date}',
  'case.answeredOn':
    '{motive, select, help {Beantwortet am {date}. Sie wollen uns helfen.} steam {Beantwortet am {date}. Sie haben Dampf abgelassen.} other {Beantwortet am {date}}}',
  'case.askAgainText':
    'Die Personen der letzten Umfrage erhalten eine kurze mit nur diesen Punkten. Wer keine Umfragen möchte, wird ausgelassen, und niemand wird vor Ablauf der kürzesten Ruhezeit gefragt.',
  'case.planned': 'Geplant',
  'case.givenUp': 'Aufgegeben',
  'case.measured': 'Gemessen',
  'case.asked': 'Gefragt',
  'case.remeasurePlanned': 'Ab {date}: {points}',
  'case.remeasureOpen': 'Antworten bis {date}: {points}',
  'case.remeasureResult': 'Damals und jetzt: {points}',
  'case.remeasureHidden': 'Zu wenige Antworten, um Zahlen zu zeigen: {points}',
  'case.remeasureGivenUp': 'Monatelang konnte niemand gefragt werden: {points}',
  'remeasure.radar': '{radar}: erneut gefragt',
  'escalation.subject': 'Überfällige Nachverfolgung bei {company}',
  'escalation.since': 'Sie war am {date} fällig und ist nicht abgeschlossen:',
  'escalation.owner': 'Zuständig: {name}',
  'escalation.nobody': 'Zuständig: nicht bekannt',
  'escalation.step': 'Klären Sie, was sie aufhält, oder geben Sie sie jemandem, der Zeit hat.',
  'error.case_taken.message': 'An dieser Nachverfolgung arbeitet bereits jemand.',
  'error.case_taken.action': 'Laden Sie die Seite neu, um zu sehen, wer es ist.',
  'error.remeasure_impossible.message':
    'Zu diesen Punkten kann nicht erneut gefragt werden: Es gibt eine neuere Umfrage, oder die Fragen wurden bereits gesendet.',
  'error.remeasure_impossible.action': 'Laden Sie die Seite neu und wählen Sie erneut.',
  'settingSection.cases.title': 'Nachverfolgungen',
  'settingSection.cases.description': 'Wer sich um einen gefährdeten Kunden kümmert, und bis wann.',
  'setting.cases.criticalDays.label': 'Tage bei kritischem Risiko',
  'setting.cases.criticalDays.description':
    'Arbeitstage, bis die Nachverfolgung abgeschlossen sein soll.',
  'setting.cases.highDays.label': 'Tage bei hohem Risiko',
  'setting.cases.highDays.description':
    'Dasselbe bei hohem Risiko und wenn ein Entscheider Sie nicht empfehlen würde.',
  'setting.cases.ambassadorEmail.label': 'Kundenbotschafter',
  'setting.cases.ambassadorEmail.description':
    'E-Mail-Adresse des HubSpot-Benutzers, der Nachverfolgungen übernimmt, wenn das Unternehmen niemanden nennt. Ist sie leer, ist es der Zuständige des Unternehmens.',
  'setting.cases.escalateEmail.label': 'Wer von überfälligen Nachverfolgungen erfährt',
  'setting.cases.escalateEmail.description':
    'E-Mail-Adresse des HubSpot-Benutzers, der eine Aufgabe erhält, einmal je Nachverfolgung. Ist sie leer, ist es der Zuständige des Unternehmens.',
  'setting.ambassadorProperty.label': 'Kundenbotschafter',
  'setting.ambassadorProperty.description':
    'Eine Benutzereigenschaft des Unternehmens in HubSpot: Diese Person übernimmt seine Nachverfolgungen.',
} as const satisfies Record<keyof typeof casesEn, string>;
