import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';

/** A letter's colours on a dark screen. Inline styles win over a style sheet, hence "important". */
export const darkStyle: Html = html`<style>
  :root {
    color-scheme: light dark;
    supported-color-schemes: light dark;
  }
  @media (prefers-color-scheme: dark) {
    .paper {
      background-color: #121716 !important;
    }
    .sheet {
      background-color: #1a2120 !important;
    }
    .ink {
      color: #e9edeb !important;
    }
    .quiet {
      color: #aab5b1 !important;
    }
    .key {
      background-color: #6fd0c5 !important;
    }
    .key a {
      color: #06211e !important;
    }
    .link {
      color: #6fd0c5 !important;
    }
    .choice {
      border-color: #6fd0c5 !important;
      color: #6fd0c5 !important;
    }
    .banner {
      background-color: #3a2c0c !important;
      color: #f6dfae !important;
    }
  }
</style>`;
