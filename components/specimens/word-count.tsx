'use client'

import { useState } from 'react'

/** A text field that counts its words as one types: the smallest thing that needs React. */
export function WordCount() {
  const [text, setText] = useState('')
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
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <output htmlFor="text" className="mt-2 block">
        {count === 1 ? '1 word' : `${count} words`}
      </output>
    </div>
  )
}
