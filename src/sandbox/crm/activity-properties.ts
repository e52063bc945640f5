import { choose, define, OWNER } from './define-standard.ts';
import type { ObjectType } from './object-types.ts';
import type { PropertyDraft } from './property-definition.ts';

const ACTIVITY_DATE = define('hs_timestamp', 'Activity date', 'datetime');
const ASSIGNED_TO = { ...OWNER, label: 'Activity assigned to' };
const LONG_TEXT = { fieldType: 'html' };

/** The properties of everything that is done with a customer, as far as the product uses them. */
export const ACTIVITY_PROPERTIES = {
  tasks: [
    define('hs_timestamp', 'Due date', 'datetime'),
    define('hs_task_subject', 'Task Title'),
    define('hs_task_body', 'Task Notes', 'string', LONG_TEXT),
    choose('hs_task_status', 'Task Status', {
      NOT_STARTED: 'Not started',
      WAITING: 'Waiting',
      COMPLETED: 'Completed',
    }),
    choose('hs_task_priority', 'Priority', { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' }),
    choose('hs_task_type', 'Task Type', { TODO: 'To-do', CALL: 'Call', EMAIL: 'Email' }),
    { ...OWNER, label: 'Assigned to' },
  ],
  notes: [ACTIVITY_DATE, define('hs_note_body', 'Note body', 'string', LONG_TEXT), ASSIGNED_TO],
  meetings: [
    ACTIVITY_DATE,
    define('hs_meeting_title', 'Meeting name'),
    define('hs_meeting_body', 'Meeting description', 'string', LONG_TEXT),
    define('hs_meeting_start_time', 'Meeting start time', 'datetime'),
    define('hs_meeting_end_time', 'Meeting end time', 'datetime'),
    choose('hs_meeting_outcome', 'Meeting outcome', {
      SCHEDULED: 'Scheduled',
      COMPLETED: 'Completed',
      RESCHEDULED: 'Rescheduled',
      NO_SHOW: 'No show',
      CANCELED: 'Canceled',
    }),
    ASSIGNED_TO,
  ],
  calls: [
    ACTIVITY_DATE,
    define('hs_call_title', 'Call Title'),
    define('hs_call_body', 'Call notes', 'string', LONG_TEXT),
    define('hs_call_duration', 'Call duration', 'number'),
    choose('hs_call_direction', 'Call direction', { INBOUND: 'Inbound', OUTBOUND: 'Outbound' }),
    choose('hs_call_status', 'Call status', {
      COMPLETED: 'Completed',
      NO_ANSWER: 'No answer',
      BUSY: 'Busy',
      FAILED: 'Failed',
      CANCELED: 'Canceled',
    }),
    ASSIGNED_TO,
  ],
  emails: [
    ACTIVITY_DATE,
    choose('hs_email_direction', 'Email direction', {
      EMAIL: 'Sent',
      INCOMING_EMAIL: 'Received',
      FORWARDED_EMAIL: 'Forwarded',
    }),
    choose('hs_email_status', 'Email send status', {
      SENT: 'Sent',
      BOUNCED: 'Bounced',
      FAILED: 'Failed',
      SCHEDULED: 'Scheduled',
      SENDING: 'Sending',
    }),
    define('hs_email_subject', 'Email subject'),
    define('hs_email_text', 'Email body', 'string', { fieldType: 'textarea' }),
    define('hs_email_html', 'Email HTML', 'string', LONG_TEXT),
    define('hs_email_headers', 'Email headers'),
    ASSIGNED_TO,
  ],
} satisfies Partial<Record<ObjectType, readonly PropertyDraft[]>>;
