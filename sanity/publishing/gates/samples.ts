import type { Gate } from '../change.ts'

/** On production the render lock shows nothing that was made up for demonstration. */
export const samplesGate: Gate = async ({ draft, client }) =>
  draft.isSample === true && client.config().dataset === 'production'
    ? [
        {
          what: 'This is sample content, and the site for the public never shows samples.',
          todo: 'Put the real thing in its place, then turn “Sample” off.',
          path: ['isSample'],
        },
      ]
    : []
