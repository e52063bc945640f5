import { z } from 'zod';
import { requestId } from './request-id.ts';

export const modes = z.enum(['named', 'confidential', 'anonymous']);

const starts = z.enum(['office_hours', 'now']);

const radarId = z.string().min(1).max(100).optional();
/** Days until the wave closes by itself; the portal's setting when left out. */
const openDays = z.number().int().min(1).max(90).optional();

/** Days between heads-up and invitation, 0 for none; the portal's setting when left out. */
const headsUpDays = z.number().int().min(0).max(14).optional();

/** Who would be invited, and who not and why. */
export const preflightBody = z.object({ radarId, headsUpDays });

const contact = {
  contactId: z.string(),
  name: z.string(),
  email: z.string(),
  group: z.string(),
  /** Decision maker, influencer or neither, in words. */
  role: z.string(),
};

/** Everything that the panel needs to send a radar: the choices, and who would get it. */
export const preflightReply = z.object({
  /** The radar that this was checked for: rest periods differ by radar. */
  radarId: z.string(),
  radars: z.array(
    z.object({
      radarId: z.string(),
      name: z.string(),
      /** Such as "12 points, about 4 minutes". */
      description: z.string(),
    }),
  ),
  /** The one that is chosen unless told. */
  mode: modes,
  /** The allowed ones, each with one sentence on who sees what. */
  modes: z.array(z.object({ mode: modes, name: z.string(), explain: z.string() })),
  openDays: z.number().int(),
  closings: z.array(
    z.object({
      days: z.number().int(),
      /** Such as "14 days, until 13 December 2026". */
      text: z.string(),
      /** Such as "13 December 2026". */
      date: z.string(),
    }),
  ),
  /** When the mails leave unless told. */
  start: starts,
  starts: z.array(z.object({ start: starts, name: z.string(), explain: z.string() })),
  /** Days between a heads-up and the invitation that this was worked out for; 0 for none. */
  headsUpDays: z.number().int().default(0),
  /** What can be chosen; nothing where Radar does not mail customers. */
  headsUps: z.array(z.object({ days: z.number().int(), name: z.string() })).default([]),
  /** What the heads-up says, and when it and the invitations leave; empty for none. */
  headsUpText: z.string().default(''),
  /** Said loudly in test mode, when nobody is asked; null otherwise. */
  test: z
    .object({
      title: z.string(),
      text: z.string(),
      /** Who gets all mails. */
      address: z.string(),
      /** No more mails than these are sent. */
      most: z.number().int(),
    })
    .nullable()
    .default(null),
  /** When they leave at each person's office hours, the first first, such as "Now". */
  slots: z.array(z.object({ id: z.string(), label: z.string() })),
  eligible: z.array(
    z.object({
      ...contact,
      roleWeight: z.number(),
      language: z.string(),
      /** Ids of the rows of `coverage` that this person is one of. */
      countsIn: z.array(z.string()),
      /** Id of the slot in which the mail leaves. */
      sendsIn: z.string(),
    }),
  ),
  excluded: z.array(
    z.object({
      ...contact,
      reason: z.string(),
      /** The reason in words, with the date where there is one. */
      text: z.string(),
    }),
  ),
  /** How many there are of each role on the company, decision makers first, asked or not. */
  coverage: z.array(z.object({ id: z.string(), label: z.string(), all: z.number().int() })),
  /** Whether the team can be asked without anybody of the customer's. */
  asksTeamAlone: z.boolean().default(false),
  /** Who of the vendor's team is asked in any case: the company's owner. */
  team: z.array(z.object({ ownerId: z.string(), name: z.string(), email: z.string() })),
  /** Who else of the team can be picked. */
  owners: z.array(z.object({ ownerId: z.string(), name: z.string() })),
  /** Languages of those who would be asked, the most frequent first. */
  languages: z.array(z.object({ language: z.string(), name: z.string() })),
});

export type PreflightReply = z.infer<typeof preflightReply>;

/** The mail as the first recipient of a language would get it. */
export const previewMailBody = z.object({
  radarId,
  openDays,
  language: z.string().max(10).optional(),
});

export const previewMailReply = z.object({
  language: z.string(),
  /** Name and address, such as "Freja Lindbak <radar@mail.example>". */
  from: z.string(),
  subject: z.string(),
  /** As plain text, with words in place of the personal links. */
  text: z.string(),
});

export type PreviewMailReply = z.infer<typeof previewMailReply>;

/** Launches a wave. */
export const launchWaveBody = z.object({
  requestId,
  radarId,
  /** One that the settings allow; the radar's default when left out. */
  mode: modes.optional(),
  openDays,
  /** When the mails leave: at each person's office hours, or at once. The card always says. */
  start: starts.default('now'),
  headsUpDays,
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
  /** Empty in test mode, as is `waveId`. */
  closesAt: z.string(),
  /** What was sent in test mode, when nobody was asked; null otherwise. */
  test: z.object({ sentTo: z.string(), mails: z.number().int() }).nullable().default(null),
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
