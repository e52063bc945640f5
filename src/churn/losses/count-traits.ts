import type { Trait, TraitName } from './ports.ts';

/** Takes companies one by one, and keeps nothing of them but counts. */
export interface TraitCounter {
  readonly add: (isLost: boolean, traits: readonly TraitName[]) => void;
  /**
   * What the lost have in common against the kept, the largest difference between the two shares
   * first; traits that nobody has are left out.
   */
  readonly finish: () => Trait[];
}

export function createTraitCounter(): TraitCounter {
  const all = { lost: 0, kept: 0 };
  const counts = new Map<TraitName, { lost: number; kept: number }>();
  return {
    add(isLost, traits) {
      const side = isLost ? 'lost' : 'kept';
      all[side] += 1;
      for (const trait of traits) {
        const count = counts.get(trait) ?? { lost: 0, kept: 0 };
        counts.set(trait, { ...count, [side]: count[side] + 1 });
      }
    },
    finish() {
      const share = (trait: Trait, side: 'lost' | 'kept') => trait[side] / Math.max(1, all[side]);
      const difference = (trait: Trait) => share(trait, 'lost') - share(trait, 'kept');
      return [...counts]
        .map(([trait, count]) => ({ trait, ...count }))
        .sort((a, b) => difference(b) - difference(a) || (a.trait < b.trait ? -1 : 1));
    },
  };
}
