import type { groupsEn } from './en.ts';

export const groupsDe = {
  'groups.title': 'Gruppen der Befragten',
  'groups.intro':
    'Ergebnisse werden nach Gruppen gezeigt, und ein Rollengewicht sagt, wie viel eine Person zählt. Beides wird beim Senden eines Radars aus HubSpot gelesen.',
  'groups.source': 'Gruppen stammen aus',
  'groups.property': 'Kontakteigenschaft',
  'groups.propertyExplained':
    'Eine Eigenschaft wie Abteilung oder Persona, deren Wert die Gruppe angibt.',
  'groups.propertyMissing': "'{property}' (nicht in HubSpot)",
  'groups.fieldsFailed': 'HubSpot hat Eigenschaften und Labels nicht genannt',
  'groups.tryAgain': 'Erneut versuchen',
  'groups.rules': 'Regeln',
  'groups.rulesExplained':
    'Die erste passende Regel gilt. Groß- und Kleinschreibung spielt keine Rolle.',
  'groups.noRules': 'Noch keine Regeln. Bis dahin sind alle in der Standardgruppe.',
  'groups.value': 'Wert',
  'groups.label': 'Zuordnungslabel',
  'groups.group': 'Gruppe',
  'groups.roleWeight': 'Rollengewicht',
  'groups.addRule': 'Regel hinzufügen',
  'groups.removeRule': 'Regel entfernen',
  'groups.defaultGroup': 'Standardgruppe',
  'groups.defaultExplained': 'Die Gruppe aller, die zu keiner anderen gehören.',
  'groups.labelsOverride':
    'Die Labels „Decision maker“, „Executive sponsor“ und „Budget holder“ an der Zuordnung zu einem Unternehmen machen eine Person immer zum Teil der Leitung; „Influencer“ und „Champion“ geben das Gewicht 1,5.',
  'groups.save': 'Gruppen speichern',
  'groups.saved': 'Die Gruppen sind gespeichert. Sie gelten ab der nächsten Umfrage.',
  'groups.saveFailed': 'Die Gruppen wurden nicht gespeichert',
  'groups.unsaved': 'Ungespeicherte Änderungen',
  'groups.reload': 'Gespeicherte Gruppen laden',
  'groups.required': 'Bitte ausfüllen.',
  'groups.tooLong': "Höchstens '{max}' Zeichen.",
  'groups.twice': 'Für diesen Wert gibt es schon eine Regel.',
  'groups.reserved': 'Dieser Name gehört Ihrem eigenen Team.',

  'groups.source.buying_role': 'HubSpots Kaufrolle',
  'groups.source.buying_role.explained':
    'Entscheider sind die Leitung; die Berufsbezeichnung trennt die IT von den anderen.',
  'groups.source.property': 'Eine Kontakteigenschaft',
  'groups.source.property.explained':
    'Der Wert einer Eigenschaft, die Sie wählen, nach den Regeln unten.',
  'groups.source.label': 'Das Label der Zuordnung',
  'groups.source.label.explained':
    'Das Label der Zuordnung zwischen Kontakt und Unternehmen, nach den Regeln unten.',
  'groups.weight.everybody': '{weight} – alle',
  'groups.weight.influences': '{weight} – hat Einfluss',
  'groups.weight.decides': '{weight} – entscheidet',
} as const satisfies Record<keyof typeof groupsEn, string>;
