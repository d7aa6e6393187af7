import { Button, Card, Flex, Label, Select, Stack, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { isChoice } from '#lib/enquiry/choices.ts'
import { type Change, changeEnquiry, type FoundEnquiry } from './enquiry-client.ts'
import { statuses } from './statuses.ts'

interface Props {
  enquiry: FoundEnquiry
  /** The name of who sits here. */
  me: string
  change: Change
}

/** Who answers, and how far it is. */
export function Handling({ enquiry, me, change }: Props) {
  const { status, assignee = '' } = enquiry
  const [name, setName] = useState(assignee)
  const assign = (to: string) => {
    setName(to)
    void change((client) =>
      changeEnquiry(client, enquiry, {
        assignee: to,
        ...(status === 'new' && { status: 'assigned' as const }),
      }),
    )
  }
  return (
    <Card border radius={3} padding={4} as="section" aria-label="What is done about it">
      <Flex gap={4} wrap="wrap" align="flex-end">
        <Stack gap={2}>
          <Label as="label" htmlFor="enquiry-assignee" size={1}>
            Assigned to
          </Label>
          <TextInput
            id="enquiry-assignee"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </Stack>
        <Flex gap={2}>
          <Button
            text="Assign"
            mode="ghost"
            disabled={name.trim() === '' || name.trim() === assignee}
            onClick={() => assign(name.trim())}
          />
          <Button
            text="Assign to me"
            mode="ghost"
            disabled={assignee === me}
            onClick={() => assign(me)}
          />
        </Flex>
        <Stack gap={2}>
          <Label as="label" htmlFor="enquiry-state" size={1}>
            Status
          </Label>
          <Select
            id="enquiry-state"
            value={status}
            onChange={({ currentTarget: { value } }) => {
              if (!isChoice(statuses, value)) return
              void change((client) => changeEnquiry(client, enquiry, { status: value }))
            }}
          >
            {Object.entries(statuses).map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Stack>
      </Flex>
    </Card>
  )
}
