import type { Pipeline } from './pipelines.ts';
import { DEAL_PIPELINE, TICKET_PIPELINE } from './pipelines.ts';
import type { ObjectType } from './object-types.ts';
import { stampNames } from './object-types.ts';
import type { PropertyDraft } from './property-definition.ts';
import { choose, decide, define, OWNER, readOnly } from './define-standard.ts';
import { ACTIVITY_PROPERTIES } from './activity-properties.ts';
import {
  BUYING_ROLES,
  HARD_BOUNCE_REASONS,
  INDUSTRIES,
  LANGUAGES,
  LEGAL_BASES,
  LIFECYCLE_STAGES,
  TIME_ZONES,
} from './standard-options.ts';

/** The properties that every HubSpot account has, as far as the product reads or shows them. */
export function standardPropertiesOf(type: ObjectType): PropertyDraft[] {
  const { created, modified } = stampNames(type);
  return [
    ...PROPERTIES[type],
    readOnly(define('hs_object_id', 'Record ID', 'number')),
    readOnly(choose('hs_merged_object_ids', 'Merged record IDs', {}, 'checkbox')),
    readOnly(define(created, 'Create date', 'datetime')),
    readOnly(define(modified, 'Last modified date', 'datetime')),
  ].map((draft) => ({ ...draft, groupName: standardGroupOf(type).name }));
}

/** The group of the standard properties, such as `companyinformation`. */
export function standardGroupOf(type: ObjectType): { name: string; label: string } {
  return GROUPS[type];
}

const stagesOf = (pipeline: Pipeline) =>
  Object.fromEntries(pipeline.stages.map((stage) => [stage.id, stage.label]));

const GROUPS: Readonly<Record<ObjectType, { name: string; label: string }>> = {
  companies: { name: 'companyinformation', label: 'Company information' },
  contacts: { name: 'contactinformation', label: 'Contact information' },
  deals: { name: 'dealinformation', label: 'Deal information' },
  tickets: { name: 'ticketinformation', label: 'Ticket information' },
  tasks: { name: 'task', label: 'Task information' },
  notes: { name: 'note', label: 'Note information' },
  meetings: { name: 'meeting', label: 'Meeting information' },
  calls: { name: 'call', label: 'Call information' },
  emails: { name: 'email', label: 'Email information' },
};

const PROPERTIES: Readonly<Record<ObjectType, readonly PropertyDraft[]>> = {
  companies: [
    define('name', 'Company name'),
    define('domain', 'Company Domain Name'),
    define('hs_parent_company_id', 'Parent Company', 'number'),
    choose('industry', 'Industry', INDUSTRIES),
    define('country', 'Country/Region'),
    define('hs_country_code', 'Country/Region Code'),
    define('timezone', 'Time Zone'),
    define('city', 'City'),
    define('phone', 'Phone Number'),
    define('website', 'Website URL'),
    define('description', 'Description', 'string', { fieldType: 'textarea' }),
    define('numberofemployees', 'Number of Employees', 'number'),
    define('annualrevenue', 'Annual Revenue', 'number'),
    choose('lifecyclestage', 'Lifecycle Stage', LIFECYCLE_STAGES, 'radio'),
    { ...OWNER, label: 'Company owner' },
    readOnly(define('notes_last_contacted', 'Last Contacted', 'datetime')),
    readOnly(define('hs_sales_email_last_replied', 'Recent Sales Email Replied Date', 'datetime')),
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
    define('hs_country_region_code', 'Country/Region Code'),
    choose('hs_timezone', 'Time Zone', TIME_ZONES),
    choose('hs_language', 'Preferred language', LANGUAGES),
    choose('hs_buying_role', 'Buying Role', BUYING_ROLES, 'checkbox'),
    decide('hs_email_optout', 'Unsubscribed from all email'),
    define('hs_email_bounce', 'Marketing emails bounced', 'number'),
    choose('hs_email_hard_bounce_reason_enum', 'Email hard bounce reason', HARD_BOUNCE_REASONS),
    decide('hs_email_bad_address', 'Invalid email address'),
    choose('hs_legal_basis', "Legal basis for processing contact's data", LEGAL_BASES, 'checkbox'),
    define('hs_job_change_detected_date', 'Job change detected date', 'date'),
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
    readOnly(decide('hs_is_closed', 'Is Deal Closed?')),
    readOnly(decide('hs_is_closed_won', 'Is Closed Won')),
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
        // Accounts add their own.
        COMPLAINT: 'Complaint',
      },
      'checkbox',
    ),
    define('closed_date', 'Close date', 'datetime'),
    readOnly(define('hs_ticket_reopened_at', 'Reopened at', 'datetime')),
    { ...OWNER, label: 'Ticket owner' },
  ],
  ...ACTIVITY_PROPERTIES,
};
