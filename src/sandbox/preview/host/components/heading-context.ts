import { createContext } from 'react';

/** The level of a heading: one below the title of the card, the page or the modal around it. */
export const HeadingContext = createContext<'h2' | 'h3'>('h3');
