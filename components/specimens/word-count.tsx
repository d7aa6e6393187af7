'use client'

import { useEffect, useRef, useState } from 'react'

/** A text field that counts its words as one types: the smallest thing that needs React. */
export function WordCount() {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  // A reader may be quicker than the scripts.
  useEffect(() => setText(field.current?.value ?? ''), [])
  const count = text.split(/\s+/).filter(Boolean).length
  return (
    <div className="measure">
      <label className="font-bold" htmlFor="text">
        Your text
      </label>
      <textarea
        id="text"
        rows={4}
        className="box mt-2 block w-full p-4"
        ref={field}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <output htmlFor="text" className="mt-2 block">
        {count === 1 ? '1 word' : `${count} words`}
      </output>
    </div>
  )
}
