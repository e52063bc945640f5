/**
 * Raised with every change of a formula, so that a stored snapshot says which ones made it and an
 * old report never changes by itself.
 */
export const FORMULAS_VERSION = 1;
