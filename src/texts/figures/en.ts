/** What customers bring, how long they stay and what they say: the app's page, and its settings. */
export const figuresEn = {
  'portfolio.customerFigures': 'Customer figures',
  'figures.title': 'Customer figures',
  'figures.portfolio': 'All companies',
  'figures.intro':
    'Who stays, what customers bring and what they say, counted every night from your deals, tickets and mapped properties.',
  'figures.period': 'Period',
  'figures.formulas': 'How they are counted',
  'figures.segments': 'By segment',
  'figures.segment': 'Segment',
  'figures.customers': 'Customers',
  'figures.period.year': '{from} – {to}, twelve months',
  'figures.period.quarter': '{from} – {to}, a quarter',
  'figures.countedOn': 'Counted on {date}. Companies that HubSpot has deleted are left out.',
  'figures.counted': '{count, plural, one {# company counted} other {# companies counted}}',
  'figures.waiting.title': 'Not counted yet',
  'figures.waiting.text': 'The figures are counted every night. Come back tomorrow.',
  'figures.none.title': 'No customers to count',
  'figures.none.text':
    'A company counts as a customer from the day of its first won deal, or from a date of your own. Map “Customer since” in the settings of Radar, and let Radar read deals.',
  'figures.retention.label': 'Retention (CRR)',
  'figures.retention.formula':
    'Customers at the end without those won meanwhile, divided by those at the start.',
  'figures.retention.filled': '({atEnd} − {won}) ÷ {atStart}',
  'figures.revenue.label': 'Revenue per customer (ARPC)',
  'figures.revenue.formula':
    'Deals won in the period, divided by everybody who was a customer in it.',
  'figures.revenue.filled': '{revenue} ÷ {customers}',
  'figures.lifetimeValue.label': 'Lifetime value (CLV)',
  'figures.lifetimeValue.formula':
    'Yearly margin m × (1 + d) ÷ (1 + d − r), with retention r and d = 10 % interest, plus a quarter of what recommendations brought.',
  'figures.lifetimeValue.filled':
    'm = {margin} ({marginPercent} % of the revenue), r = {retention} %, recommendations {referred}',
  'figures.firstValue.label': 'Time to first value',
  'figures.firstValue.formula':
    'The median of the days from “Customer since” to “First value”, of those that got it in the period.',
  'figures.repurchase.label': 'Bought again',
  'figures.repurchase.formula': 'Customers at the start with another won deal in the period.',
  'figures.repurchase.filled': '{boughtAgain} of {atStart}',
  'figures.complaints.label': 'Complaints per 100',
  'figures.complaints.formula': 'Complaint tickets in the period per 100 customers.',
  'figures.complaints.filled': '{complaints} from {customers} customers',
  'figures.gap.lost_unmapped':
    'Map the customer state in the settings of Radar: without it nobody is known to have left.',
  'figures.gap.first_value_unmapped':
    'Map “First value” in the settings of Radar, such as the day of going live.',
  'figures.gap.deals_unreadable':
    'Radar may not read deals in this account, or has not read them yet.',
  'figures.gap.tickets_unreadable':
    'Radar may not read tickets in this account, or has not read them yet.',
  'figures.gap.few':
    '{count, plural, =0 {No company to count} one {One company: too few to tell anything} other {# companies: too few to tell anything}}',
  'figures.gap.quarter': 'Only over twelve months.',
  'figures.gap.endless': 'Can’t be counted at this retention.',
  'error.option_unknown.message':
    'The property “{property}” has no value “{value}”, so no company would be found.',
  'error.option_unknown.action':
    'Enter the internal value that HubSpot shows in the options of the property.',
  'setting.customerSinceProperty.label': 'Customer since',
  'setting.customerSinceProperty.description':
    'The day on which a company became a customer. When none is mapped, it is the day of its first won deal.',
  'setting.firstValueProperty.label': 'First value',
  'setting.firstValueProperty.description':
    'The day on which a customer first got what it bought, such as going live.',
  'setting.marginPercent.label': 'Margin in percent',
  'setting.marginPercent.description':
    'What is left of a customer’s revenue, for the lifetime value. 100 counts the revenue itself.',
} as const;
