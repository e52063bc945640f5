import { html } from '../lib/html.ts';
import type { Html } from '../lib/html.ts';
import type { Letter, LetterAction, LetterQuestion } from './letters/letter.ts';
import { renderMailFrame } from './render-mail-frame.ts';

/** A letter to a respondent as HTML. */
export function renderLetterHtml(letter: Letter): string {
  const { language, subject, banner, action } = letter;
  return renderMailFrame({
    language,
    subject,
    banner: banner !== '' && renderBanner(banner),
    sheet: renderSheet(letter),
    footer: renderFooter(letter),
    end: action && renderHiddenLink(action.url),
  });
}

function renderBanner(banner: string): Html {
  return html`<tr>
      <td
        class="banner"
        style="padding: 12px 28px; border-radius: 12px; background-color: #fdf0d5; color: #4a3200; font-size: 15px; line-height: 22px"
      >
        ${banner}
      </td>
    </tr>
    <tr>
      <td style="height: 12px; font-size: 0; line-height: 12px">&nbsp;</td>
    </tr>`;
}

function renderSheet({ greeting, paragraphs, question, action, regards, sender }: Letter): Html {
  return html`<p style="margin: 0 0 18px">${greeting}</p>
    ${paragraphs.map((paragraph) => html`<p style="margin: 0 0 18px">${paragraph}</p>`)}
    ${question && renderQuestion(question)} ${action && renderButton(action)}
    <p style="margin: 26px 0 0">${regards}<br />${sender}</p>
    ${action && renderAddress(action)}`;
}

/** The numbers wrap where the screen is narrow: each of them stays wide enough for a thumb. */
function renderQuestion({ legend, low, high, hint, choices }: LetterQuestion): Html {
  return html`<p style="margin: 26px 0 10px; font-weight: 600">${legend}</p>
    <div role="group" aria-label="${legend}" style="margin: 0 -2px; font-size: 0; line-height: 0">
      ${choices.map(
        ({ value, label, url }) =>
          html`<a
            class="choice"
            href="${url}"
            aria-label="${label}"
            style="display: inline-block; width: 36px; margin: 2px; border: 1px solid #0b6b64; border-radius: 8px; color: #0b6b64; font-size: 16px; font-weight: 600; line-height: 40px; text-align: center; text-decoration: none"
            >${value}</a
          >`,
      )}
    </div>
    <p class="quiet" style="margin: 8px 0 22px; color: #56615d; font-size: 14px; line-height: 21px">
      0 = ${low} · ${choices.length - 1} = ${high}<br />${hint}
    </p>`;
}

function renderButton({ button, url }: LetterAction): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td style="padding: 8px 0 0">
        <table role="presentation" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td class="key" style="border-radius: 8px; background-color: #0b6b64">
              <a
                href="${url}"
                style="display: inline-block; padding: 14px 26px; color: #ffffff; font-weight: 600; text-decoration: none"
                >${button}</a
              >
            </td>
          </tr>
        </table>
      </td>
    </tr>
  </table>`;
}

function renderAddress({ url, personal, link }: LetterAction): Html {
  return html`<p
    class="quiet"
    style="margin: 26px 0 0; color: #56615d; font-size: 14px; line-height: 21px"
  >
    ${personal} ${link}<br />
    <a class="link" href="${url}" style="color: #0b6b64; word-break: break-all">${url}</a>
  </p>`;
}

/**
 * A link that no person sees, hears or reaches by keyboard: who follows it follows every link. It
 * leads to the survey all the same.
 */
function renderHiddenLink(surveyUrl: string): Html {
  return html`<div
    aria-hidden="true"
    style="display: none; max-height: 0; overflow: hidden; mso-hide: all"
  >
    <a href="${surveyUrl}/more" tabindex="-1" style="display: none">&#8203;</a>
  </div>`;
}

function renderFooter({ why, optOut }: Letter): Html {
  return html`${why}
  ${
    optOut &&
    html`<br /><a class="link" href="${optOut.url}" style="color: #0b6b64">${optOut.label}</a>`
  }`;
}
