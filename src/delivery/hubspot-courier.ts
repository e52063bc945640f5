import { AppError } from '../lib/errors.ts';
import type { SettingsStore } from '../survey/ports.ts';
import type { SingleSends } from '../survey/single-send/single-sends.ts';
import type { Courier, SurveyMail } from '../survey/survey-mail.ts';
import { formatDate } from '../texts/format.ts';
import { isAddress } from './mail-address.ts';
import { sendIdOf } from './message-ids.ts';
import { writeLetter } from './write-letter.ts';

export interface HubSpotCourierDeps {
  readonly singleSends: SingleSends;
  readonly settings: Pick<SettingsStore, 'getCurrent'>;
}

/**
 * Has HubSpot send the portal's own e-mail. Its number is that of today, not that of the wave's
 * launch: a wrong one is put right in the settings, and what it stopped is sent again.
 */
export function createHubSpotCourier({ singleSends, settings }: HubSpotCourierDeps): Courier {
  return {
    async send(mail) {
      const { portalId, email } = mail.invitation;
      const { emailId } = (await settings.getCurrent(portalId)).settings.delivery;
      if (emailId === 0) throw noEmail();
      const replyTo = mail.wave.sender.email;
      await singleSends.send(portalId, {
        emailId,
        to: email,
        replyTo: isAddress(replyTo) ? replyTo : '',
        sendId: sendIdOf(mail),
        properties: propertiesOf(mail),
      });
    },
  };
}

/** All that the e-mail can show, by the names that docs/administrators.md gives. */
function propertiesOf(mail: SurveyMail): Record<string, string> {
  const { invitation, wave, surveyUrl, optOutUrl, kind, timeZone } = mail;
  const letter = writeLetter(mail);
  return {
    radar_mail: kind,
    radar_survey_link: surveyUrl,
    radar_opt_out_link: optOutUrl,
    radar_first_name: invitation.firstName,
    radar_last_name: invitation.lastName,
    radar_company: wave.companyName,
    radar_closes_on: formatDate(wave.closesAt, letter.language, timeZone),
    radar_sender: letter.sender,
    radar_subject: letter.subject,
    radar_language: letter.language,
  };
}

function noEmail(): AppError {
  const words = 'The settings name no HubSpot e-mail to send.';
  return new AppError('mail_refused', words, {
    action: 'Enter its number in the settings under Sending.',
    details: { words },
  });
}
