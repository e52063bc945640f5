/** What the settings say about the effect of other weights and thresholds. */
export const settingsPreviewEn = {
  'settingsPreview.title': 'Effect on your companies',
  'settingsPreview.company': 'Company',
  'settingsPreview.health': 'Health',
  'settingsPreview.risk': 'Churn risk',
  'settingsPreview.before': 'Today',
  'settingsPreview.after': 'With these settings',
  'settingsPreview.nobody': 'No company has scores yet, so there is nothing to compare.',
  'settingsPreview.everybody':
    '{total, plural, one {The one company with scores} other {All # companies with scores}}',
  'settingsPreview.sample':
    '{looked, number} of {total, number} companies: half of them those with the highest risk, the others a sample',
  'settingsPreview.summary':
    '{changed, plural, =0 {No company would change.} one {# company would change.} other {# companies would change.}}',
  'settingsPreview.note':
    'The churn risk counts this way as soon as you save, though a level takes its time to fall. The health score counts this way from each company’s next survey on.',

  'error.mapping_refused.message':
    '{reason, select, missing {The property “{property}” does not exist in this HubSpot account.} other {The property “{property}” holds something else than this setting needs.}}',
  'error.mapping_refused.action': 'Choose one of the properties in the list.',
} as const;
