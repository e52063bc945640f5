import type { CompanyCard } from '@contracts/company-card.ts';

/** Every word on the company card, ready in the user's language. */
export type Words = CompanyCard['words'];
