/** Days are counted from the sandbox's start; negative ones lie in the past. */
export interface SampleDeal {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  /** Danish kroner. */
  readonly amount: number;
  readonly stage: string;
  readonly type: 'newbusiness' | 'existingbusiness';
  readonly createdInDays: number;
  readonly closesInDays: number;
  /** The id or the address of the contact who brought it; empty for none. */
  readonly referredBy: string;
}

export interface SampleTicket {
  readonly id: string;
  readonly companyId: string;
  readonly contactId: string;
  readonly subject: string;
  readonly content: string;
  /** Stage of the support pipeline: 1 new, 2 waiting on contact, 3 waiting on us, 4 closed. */
  readonly stage: '1' | '2' | '3' | '4';
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly category: string;
  readonly createdInDays: number;
  readonly closedInDays: number | null;
}

type DealRow = readonly [
  id: string,
  companyId: string,
  name: string,
  amount: number,
  stage: string,
  type: SampleDeal['type'],
  createdInDays: number,
  closesInDays: number,
];

// prettier-ignore
const DEALS: readonly DealRow[] = [
  ['9001', '501', 'Klitvang: renewal', 480_000, 'qualifiedtobuy', 'existingbusiness', -20, 140],
  ['9002', '501', 'Klitvang: mobile dispatch', 160_000, 'closedwon', 'existingbusiness', -260, -190],
  ['9003', '502', 'Tverrfjell: renewal', 210_000, 'presentationscheduled', 'existingbusiness', -35, 110],
  ['9004', '503', 'Granviken: showroom module', 95_000, 'closedlost', 'existingbusiness', -150, -60],
  ['9005', '504', 'Månelund: three more terminals', 340_000, 'contractsent', 'existingbusiness', -80, -12],
  ['9006', '505', 'Sturmhagen: service portal', 275_000, 'appointmentscheduled', 'existingbusiness', -10, 90],
  ['9007', '506', 'Nattfjord: claims integration', 620_000, 'closedwon', 'existingbusiness', -300, -210],
  ['9008', '506', 'Nattfjord: renewal', 890_000, 'qualifiedtobuy', 'existingbusiness', -15, 190],
  ['9009', '508', 'Älvtorp: drone pilot project', 150_000, 'presentationscheduled', 'newbusiness', -45, 30],
  ['9010', '510', 'Frostvåg: renewal', 185_000, 'qualifiedtobuy', 'existingbusiness', -5, 260],
  ['9011', '511', 'Solgläntan: scheduling', 230_000, 'closedwon', 'newbusiness', -420, -330],
  ['9012', '512', 'Möwenort: first project', 120_000, 'appointmentscheduled', 'newbusiness', -7, 60],
];

/** Who brought a deal, by deal: one written as a record's id, the other as an address. */
const REFERRERS: Readonly<Record<string, string>> = {
  '9011': '7053',
  '9007': 'signe.oesterlev@klitvang-energi.example',
};

type TicketRow = readonly [
  id: string,
  companyId: string,
  contactId: string,
  subject: string,
  content: string,
  stage: SampleTicket['stage'],
  priority: SampleTicket['priority'],
  category: string,
  createdInDays: number,
  closedInDays: number | null,
];

// prettier-ignore
const TICKETS: readonly TicketRow[] = [
  ['8001', '501', '7005', 'Map is slow after the update', 'Loading takes half a minute since Monday.', '3', 'HIGH', 'PRODUCT_ISSUE', -4, null],
  ['8002', '501', '7003', 'Export of shifts', 'How do we get the shifts into our own report?', '4', 'LOW', 'GENERAL_INQUIRY', -60, -58],
  ['8003', '502', '7014', 'Webhook arrives twice', 'Every second event is delivered two times.', '2', 'MEDIUM', 'PRODUCT_ISSUE', -9, null],
  ['8004', '503', '7023', 'Invoice for April', 'The invoice names the wrong department.', '4', 'LOW', 'BILLING_ISSUE', -40, -33],
  ['8005', '504', '7035', 'Terminal 3 can not log in', 'Nobody on the night shift can log in.', '3', 'HIGH', 'PRODUCT_ISSUE', -2, null],
  ['8006', '504', '7034', 'Third outage this quarter', 'We want an explanation, in writing.', '3', 'HIGH', 'PRODUCT_ISSUE', -12, null],
  ['8007', '504', '7036', 'Label printer', 'Labels come out blank.', '4', 'MEDIUM', 'PRODUCT_ISSUE', -75, -62],
  ['8008', '505', '7043', 'Single sign-on', 'When will it be ready?', '2', 'MEDIUM', 'FEATURE_REQUEST', -25, null],
  ['8009', '506', '7054', 'Two claims share a number', 'Found in the nightly run.', '4', 'HIGH', 'PRODUCT_ISSUE', -90, -88],
  ['8010', '507', '7063', 'Recipe import fails', 'The file stops at row 400.', '1', 'MEDIUM', 'PRODUCT_ISSUE', -1, null],
  ['8011', '509', '7083', 'Training for new staff', 'Can somebody come by in March?', '4', 'LOW', 'GENERAL_INQUIRY', -50, -45],
  ['8012', '511', '7103', 'Night shifts are missing', 'The plan for December has holes.', '3', 'HIGH', 'PRODUCT_ISSUE', -6, null],
];

export const SAMPLE_DEALS: readonly SampleDeal[] = DEALS.map(
  ([id, companyId, name, amount, stage, type, createdInDays, closesInDays]) => ({
    id,
    companyId,
    name,
    amount,
    stage,
    type,
    createdInDays,
    closesInDays,
    referredBy: REFERRERS[id] ?? '',
  }),
);

export const SAMPLE_TICKETS: readonly SampleTicket[] = TICKETS.map(
  ([
    id,
    companyId,
    contactId,
    subject,
    content,
    stage,
    priority,
    category,
    createdInDays,
    closedInDays,
  ]) => ({
    id,
    companyId,
    contactId,
    subject,
    content,
    stage,
    priority,
    category,
    createdInDays,
    closedInDays,
  }),
);
