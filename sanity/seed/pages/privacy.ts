import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const privacy = page({
  slug: 'privacy',
  title: 'Privacy',
  lead: 'You can read this site without being followed. There are no trackers and no advertising.',
  body: prose(
    `## What we do not do`,
    `- No analytics scripts, no advertising, no social media buttons, no fonts or pictures from other companies' servers
    - No cookies for readers
    - No profiles, and no sale or exchange of data`,
    `## What happens when you open a page`,
    `Your browser asks our server for the page. Like every web server, ours needs your network address to send the answer.
    The server may keep short technical logs to find faults and fend off attacks.`,
    `## Preferences on your device`,
    `If you switch between the light and the dark theme, your browser may remember that choice on your own device. It is not
    sent to us.`,
    `## Cookies for editors`,
    `One cookie exists for people who write for this site. It is set when an editor opens the preview of an unpublished page,
    and it is removed when the preview is left. Readers never receive it.`,
    `## If you write or call`,
    `We use what you tell us to answer you, and for nothing else. Please do not send information about a patient: no names, no
    dates of birth, no record or room numbers, no description of an illness. If you did so by mistake, tell us, and we will
    delete it.`,
    `## Links`,
    `We link to journals and organizations. Once you follow a link, their rules apply.`,
    `## Your questions`,
    `Ask what we hold about you, or ask us to correct or delete it:
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address).`,
  ),
})
