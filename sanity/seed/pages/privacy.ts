import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const privacy = page({
  slug: 'privacy',
  title: 'Privacy',
  lead: 'You can read this site without being followed. There are no trackers, no advertising and no cookies unless you ask for one.',
  body: prose(
    `## What we do not do`,
    `- No analytics, no advertising, no social media buttons
    - No fonts, pictures or scripts from other companies' servers. Each page tells your browser to refuse them
    - No profiles, and no sale or exchange of data`,
    `## What happens when you open a page`,
    `Your browser asks our server for the page, and the server needs your network address to send the answer. It does not
    write that address down. Companies that carry or host our traffic see it, as they do for any website.`,
    `## What our server writes down`,
    `To find faults, the server can keep one line for each answer:`,
    `- the time, and the page that was asked for, without anything that follows a question mark in the address
    - whether it worked, how long it took and how many bytes were sent
    - which part of our server answered`,
    `The line holds no network address, no cookie, no browser and no page you came from. Nothing in it tells one reader from
    another. We delete the lines when we no longer need them to find faults.`,
    `## One cookie, if you choose colors`,
    `At the foot of each page you can choose light or dark colors. If you do, a cookie named “theme” keeps your choice for a
    year. It holds the word “light” or “dark” and nothing else, and it is the same for everyone who chose it. Choose “As
    your device” and it is removed.`,
    `## Cookies for editors`,
    `People who write for this site sign in to an editor. It keeps their session in their browser, and a cookie shows them
    drafts until they leave the preview. Readers never receive it. Somebody who opens a shared preview link receives no
    cookie.`,
    `## If you write or call`,
    `We use what you tell us to answer you, and for nothing else. Please do not send information about a patient: no names, no
    dates of birth, no record or room numbers, no description of an illness. If you did so by mistake, tell us, and we will
    delete it.`,
    `## If you use the form`,
    `- We store what you wrote and the page that you wrote on. Who answers you reads it
    - Who answers you also gets it by email: your name, how to reach you and what you wrote. What looks as if it told of a
    patient is left out of that email
    - You get an email that says it has arrived. It does not repeat your message. If a program seems to have filled in the
    form, we read what it says and send no email
    - We delete what is stored after a fixed time: questions about a partnership after 24 months, about a job after 12 months,
    anything else after 6 months. Emails are not part of that. Ask us, and we delete all of it sooner
    - While you write, your browser keeps the text in its own tab, so that a reload does not lose it. Sending it ends that
    - So that nobody can flood us, the server counts how often something comes from an address. It keeps a code in place
    of the address, in memory only, and the code changes each hour`,
    `The figures that you type into the cost comparison stay in your browser and in the address of the page, unless you send
    them to us with an enquiry. Without JavaScript our server works out the result for you, and keeps nothing of it.`,
    `## Links`,
    `We link to journals and organizations. When you follow a link, your browser tells them that you came from this site, but
    not from which page. From there on, their rules apply.`,
    `## Your questions`,
    `Ask what we hold about you, or ask us to correct or delete it:
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address).`,
  ),
})
