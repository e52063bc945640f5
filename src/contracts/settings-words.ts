/**
 * Every fixed word of the settings page. The backend fills all of them in the user's language.
 * `{name}` in a text is a place that the page fills in; in the catalogue it stands in quotes.
 */
export const settingsWords = [
  'tabConnection',
  'tabRadars',
  'tabGroups',
  'tabSending',
  'tabHealth',
  'tabChurn',
  'tabMapping',
  'tabPrivacy',
  'cancel',
  'tryAgain',

  'save',
  'reset',
  'saved',
  'saveFailed',
  'allSaved',
  /** Place: names, the labels of what was changed. */
  'unsaved',
  /** Place: names, the labels of what does not fit. */
  'mistakes',
  'reload',
  'reloadText',
  'fineTuning',

  /** Place: sum, of the weights in percent. */
  'weightSum',
  'weightSumRight',
  'weightSumWrong',
  'makeHundred',

  'showEffect',
  'effectText',
  'effectNeedsChange',
  'effectNeedsSense',
  'effectOld',
  'effectFailed',

  'propertiesFailed',
  'propertyNone',
  /** Place: name, the internal name of a property. */
  'propertyMissing',

  'facts',
  'problems',
  'noProblems',
  /** Place: count. */
  'moreProblems',
  'openRecord',
  'missingScopes',
  'connect',
  'connectAgain',
  'connectText',
  'syncNow',
  'synced',
  'syncFailed',
  'lists',
  'createLists',
  'listsCreated',
  'listsFailed',
  'workflow',
  'createWorkflow',
  'checkWorkflow',
  'workflowCreated',
  'workflowFailed',
  'workflowSteps',

  'removeTitle',
  'remove',
  'removeText',
  'removeWhat',
  /** Place: number, of the account. */
  'removeNumber',
  'removeNumberText',
  'removeNumberWrong',
  'removeFailed',
  'removed',
  'removedText',
  'removedNames',
  'keptNames',
] as const;

export type SettingsWord = (typeof settingsWords)[number];
