import type { groupsEn } from './en.ts';

export const groupsDa = {
  'groups.title': 'Grupper af deltagere',
  'groups.intro':
    'Resultater vises pr. gruppe, og en rollevægt siger, hvor meget en person tæller. Begge dele læses fra HubSpot, når en radar sendes.',
  'groups.source': 'Grupper kommer fra',
  'groups.property': 'Kontaktegenskab',
  'groups.propertyExplained':
    'En egenskab som afdeling eller persona, hvis værdi fortæller gruppen.',
  'groups.propertyMissing': "'{property}' (findes ikke i HubSpot)",
  'groups.fieldsFailed': 'HubSpot oplyste ikke egenskaber og etiketter',
  'groups.tryAgain': 'Prøv igen',
  'groups.rules': 'Regler',
  'groups.rulesExplained':
    'Den første regel, der passer, gælder. Store og små bogstaver er uden betydning.',
  'groups.noRules': 'Ingen regler endnu. Indtil da er alle i standardgruppen.',
  'groups.value': 'Værdi',
  'groups.label': 'Tilknytningsetiket',
  'groups.group': 'Gruppe',
  'groups.roleWeight': 'Rollevægt',
  'groups.addRule': 'Tilføj regel',
  'groups.removeRule': 'Fjern regel',
  'groups.defaultGroup': 'Standardgruppe',
  'groups.defaultExplained': 'Gruppen for alle, der ikke hører til en anden.',
  'groups.labelsOverride':
    'Etiketterne »Decision maker«, »Executive sponsor« og »Budget holder« på tilknytningen til en virksomhed gør altid en person til en del af ledelsen; »Influencer« og »Champion« giver vægten 1,5.',
  'groups.save': 'Gem grupper',
  'groups.saved': 'Grupperne er gemt. De gælder fra næste undersøgelse.',
  'groups.saveFailed': 'Grupperne blev ikke gemt',
  'groups.unsaved': 'Ændringer er ikke gemt',
  'groups.reload': 'Hent de gemte grupper',
  'groups.required': 'Udfyld dette felt.',
  'groups.tooLong': "Højst '{max}' tegn.",
  'groups.twice': 'Der er en anden regel for denne værdi.',
  'groups.reserved': 'Dette navn tilhører jeres eget team.',

  'groups.source.buying_role': 'HubSpots købsrolle',
  'groups.source.buying_role.explained':
    'Beslutningstagere er ledelsen; jobtitlen skiller IT fra de andre.',
  'groups.source.property': 'En kontaktegenskab',
  'groups.source.property.explained': 'Værdien af en egenskab, du vælger, efter reglerne nedenfor.',
  'groups.source.label': 'Tilknytningens etiket',
  'groups.source.label.explained':
    'Etiketten på tilknytningen mellem kontakt og virksomhed, efter reglerne nedenfor.',
  'groups.weight.everybody': '{weight} – alle',
  'groups.weight.influences': '{weight} – har indflydelse',
  'groups.weight.decides': '{weight} – beslutter',
} as const satisfies Record<keyof typeof groupsEn, string>;
