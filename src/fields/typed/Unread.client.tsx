'use client'
import './typed.css'

/** Says why what was typed is not taken; a screen reader says it at once. */
export const Unread = ({ id, words }: { id: string; words: string }) => (
  <span id={id} className="statdesk-unread" role="alert">
    {words}
  </span>
)
