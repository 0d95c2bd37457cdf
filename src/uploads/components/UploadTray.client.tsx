'use client'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './upload.css'

/** A place at the foot of the screen, above forms and drawers, where uploads are seen wherever one scrolls. */
export const UploadTray = ({ children }: { children: ReactNode }) =>
  createPortal(<div className="statdesk-upload-tray">{children}</div>, document.body)
