import { z } from 'zod';
import { requestId } from './request-id.ts';

/** Ends the link to a report and makes a new one. */
export const renewReportBody = z.object({ requestId });

const link = z.object({ label: z.string(), url: z.string() });

/** The newest report of a company, as its card shows it: every word is ready. */
export const companyReport = z.object({
  waveId: z.string(),
  title: z.string(),
  page: link,
  files: z.array(link),
  renew: z.object({
    label: z.string(),
    title: z.string(),
    text: z.string(),
    done: z.string(),
  }),
});

export type CompanyReport = z.infer<typeof companyReport>;

/** Addresses that open without HubSpot, for whoever has them. */
export const reportReply = z.object({
  waveId: z.string(),
  page: z.string(),
  brief: z.string(),
  pdf: z.string(),
  csv: z.string(),
});

export type ReportReply = z.infer<typeof reportReply>;
