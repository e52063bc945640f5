import type { Language } from '../../texts/language.ts';

/** Everything that one mail says, in the respondent's language and still without markup. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  /** Above the letter; `''` for none. */
  readonly banner: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** The first question, where it can be answered from the mail; null for none. */
  readonly question: LetterQuestion | null;
  /** What the letter leads to; null where it asks for nothing. */
  readonly action: LetterAction | null;
  readonly regards: string;
  readonly sender: string;
  readonly why: string;
  /** Null for the vendor's team: it is asked as part of its work. */
  readonly optOut: { readonly label: string; readonly url: string } | null;
}

export interface LetterAction {
  readonly button: string;
  readonly url: string;
  /** Whose link it is. */
  readonly personal: string;
  /** What to do where the button does nothing. */
  readonly link: string;
}

/** A question whose choices are links: they fill the survey in, and nothing else. */
export interface LetterQuestion {
  readonly legend: string;
  readonly low: string;
  readonly high: string;
  readonly hint: string;
  readonly choices: ReadonlyArray<{
    readonly value: number;
    /** What is read aloud in place of the number. */
    readonly label: string;
    readonly url: string;
  }>;
}
