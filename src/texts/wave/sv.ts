import type { waveEn } from './en.ts';

export const waveSv = {
  'card.wave': 'Senaste radarn',
  'card.answers': 'Svar',
  'card.answeredOfInvited': "'{answered}' av '{invited}'",
  'card.closeWave': 'Stäng undersökningen',
  'card.closeWaveTitle': 'Stänga den här undersökningen?',
  'card.closeWaveText':
    'Svaren hittills blir de slutliga siffrorna. Senare svar sparas i 14 dagar men räknas inte.',
  'card.closeWaveFailed': 'Undersökningen är fortfarande öppen',
  'card.waveClosed': 'Undersökningen är stängd. Siffrorna är på väg.',
  'card.sendRadar': 'Skicka radar',
  'card.sendWhileRunning': 'En radar pågår. Nästa kan skickas när den har stängt.',
  'card.sendTitle': 'Skicka en radar',
  'card.checking': 'Kontrollerar vilka som kan tillfrågas',
  'card.checkFailed': 'Kontakterna kunde inte kontrolleras',
  'card.sendFailed': 'Inget skickades',
  'card.invited': 'Bjuds in',
  'card.leftOut': 'Utelämnas',
  'card.team': 'Vårt team',
  'card.nobodyInvited': 'Ingen kan bjudas in just nu.',
  'card.nobodyLeftOut': 'Ingen utelämnas.',
  'card.nobodyInTeam': 'Ingen i teamet tillfrågas: företaget har ingen ägare.',
  'card.person': 'Person',
  'card.email': 'E-post',
  'card.group': 'Grupp',
  'card.reason': 'Orsak',
  'card.modeNamed':
    'Svaren är med namn: du ser vem som har svarat vad, och alla får veta det före första frågan.',
  'card.sendNow': 'Skicka nu',
  'card.sent': 'Radarn är på väg',
  'card.sentText':
    "'{invited}' personer inbjudna, '{team}' från vårt team, '{excluded}' utelämnade.",
  'card.closedOn': 'Stängd {date}',
  'card.closesOn': 'Stänger {date}',
} as const satisfies Record<keyof typeof waveEn, string>;
