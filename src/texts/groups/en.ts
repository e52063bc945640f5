/** What the settings of the respondent groups say; places in quotes are filled in by the page itself. */
export const groupsEn = {
  'groups.title': 'Respondent groups',
  'groups.intro':
    'Results are shown by group, and a role weight says how much a person counts. Both are read from HubSpot when a radar is sent.',
  'groups.source': 'Groups come from',
  'groups.property': 'Contact property',
  'groups.propertyExplained':
    'A property such as department or persona, whose value tells the group.',
  'groups.propertyMissing': "'{property}' (not in HubSpot)",
  'groups.fieldsFailed': 'HubSpot did not tell properties and labels',
  'groups.tryAgain': 'Try again',
  'groups.rules': 'Rules',
  'groups.rulesExplained': 'The first rule that fits counts. Capitals make no difference.',
  'groups.noRules': 'No rules yet. Until there are some, everybody is in the default group.',
  'groups.value': 'Value',
  'groups.label': 'Association label',
  'groups.group': 'Group',
  'groups.roleWeight': 'Role weight',
  'groups.addRule': 'Add rule',
  'groups.removeRule': 'Remove rule',
  'groups.defaultGroup': 'Default group',
  'groups.defaultExplained': 'The group of everybody who belongs to no other.',
  'groups.labelsOverride':
    'The labels “Decision maker”, “Executive sponsor” and “Budget holder” on the association to a company always make a person part of the leadership; “Influencer” and “Champion” give the weight 1.5.',
  'groups.save': 'Save groups',
  'groups.saved': 'The groups are saved. They count from the next survey on.',
  'groups.saveFailed': 'The groups were not saved',
  'groups.unsaved': 'Unsaved changes',
  'groups.reload': 'Load the saved groups',
  'groups.required': 'Fill this in.',
  'groups.tooLong': "At most '{max}' characters.",
  'groups.twice': 'There is another rule for this value.',
  'groups.reserved': 'This name belongs to your own team.',

  'groups.source.buying_role': 'HubSpot’s buying role',
  'groups.source.buying_role.explained':
    'Decision makers are the leadership; the job title tells IT from the others.',
  'groups.source.property': 'A contact property',
  'groups.source.property.explained':
    'The value of a property that you choose, by the rules below.',
  'groups.source.label': 'The association label',
  'groups.source.label.explained':
    'The label of the association between contact and company, by the rules below.',
  'groups.weight.everybody': '{weight} – everybody',
  'groups.weight.influences': '{weight} – has influence',
  'groups.weight.decides': '{weight} – decides',
} as const;
