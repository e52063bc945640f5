import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * Inter as TTF files: Latin with every Nordic letter, Greek and Cyrillic, under the SIL Open Font
 * License. PNG and PDF bring their own letters: a slim machine has none, and resvg then draws
 * pictures without any text. It can't read WOFF.
 */
export const FONT_FILES = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;

export const FONT_FAMILY = 'Inter';
