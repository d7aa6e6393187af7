import { callout, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const questionsFamiliesCanAsk = article({
  slug: 'questions-families-can-ask',
  title: 'Someone you love is on ECMO: questions you can ask',
  dek: 'You do not need medical knowledge to ask good questions. Here are some to take to the bedside, and tips for the talk itself.',
  topic: 'for-families',
  audience: 'public',
  authors: ['ruth-halvorsen'],
  reviewer: 'ilse-adeyemi',
  published: '2026-09-21',
  reviewed: '2026-09-14',
  alt: 'Drawing: two overlapping circles, indigo and red, joined by a line that passes from one to the other.',
  keyPoints: [
    'You may ask anything, and you may ask it again.',
    'Start with the goal: what is ECMO meant to make possible?',
    'Ask what would count as better, and what as worse.',
    'You know the patient. Tell the team what matters to them.',
    'Write things down, and choose one person to speak for the family.',
  ],
  body: prose(
    callout(
      'emergency',
      'If someone needs help right now',
      `Call 911. If you are in the hospital and worried about the patient at this moment, tell the nearest nurse. This article is not a way to reach help.`,
    ),
    `The first hours after ECMO starts are loud and confusing. There are tubes, pumps, numbers and people who speak in letters.
    It is normal to understand little of it. It is also normal to hear the answer and forget it. The team expects that.`,
    `## Before you talk`,
    `- Choose one person to speak for the family, and one to take notes.
    - Ask when a physician has time to sit down with you. A set time works better than a hallway.
    - Bring what you know about the patient's wishes. A living will or a health care proxy helps, and so does a plain memory of what they said.
    - Ask for an interpreter if English is not the language you think in. Hospitals can arrange one.`,
    `[Guidelines for family-centered care](cite:family-centered-care) suggest that intensive care teams hold routine meetings with
    families and offer support and written information. The evidence behind these suggestions is limited, their authors say,
    but you can certainly ask whether your hospital does this.`,
    `## About the goal`,
    `1. What is ECMO doing for them right now: the lungs, the heart, or both?
    2. What illness are you treating while ECMO buys time?
    3. What do you hope it leads to: recovery, a transplant, a decision?
    4. How will you know that it is working, and when will you look at this together with us?`,
    `## About the days ahead`,
    `1. What are the most likely problems in the next days, and how would you notice them?
    2. Are they awake? Are they in pain or afraid? What are you doing about that?
    3. May we touch, speak, read, play music? What should we avoid?
    4. Who is with them at night, and who can we call?`,
    `## About the harder things`,
    `1. What would tell you that ECMO is no longer helping?
    2. If it comes to that, how would you decide, and how would we take part?
    3. What might life look like afterwards, if they recover?
    4. Is there a palliative care team, a chaplain or a social worker we could talk to?`,
    `Asking about the harder things does not take hope away. Many families say later that it helped to know the plan for both
    directions. If an answer is too much today, say so, and ask again tomorrow.`,
    `## What the numbers can and cannot tell`,
    `You may read figures online. They describe groups of patients with many different illnesses and ages. They cannot
    tell what will happen to one person. If you want to talk about chances, ask the physician what applies to your relative
    and how sure they are.`,
    `## Your part`,
    `You know this person. What calms them? What would they find unbearable? What do they live for? Those are not small things.
    They help the team to make decisions that fit.`,
    `And look after yourself: eat, sleep, go outside. Someone is at the circuit while you rest.
    [What you will see in the first days](doc:article-the-first-days-on-ecmo) explains the equipment in the room.`,
  ),
  related: ['the-first-days-on-ecmo', 'vv-and-va-ecmo-explained', 'moving-on-ecmo'],
})
