import { Select } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';

interface MotiveProps {
  readonly card: CompanyCard;
  /** Empty for not known. */
  readonly value: string;
  readonly isFixed: boolean;
  readonly onChange: (motive: string) => void;
}

/** Why the customer spoke; nobody has to know. */
export function Motive({ card, value, isFixed, onChange }: MotiveProps) {
  const { words, followUpChoices } = card;
  const motives = followUpChoices?.motives ?? [];
  if (motives.length === 0) return null;
  return (
    <Select
      name="motive"
      label={words.motive}
      readOnly={isFixed}
      value={value}
      options={[{ value: '', label: words.motiveUnknown }, ...motives]}
      onChange={(chosen) => onChange(String(chosen))}
    />
  );
}
