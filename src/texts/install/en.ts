/**
 * What administrators read: the pages around installing, how the connection is doing, and the steps
 * of the workflow for an account that builds it by hand. Names of HubSpot's own buttons stay English.
 */
export const installEn = {
  'install.done.title': 'Radar is connected',
  'install.done.lead': 'Radar works with your HubSpot account {portal} from now on.',
  'install.done.open': 'Go to your companies in HubSpot',
  'install.created.title': 'What was created',
  'install.created.body':
    '{count, number} properties of companies and contacts, in the group “Radar”. Radar repairs them when they are changed, and deletes none unless you ask for it.',
  'install.created.pending':
    'The properties are still being created, because HubSpot could not take them at once. Radar goes on by itself. Reload this page in a minute.',
  'install.problems.title':
    '{count, plural, one {One property needs your attention} other {# properties need your attention}}',
  'install.problems.body':
    'Change in HubSpot what the messages name, then install Radar again: that repairs.',
  'install.card.title': 'Place the card',
  'install.card.body': 'HubSpot shows the card of an app only where you put it.',
  'install.card.step.1': 'Open any company in HubSpot.',
  'install.card.step.2': 'Choose “Customize record”, then add a tab or edit one.',
  'install.card.step.3': 'Choose “Card library”, add the card “Radar”, and save.',
  'install.settings.title': 'Set what fits your account',
  'install.settings.body': 'All of it can wait until you need it.',
  'install.settings.renewal': 'Renewal date',
  'install.settings.renewal.body':
    'Name the company property that holds it. A fall shortly before a renewal then counts for more.',
  'install.settings.lists': 'Lists',
  'install.settings.lists.body':
    'Have eight lists created, such as promoters to ask and customers at risk.',
  'install.settings.workflow': 'Churn-risk workflow',
  'install.settings.workflow.body':
    'Have it created. It stays off until you have looked at it and switched it on.',
  'install.retry': 'Try again',

  'install.problem.declined.title': 'Radar was not installed',
  'install.problem.declined.body':
    'HubSpot says that the access was not allowed. Nothing has changed in your account. Installing requires the right to install apps; a super admin has it.',
  'install.problem.state.title': 'This installation can’t be finished',
  'install.problem.state.body':
    'It was finished already, took longer than ten minutes, or began in another browser. Nothing was stored just now. Please start again.',
  'install.problem.code.title': 'HubSpot did not confirm the installation',
  'install.problem.code.body':
    'HubSpot’s confirmation works once and for a short time only. Nothing was stored. Please start again.',
  'install.problem.account.title': 'The account is not clear',
  'install.problem.account.body':
    'HubSpot named two different accounts for this installation, so nothing was stored. Please start again, and choose the account once more.',
  'install.problem.refused.title': 'HubSpot refused the installation',
  'install.problem.refused.body': 'Nothing was stored. This is what HubSpot says:',
  'install.problem.unavailable.title': 'HubSpot does not answer right now',
  'install.problem.unavailable.body': 'Nothing was stored. Please try again in a few minutes.',
  'install.problem.token.title': 'This Radar takes no installations',
  'install.problem.token.body':
    'It is connected to one HubSpot account by an access token. Whoever runs it can allow installations with HUBSPOT_CLIENT_ID.',
  'install.problem.ticket.title': 'This page is no longer there',
  'install.problem.ticket.body':
    'It is shown for an hour after installing. Everything that it said also stands in Radar’s settings in HubSpot.',
  'install.problem.disconnected.title': 'Radar is not connected any more',
  'install.problem.disconnected.body':
    'The connection has ended since Radar was installed. Everything is kept. Please install Radar again.',
  'install.problem.busy.title': 'One moment, please',
  'install.problem.busy.body':
    'There were too many tries in a short time. Please wait a minute, then try again.',
  'install.problem.link.title': 'This address is not complete',
  'install.problem.link.body':
    'Something is missing in what came from HubSpot. Please start again.',
  'install.problem.bug.title': 'That did not work',
  'install.problem.bug.body':
    'The fault is ours. Starting again does no harm; please try once more in a moment.',

  'status.subject.connection': 'Connection to HubSpot',
  'status.subject.properties': 'Properties',
  'status.subject.property': 'Property {name}',
  'status.subject.list': 'List “{name}”',
  'status.subject.workflow': 'Churn-risk workflow',
  'status.subject.company': 'Company {id}',
  'status.subject.contact': 'Contact {id}',
  'status.subject.records': 'More records',
  'status.subject.jobs': 'Work in the background',
  'status.access_unreadable.message':
    'Radar can no longer read its stored access to this HubSpot account.',
  'status.access_unreadable.action':
    'Have whoever runs Radar put the old key back into ENCRYPTION_KEYS, or install Radar again.',
  'status.disconnected.message':
    'HubSpot no longer accepts Radar’s access to this account. Radar pauses: nothing is sent and nothing is written. Everything is kept.',
  'status.disconnected.action': 'Install Radar again.',
  'status.disconnected.token':
    'Have whoever runs Radar start it again with an access token of this account.',
  'status.not_set_up.message':
    'The properties have not been created yet. Radar tries again by itself.',
  'status.not_set_up.action': 'Choose “Sync now” if you don’t want to wait.',
  'status.property.action': 'Change in HubSpot what the message names, then choose “Sync now”.',
  'status.list.action':
    'Change in HubSpot what the message names, then have the lists created again.',
  'status.workflow_off.message': 'The workflow is switched off, so no company enrols.',
  'status.workflow_off.action':
    'Look at it under “Automation”, “Workflows” in HubSpot and switch it on. Then choose “Sync now”.',
  'status.workflow_once.message':
    'Each company enrols only once: HubSpot did not take the rule for enrolling again.',
  'status.workflow_once.action':
    'Open the workflow in HubSpot and allow re-enrolment by the property “Radar churn risk at”.',
  'status.record.action':
    'Change in HubSpot what the message names. Radar tries again every night, or when you choose “Sync now”.',
  'status.more_records.message':
    '{count, plural, one {One more record was refused.} other {# more records were refused.}}',
  'status.more_records.action': 'Often they have the same cause as those above.',
  'status.subject.mails': 'E-mails',
  'status.mails_unknown.message':
    '{count, plural, one {Nobody knows whether one invitation has arrived: the connection broke at that moment.} other {Nobody knows whether # invitations have arrived: the connection broke at that moment.}}',
  'status.mails_unknown.action':
    'Open the survey on the company, look at the people marked “Perhaps sent”, and send again to whoever got none.',
  'status.mails_refused.message':
    '{count, plural, one {One invitation was not sent} other {# invitations were not sent}}. HubSpot says: {words}',
  'status.mails_refused.action':
    'Check the e-mail number under “Sending” and the permissions under “Connection”. Then send again from the survey’s list of people.',
  'status.jobs_failed.message':
    '{count, plural, one {One piece of work was given up after many tries.} other {# pieces of work were given up after many tries.}}',
  'status.jobs_failed.action':
    'Choose “Sync now”. If the number rises again, tell whoever runs Radar.',

  'scope.deals': 'Notice that a company’s deals have changed',
  'scope.tickets': 'Notice that a company’s tickets have changed',
  'scope.lists': 'Create lists when you ask for them, and repair them',
  'scope.mail': 'Send customers your own HubSpot e-mail',
  'scope.subscriptions': 'Leave out who unsubscribed from the type that you name',
  'scope.workflows': 'Create the churn-risk workflow when you ask for it, and let workflows wait',

  'workflow.step.1':
    'In HubSpot, open “Automation”, “Workflows” and create a company-based workflow.',
  'workflow.step.2':
    'Enrol companies whose “Radar churn risk” is any of High, Critical, and whose “Radar churn risk at” is known.',
  'workflow.step.3': 'Allow re-enrolment each time “Radar churn risk at” gets a new value.',
  'workflow.step.4':
    'Add “Create task”: assign it to the company owner, due in one day, and name “Radar churn reasons” in it.',
  'workflow.step.5':
    'Add no delays: a company that is still inside the workflow can’t enrol again.',
  'workflow.step.6': 'Check everything and switch the workflow on.',

  'removal.token':
    'The access token still opens this account. Take it out of Radar’s settings, or delete it in HubSpot.',

  'error.install_refused.message': 'HubSpot did not confirm the installation.',
  'error.install_refused.action': 'Start the installation again.',
  'error.removal_stopped.message':
    'Radar is still installed, because HubSpot could not be asked to remove everything you chose.',
  'error.removal_stopped.action':
    'Try again in a few minutes, or remove Radar without cleaning up in HubSpot.',
  'error.removal_out_of_reach.message':
    'Radar has no access to this HubSpot account any more, so what you chose there can’t be removed. What Radar stores is kept.',
  'error.removal_out_of_reach.action':
    'Connect Radar again first, or remove it without cleaning up in HubSpot.',
  'error.setup_running.message':
    'This is being created in HubSpot already, because somebody asked for it a moment ago.',
  'error.setup_running.action': 'Look again in a minute.',
  'error.settings_changed.message':
    'Somebody else has saved the settings since you opened them, so yours were not saved.',
  'error.settings_changed.action': 'Reload the page, see what has changed, and save again.',
} as const;
