import type { waveEn } from './en.ts';

export const waveDe = {
  'card.wave': 'Letztes Radar',
  'card.answers': 'Antworten',
  'card.answeredOfInvited': "'{answered}' von '{invited}'",
  'card.closeWave': 'Umfrage schließen',
  'card.closeWaveTitle': 'Diese Umfrage schließen?',
  'card.closeWaveText':
    'Aus den bisherigen Antworten werden die endgültigen Werte. Spätere Antworten werden 14 Tage lang aufbewahrt, aber nicht gezählt.',
  'card.closeWaveFailed': 'Die Umfrage läuft noch',
  'card.waveClosed': 'Die Umfrage ist geschlossen. Die Werte sind unterwegs.',
  'card.sendRadar': 'Radar senden',
  'card.sendWhileRunning':
    'Ein Radar läuft. Das nächste kann gesendet werden, wenn es geschlossen ist.',
  'card.sendTitle': 'Radar senden',
  'card.checking': 'Es wird geprüft, wer gefragt werden kann',
  'card.checkFailed': 'Die Kontakte konnten nicht geprüft werden',
  'card.sendFailed': 'Es wurde nichts gesendet',
  'card.invited': 'Werden eingeladen',
  'card.leftOut': 'Ausgelassen',
  'card.team': 'Unser Team',
  'card.nobodyInvited': 'Zurzeit kann niemand eingeladen werden.',
  'card.nobodyLeftOut': 'Niemand wird ausgelassen.',
  'card.nobodyInTeam': 'Aus dem Team wird niemand gefragt: Das Unternehmen hat keinen Eigentümer.',
  'card.person': 'Person',
  'card.email': 'E-Mail',
  'card.group': 'Gruppe',
  'card.reason': 'Grund',
  'card.modeNamed':
    'Die Antworten tragen Namen: Sie sehen, wer was gesagt hat, und alle erfahren das vor der ersten Frage.',
  'card.sendNow': 'Jetzt senden',
  'card.sent': 'Das Radar ist unterwegs',
  'card.sentText':
    "'{invited}' Personen eingeladen, '{team}' aus unserem Team, '{excluded}' ausgelassen.",
  'card.closedOn': 'Geschlossen am {date}',
  'card.closesOn': 'Schließt am {date}',
} as const satisfies Record<keyof typeof waveEn, string>;
