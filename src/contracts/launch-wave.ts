import { z } from 'zod';
import { requestId } from './request-id.ts';

export const modes = z.enum(['named', 'confidential', 'anonymous']);

/** Who would be invited, and who not and why. */
export const preflightBody = z.object({
  radarId: z.string().min(1).max(100).optional(),
});

export const preflightReply = z.object({
  radarId: z.string(),
  eligible: z.array(
    z.object({
      contactId: z.string(),
      name: z.string(),
      email: z.string(),
      group: z.string(),
      roleWeight: z.number(),
      language: z.string(),
    }),
  ),
  excluded: z.array(
    z.object({
      contactId: z.string(),
      name: z.string(),
      email: z.string(),
      reason: z.string(),
      /** The reason in words, with the date where there is one. */
      text: z.string(),
    }),
  ),
  team: z.array(z.object({ ownerId: z.string(), name: z.string(), email: z.string() })),
});

export type PreflightReply = z.infer<typeof preflightReply>;

/** Launches a wave. */
export const launchWaveBody = z.object({
  requestId,
  radarId: z.string().min(1).max(100).optional(),
  mode: modes.default('named'),
  /** Days until the wave closes by itself; the portal's setting when left out. */
  openDays: z.number().int().min(1).max(90).optional(),
  /** Contacts that the CSM took off the list. */
  leaveOut: z.array(z.string().max(40)).max(5000).default([]),
  /** The vendor's team besides the company's owner. */
  teamOwnerIds: z.array(z.string().max(40)).max(100).default([]),
});

export const launchWaveReply = z.object({
  waveId: z.string(),
  invited: z.number().int(),
  team: z.number().int(),
  excluded: z.array(z.object({ contactId: z.string(), email: z.string(), reason: z.string() })),
  closesAt: z.string(),
});

export type LaunchWaveReply = z.infer<typeof launchWaveReply>;

export const closeWaveBody = z.object({ requestId });
export const closeWaveReply = z.object({ waveId: z.string(), status: z.string() });

export const remindWaveBody = z.object({ requestId });
export const remindWaveReply = z.object({
  waveId: z.string(),
  /** People who get a reminder; null where the mode forbids to tell. */
  reminded: z.number().int().nullable(),
});

export type RemindWaveReply = z.infer<typeof remindWaveReply>;
