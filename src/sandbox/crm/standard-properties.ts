import type { Pipeline } from './pipelines.ts';
import { DEAL_PIPELINE, TICKET_PIPELINE } from './pipelines.ts';
import type { ObjectType } from './object-types.ts';
import { stampNames } from './object-types.ts';
import type { PropertyDraft, PropertyOption, PropertyType } from './property-definition.ts';
import {
  BUYING_ROLES,
  HARD_BOUNCE_REASONS,
  INDUSTRIES,
  LANGUAGES,
  LIFECYCLE_STAGES,
} from './standard-options.ts';

/** The properties that every HubSpot account has, as far as the product reads or shows them. */
export function standardPropertiesOf(type: ObjectType): PropertyDraft[] {
  const { created, modified } = stampNames(type);
  return [
    ...PROPERTIES[type],
    readOnly(define('hs_object_id', 'Record ID', 'number')),
    readOnly(define(created, 'Create date', 'datetime')),
    readOnly(define(modified, 'Last modified date', 'datetime')),
  ].map((draft) => ({ ...draft, groupName: standardGroupOf(type).name }));
}

/** The group of the standard properties, such as `companyinformation`. */
export function standardGroupOf(type: ObjectType): { name: string; label: string } {
  return GROUPS[type];
}

/** Options from `value: label` pairs, in the order given. */
export function optionsOf(labels: Readonly<Record<string, string>>): PropertyOption[] {
  return Object.entries(labels).map(([value, label], displayOrder) => ({
    value,
    label,
    displayOrder,
    hidden: false,
  }));
}

const FIELD_TYPE: Readonly<Record<PropertyType, string>> = {
  bool: 'booleancheckbox',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  number: 'number',
  phone_number: 'phonenumber',
  string: 'text',
};

function define(
  name: string,
  label: string,
  type: PropertyType = 'string',
  more: Partial<PropertyDraft> = {},
): PropertyDraft {
  return {
    name,
    label,
    type,
    fieldType: FIELD_TYPE[type],
    groupName: '',
    hubspotDefined: true,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: false },
    ...more,
  };
}

function choose(
  name: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  fieldType = 'select',
): PropertyDraft {
  return define(name, label, 'enumeration', { options: optionsOf(labels), fieldType });
}

function decide(name: string, label: string): PropertyDraft {
  return define(name, label, 'bool', { options: optionsOf({ true: 'True', false: 'False' }) });
}

function readOnly(draft: PropertyDraft): PropertyDraft {
  return {
    ...draft,
    modificationMetadata: { archivable: false, readOnlyDefinition: true, readOnlyValue: true },
  };
}

// HubSpot takes the allowed values from the account's owners, not from a list in the definition.
const OWNER = define('hubspot_owner_id', 'Owner', 'enumeration', {
  externalOptions: true,
  referencedObjectType: 'OWNER',
});

const stagesOf = (pipeline: Pipeline) =>
  Object.fromEntries(pipeline.stages.map((stage) => [stage.id, stage.label]));

const GROUPS: Readonly<Record<ObjectType, { name: string; label: string }>> = {
  companies: { name: 'companyinformation', label: 'Company information' },
  contacts: { name: 'contactinformation', label: 'Contact information' },
  deals: { name: 'dealinformation', label: 'Deal information' },
  tickets: { name: 'ticketinformation', label: 'Ticket information' },
  tasks: { name: 'task', label: 'Task information' },
  notes: { name: 'note', label: 'Note information' },
};

