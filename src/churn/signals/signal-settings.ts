import { z } from 'zod';

/** Values of a property, separated by commas. */
const values = z.string().trim().max(300);
const days = z.number().int().min(1).max(365);

/** When behaviour becomes a signal. */
export const signalSettingsSchema = z
  .object({
    /** Whose behaviour is watched: of customers and surveyed companies, or of the surveyed only. */
    watch: z.enum(['customers', 'surveyed']),
    /** Open tickets that are many. */
    ticketsOpen: z.number().int().min(1).max(100),
    /** Days after which an open ticket is slow. */
    ticketSlowDays: days,
    /** Values of the ticket property that mean a complaint. */
    complaintValues: values,
    /** Values of the ticket property that mean notice of cancellation. */
    noticeValues: values,
    /** Days without a sign of life. */
    silenceDays: days,
    /** Days before the renewal in which an open deal is expected. */
    renewalDealDays: days,
    /** Percent below the own baseline. */
    usageDropPercent: z.number().int().min(5).max(95),
  })
  .default({
    watch: 'customers',
    ticketsOpen: 3,
    ticketSlowDays: 14,
    complaintValues: 'COMPLAINT',
    noticeValues: 'CANCELLATION',
    silenceDays: 90,
    renewalDealDays: 90,
    usageDropPercent: 30,
  });

export type SignalSettings = z.infer<typeof signalSettingsSchema>;

export const defaultSignalSettings: SignalSettings = signalSettingsSchema.parse(undefined);

/** Whether one of a property's values, joined by `;`, is among those of a setting. */
export function hasValue(property: string, setting: string): boolean {
  const wanted = setting.split(',').map(fold).filter(Boolean);
  return property.split(';').some((value) => wanted.includes(fold(value)));
}

function fold(value: string): string {
  return value.trim().toLowerCase();
}
