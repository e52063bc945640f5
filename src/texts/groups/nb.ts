import type { groupsEn } from './en.ts';

export const groupsNb = {
  'groups.title': 'Grupper av deltakere',
  'groups.intro':
    'Resultater vises per gruppe, og en rollevekt sier hvor mye en person teller. Begge deler leses fra HubSpot når en radar sendes.',
  'groups.source': 'Grupper kommer fra',
  'groups.property': 'Kontaktegenskap',
  'groups.propertyExplained':
    'En egenskap som avdeling eller persona, der verdien forteller gruppen.',
  'groups.propertyMissing': "'{property}' (finnes ikke i HubSpot)",
  'groups.fieldsFailed': 'HubSpot oppga ikke egenskaper og etiketter',
  'groups.tryAgain': 'Prøv igjen',
  'groups.rules': 'Regler',
  'groups.rulesExplained':
    'Den første regelen som passer, gjelder. Store og små bokstaver har ingen betydning.',
  'groups.noRules': 'Ingen regler ennå. Inntil da er alle i standardgruppen.',
  'groups.value': 'Verdi',
  'groups.label': 'Tilknytningsetikett',
  'groups.group': 'Gruppe',
  'groups.roleWeight': 'Rollevekt',
  'groups.addRule': 'Legg til regel',
  'groups.removeRule': 'Fjern regel',
  'groups.defaultGroup': 'Standardgruppe',
  'groups.defaultExplained': 'Gruppen for alle som ikke hører til en annen.',
  'groups.labelsOverride':
    'Etikettene «Decision maker», «Executive sponsor» og «Budget holder» på tilknytningen til en bedrift gjør alltid en person til en del av ledelsen; «Influencer» og «Champion» gir vekten 1,5.',
  'groups.save': 'Lagre grupper',
  'groups.saved': 'Gruppene er lagret. De gjelder fra neste undersøkelse.',
  'groups.saveFailed': 'Gruppene ble ikke lagret',
  'groups.unsaved': 'Endringer er ikke lagret',
  'groups.reload': 'Hent de lagrede gruppene',
  'groups.required': 'Fyll ut dette feltet.',
  'groups.tooLong': "Maks. '{max}' tegn.",
  'groups.twice': 'Det finnes en annen regel for denne verdien.',
  'groups.reserved': 'Dette navnet tilhører deres eget team.',

  'groups.source.buying_role': 'HubSpots kjøpsrolle',
  'groups.source.buying_role.explained':
    'Beslutningstakere er ledelsen; stillingstittelen skiller IT fra de andre.',
  'groups.source.property': 'En kontaktegenskap',
  'groups.source.property.explained': 'Verdien av en egenskap du velger, etter reglene nedenfor.',
  'groups.source.label': 'Tilknytningens etikett',
  'groups.source.label.explained':
    'Etiketten på tilknytningen mellom kontakt og bedrift, etter reglene nedenfor.',
  'groups.weight.everybody': '{weight} – alle',
  'groups.weight.influences': '{weight} – har innflytelse',
  'groups.weight.decides': '{weight} – bestemmer',
} as const satisfies Record<keyof typeof groupsEn, string>;
