/**
 * The few words that must exist before the first reply, or when none arrives. Every other word
 * comes from the backend.
 */
export interface LocalWords {
  readonly loading: string;
  readonly failed: string;
  readonly disconnected: string;
  readonly unreachable: string;
  readonly unreachableAction: string;
  readonly unconfigured: string;
  readonly unconfiguredAction: string;
  readonly tryAgain: string;
}

const LOCAL: Readonly<Record<string, LocalWords>> = {
  en: {
    loading: 'Loading the radar',
    failed: 'The radar could not be loaded',
    disconnected: 'Radar is not connected',
    unreachable: 'Radar did not answer. Your CRM data is not affected.',
    unreachableAction: 'Try again in a minute. If it happens again, tell your HubSpot admin.',
    unconfigured: 'This card does not know the address of Radar.',
    unconfiguredAction: 'Ask your HubSpot admin to upload the app with API_ORIGIN in its profile.',
    tryAgain: 'Try again',
  },
  da: {
    loading: 'Henter radaren',
    failed: 'Radaren kunne ikke hentes',
    disconnected: 'Radar er ikke forbundet',
    unreachable: 'Radar svarede ikke. Dine CRM-data er ikke berørt.',
    unreachableAction: 'Prøv igen om et minut. Sker det igen, så sig det til jeres HubSpot-admin.',
    unconfigured: 'Kortet kender ikke adressen på Radar.',
    unconfiguredAction: 'Bed jeres HubSpot-admin om at uploade appen med API_ORIGIN i profilen.',
    tryAgain: 'Prøv igen',
  },
  nb: {
    loading: 'Henter radaren',
    failed: 'Radaren kunne ikke hentes',
    disconnected: 'Radar er ikke koblet til',
    unreachable: 'Radar svarte ikke. CRM-dataene dine er ikke berørt.',
    unreachableAction:
      'Prøv igjen om et minutt. Skjer det igjen, si fra til HubSpot-administratoren.',
    unconfigured: 'Kortet kjenner ikke adressen til Radar.',
    unconfiguredAction:
      'Be HubSpot-administratoren om å laste opp appen med API_ORIGIN i profilen.',
    tryAgain: 'Prøv igjen',
  },
  sv: {
    loading: 'Hämtar radarn',
    failed: 'Radarn kunde inte hämtas',
    disconnected: 'Radar är inte anslutet',
    unreachable: 'Radar svarade inte. Dina CRM-data påverkas inte.',
    unreachableAction:
      'Försök igen om en minut. Händer det igen, säg till er HubSpot-administratör.',
    unconfigured: 'Kortet känner inte till adressen till Radar.',
    unconfiguredAction: 'Be er HubSpot-administratör ladda upp appen med API_ORIGIN i profilen.',
    tryAgain: 'Försök igen',
  },
  de: {
    loading: 'Radar wird geladen',
    failed: 'Das Radar konnte nicht geladen werden',
    disconnected: 'Radar ist nicht verbunden',
    unreachable: 'Radar hat nicht geantwortet. Ihre CRM-Daten sind nicht betroffen.',
    unreachableAction:
      'Versuchen Sie es in einer Minute noch einmal. Passiert es wieder, sagen Sie Ihrem HubSpot-Admin Bescheid.',
    unconfigured: 'Diese Karte kennt die Adresse von Radar nicht.',
    unconfiguredAction:
      'Bitten Sie Ihren HubSpot-Admin, die App mit API_ORIGIN im Profil hochzuladen.',
    tryAgain: 'Erneut versuchen',
  },
};

/** HubSpot writes `no-no` or `nb-no`; both read Bokmål. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The local words for a HubSpot language or locale code; English for one that we don't speak. */
export function localWords(code: string): LocalWords {
  const base = code.toLowerCase().split(/[-_]/)[0] ?? '';
  return (LOCAL[ALIASES[base] ?? base] ?? LOCAL['en']) as LocalWords;
}
