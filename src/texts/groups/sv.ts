import type { groupsEn } from './en.ts';

export const groupsSv = {
  'groups.title': 'Grupper av deltagare',
  'groups.intro':
    'Resultat visas per grupp, och en rollvikt säger hur mycket en person räknas. Båda läses från HubSpot när en radar skickas.',
  'groups.source': 'Grupper kommer från',
  'groups.property': 'Kontaktegenskap',
  'groups.propertyExplained': 'En egenskap som avdelning eller persona, vars värde anger gruppen.',
  'groups.propertyMissing': "'{property}' (finns inte i HubSpot)",
  'groups.fieldsFailed': 'HubSpot angav inte egenskaper och etiketter',
  'groups.tryAgain': 'Försök igen',
  'groups.rules': 'Regler',
  'groups.rulesExplained':
    'Den första regeln som passar gäller. Stora och små bokstäver spelar ingen roll.',
  'groups.noRules': 'Inga regler ännu. Tills dess hör alla till standardgruppen.',
  'groups.value': 'Värde',
  'groups.label': 'Associationsetikett',
  'groups.group': 'Grupp',
  'groups.roleWeight': 'Rollvikt',
  'groups.addRule': 'Lägg till regel',
  'groups.removeRule': 'Ta bort regel',
  'groups.defaultGroup': 'Standardgrupp',
  'groups.defaultExplained': 'Gruppen för alla som inte hör till någon annan.',
  'groups.labelsOverride':
    'Etiketterna ”Decision maker”, ”Executive sponsor” och ”Budget holder” på associationen till ett företag gör alltid en person till en del av ledningen; ”Influencer” och ”Champion” ger vikten 1,5.',
  'groups.save': 'Spara grupper',
  'groups.saved': 'Grupperna är sparade. De gäller från nästa undersökning.',
  'groups.saveFailed': 'Grupperna sparades inte',
  'groups.unsaved': 'Ändringar är inte sparade',
  'groups.reload': 'Hämta de sparade grupperna',
  'groups.required': 'Fyll i det här fältet.',
  'groups.tooLong': "Högst '{max}' tecken.",
  'groups.twice': 'Det finns en annan regel för det här värdet.',
  'groups.reserved': 'Det här namnet tillhör ert eget team.',

  'groups.source.buying_role': 'HubSpots köproll',
  'groups.source.buying_role.explained':
    'Beslutsfattare är ledningen; jobbtiteln skiljer IT från de andra.',
  'groups.source.property': 'En kontaktegenskap',
  'groups.source.property.explained': 'Värdet av en egenskap som du väljer, enligt reglerna nedan.',
  'groups.source.label': 'Associationens etikett',
  'groups.source.label.explained':
    'Etiketten på associationen mellan kontakt och företag, enligt reglerna nedan.',
  'groups.weight.everybody': '{weight} – alla',
  'groups.weight.influences': '{weight} – har inflytande',
  'groups.weight.decides': '{weight} – beslutar',
} as const satisfies Record<keyof typeof groupsEn, string>;
