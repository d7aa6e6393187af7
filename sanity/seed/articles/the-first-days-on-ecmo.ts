import { figure } from '../picture.ts'
import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const theFirstDaysOnEcmo = article({
  slug: 'the-first-days-on-ecmo',
  title: 'The first days on ECMO: what you will see',
  dek: 'The tubes, the colors, the sounds and the people in the room, explained for visitors, with what is usual and what to ask about.',
  topic: 'for-families',
  audience: 'public',
  authors: ['ruth-halvorsen', 'desmond-achterberg'],
  reviewer: 'ilse-adeyemi',
  published: '2026-01-19',
  reviewed: '2026-01-12',
  alt: 'Drawing: seven discs in a row, from dark to light, above a line that turns from dashed to solid.',
  keyPoints: [
    'Dark and bright tubes are expected: one carries blood out, the other brings it back.',
    'Alarms are frequent and are often about small things. Someone is there for each of them.',
    'Your relative may be asleep, drowsy or awake. Speak to them either way.',
    'Do not touch tubes or screens. Do touch a hand, once the nurse shows you where.',
  ],
  body: prose(
    callout(
      'emergency',
      'In an emergency',
      `If you are at the bedside and something frightens you, call the nurse. Anywhere else, call 911. This page cannot answer you.`,
    ),
    `Before you enter the room, ask the nurse to tell you what you will see. It helps to know it beforehand. This page is for the
    time before that, and for the night after.`,
    `## The tubes`,
    `Two tubes, about as thick as a finger, go from the neck or the groin to a machine beside the bed. One carries dark blood,
    the other bright red blood. That difference is good news: it shows that the membrane is adding oxygen.`,
    figure(
      'diagram-circuit',
      'Diagram: dark blood leaves the body, passes a pump and a membrane, and comes back red.',
      'What you see beside the bed: the pump, the membrane lung and the two tubes.',
    ),
    `[ECMO takes over part of the work](cite:ecls-review) of the lungs, or of the heart and lungs. It does not treat the illness.
    Other treatments do that, and the body needs time.`,
    `## The machines and their sounds`,
    dataTable('What stands around the bed', [
      ['What you see', 'What it does'],
      ['Console with a pump', 'Moves the blood through the circuit'],
      ['Membrane lung, a box or cylinder', 'Adds oxygen, takes away carbon dioxide'],
      ['Ventilator', 'Moves the lungs gently while they rest'],
      ['Infusion pumps', 'Give drugs in exact amounts'],
      ['Monitor above the bed', 'Shows heart rhythm, blood pressure, oxygen'],
    ]),
    `Alarms will sound. Most of them ask for attention, not for alarm in the everyday sense: a pump that will soon be empty, a
    sensor that slipped. Staff learn to tell them apart. You do not have to.`,
    `## The people`,
    `- **The bedside nurse** looks after the whole patient and is your first contact.
    - **The ECMO specialist** watches the circuit. See [what they do](doc:article-role-of-ecmo-specialists).
    - **The respiratory therapist** adjusts the ventilator.
    - **The physicians** decide about treatment and explain it to you. Ask who leads.
    - **Others** come by: physical therapist, pharmacist, social worker, chaplain.`,
    `## Your relative`,
    `They may look swollen or pale. Hands and feet may be cool. There may be bruises. Drugs keep many patients asleep in the first
    days; later, some are [awake and even move](doc:article-moving-on-ecmo). Nobody can tell you for certain what a sleeping
    patient hears. So speak to them. Say who you are, what day it is, who sends their love.`,
    `## What is usual, and what to ask about`,
    `Bleeding and clots are problems to watch for, because blood behaves differently outside the body.
    [In a study of 7,579 adults on VV ECMO](cite:bleeding-thrombosis), about four in ten had at least one such event. The team
    looks for them all the time. Ask what they are watching today.`,
    `Days with two steps forward and one back are common. Ask less for “better or worse than yesterday” and more for “where are we
    compared with last week?”`,
    `## How long?`,
    `It differs. Some people need ECMO for days, some for weeks. The team will test from time to time whether the lungs or the
    heart can do more, by turning the support down a little. If it is too early, they turn it up again and wait.`,
    `## For you`,
    `Sleep. Eat. Let someone else answer the messages. Keep a notebook by the bed: what happened, who came, what you asked. It
    helps you now, and some patients are glad to read it later. When you are ready for questions,
    [this list](doc:article-questions-families-can-ask) is a start. Hospitals can offer families support, and
    [guidelines encourage it](cite:family-centered-care).`,
  ),
  related: ['questions-families-can-ask', 'vv-and-va-ecmo-explained', 'moving-on-ecmo'],
})