const PROPERTIES: Readonly<Record<ObjectType, readonly PropertyDraft[]>> = {
  companies: [
    define('name', 'Company name'),
    define('domain', 'Company Domain Name'),
    choose('industry', 'Industry', INDUSTRIES),
    define('country', 'Country/Region'),
    define('city', 'City'),
    define('phone', 'Phone Number'),
    define('website', 'Website URL'),
    define('description', 'Description', 'string', { fieldType: 'textarea' }),
    define('numberofemployees', 'Number of Employees', 'number'),
    define('annualrevenue', 'Annual Revenue', 'number'),
    choose('lifecyclestage', 'Lifecycle Stage', LIFECYCLE_STAGES, 'radio'),
    { ...OWNER, label: 'Company owner' },
    readOnly(define('notes_last_contacted', 'Last Contacted', 'datetime')),
  ],
  contacts: [
    define('email', 'Email', 'string', { hasUniqueValue: true }),
    define('firstname', 'First Name'),
    define('lastname', 'Last Name'),
    define('jobtitle', 'Job Title'),
    define('phone', 'Phone Number'),
    define('mobilephone', 'Mobile Phone Number'),
    define('company', 'Company Name'),
    define('city', 'City'),
    define('country', 'Country/Region'),
    choose('hs_language', 'Preferred language', LANGUAGES),
    choose('hs_buying_role', 'Buying Role', BUYING_ROLES, 'checkbox'),
    decide('hs_email_optout', 'Unsubscribed from all email'),
    define('hs_email_bounce', 'Marketing emails bounced', 'number'),
    choose('hs_email_hard_bounce_reason_enum', 'Email hard bounce reason', HARD_BOUNCE_REASONS),
    decide('hs_email_bad_address', 'Invalid email address'),
    choose('lifecyclestage', 'Lifecycle Stage', LIFECYCLE_STAGES, 'radio'),
    { ...OWNER, label: 'Contact owner' },
  ],
  deals: [
    define('dealname', 'Deal Name'),
    define('amount', 'Amount', 'number'),
    choose('pipeline', 'Pipeline', { [DEAL_PIPELINE.id]: DEAL_PIPELINE.label }),
    choose('dealstage', 'Deal Stage', stagesOf(DEAL_PIPELINE), 'radio'),
    choose('dealtype', 'Deal Type', {
      newbusiness: 'New Business',
      existingbusiness: 'Existing Business',
    }),
    define('closedate', 'Close Date', 'datetime'),
    define('description', 'Deal Description', 'string', { fieldType: 'textarea' }),
    { ...OWNER, label: 'Deal owner' },
  ],
  tickets: [
    define('subject', 'Ticket name'),
    define('content', 'Ticket description', 'string', { fieldType: 'textarea' }),
    choose('hs_pipeline', 'Pipeline', { [TICKET_PIPELINE.id]: TICKET_PIPELINE.label }),
    choose('hs_pipeline_stage', 'Ticket status', stagesOf(TICKET_PIPELINE)),
    choose('hs_ticket_priority', 'Priority', {
      LOW: 'Low',
      MEDIUM: 'Medium',
      HIGH: 'High',
      URGENT: 'Urgent',
    }),
    choose(
      'hs_ticket_category',
      'Category',
      {
        PRODUCT_ISSUE: 'Product Issue',
        BILLING_ISSUE: 'Billing Issue',
        FEATURE_REQUEST: 'Feature Request',
        GENERAL_INQUIRY: 'General Inquiry',
      },
      'checkbox',
    ),
    define('closed_date', 'Close date', 'datetime'),
    { ...OWNER, label: 'Ticket owner' },
  ],
  tasks: [
    define('hs_timestamp', 'Due date', 'datetime'),
    define('hs_task_subject', 'Task Title'),
    define('hs_task_body', 'Task Notes', 'string', { fieldType: 'html' }),
    choose('hs_task_status', 'Task Status', {
      NOT_STARTED: 'Not started',
      WAITING: 'Waiting',
      COMPLETED: 'Completed',
    }),
    choose('hs_task_priority', 'Priority', { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' }),
    choose('hs_task_type', 'Task Type', { TODO: 'To-do', CALL: 'Call', EMAIL: 'Email' }),
    { ...OWNER, label: 'Assigned to' },
  ],
  notes: [
    define('hs_timestamp', 'Activity date', 'datetime'),
    define('hs_note_body', 'Note body', 'string', { fieldType: 'html' }),
    { ...OWNER, label: 'Activity assigned to' },
  ],
};
