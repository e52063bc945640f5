import type { PropertyDefinition } from '../crm/property-definition.ts';

/** How the pages write dates and numbers. */
export interface Format {
  readonly day: (date: Date) => string;
  readonly moment: (date: Date) => string;
  readonly number: (value: number) => string;
  /** A stored value in words: option labels, dates, numbers; `''` when there is none. */
  readonly value: (definition: PropertyDefinition, stored: string) => string;
}

export function createFormat(timeZone: string): Format {
  const days = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium' });
  const plainDays = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' });
  const moments = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

  const value = (definition: PropertyDefinition, stored: string): string => {
    if (stored === '') return '';
    switch (definition.type) {
      // A date has no time zone: it is the same day everywhere.
      case 'date':
        return plainDays.format(new Date(stored));
      case 'datetime':
        return moments.format(new Date(stored));
      case 'number':
        return numbers.format(Number(stored));
      case 'bool':
        return stored === 'true' ? 'Yes' : 'No';
      case 'enumeration':
        return stored
          .split(';')
          .map((part) => definition.options.find((each) => each.value === part)?.label ?? part)
          .join(', ');
      case 'string':
      case 'phone_number':
        return stored;
    }
  };
  return {
    day: (date) => days.format(date),
    moment: (date) => moments.format(date),
    number: (amount) => numbers.format(amount),
    value,
  };
}
