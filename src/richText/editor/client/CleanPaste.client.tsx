'use client'
import { $insertGeneratedNodes } from '@lexical/clipboard'
import { $createBlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useEffect } from 'react'
import { cleanPasted } from '../../paste/cleanPasted.ts'

const own = 'application/x-lexical-editor'

/** The editor's own nodes are taken as they are, unless they name a picture that is still to be fetched. */
const isOwn = (transfer: DataTransfer): boolean => {
  const nodes = transfer.getData(own)
  return nodes !== '' && !nodes.includes('"pending"')
}

/** What the cleaning made a caption (paste/captions.ts) becomes the block that an editor would insert. */
const withCaption = (node: LexicalNode): LexicalNode =>
  $isHeadingNode(node) && node.getTag() === 'h6'
    ? $createBlockNode({ blockName: '', blockType: 'tableCaption', heading: node.getTextContent() })
    : node

/** Inserts foreign HTML clean; false leaves the rest to the editor. */
const take = (transfer: DataTransfer | null | undefined, event: Event, editor: LexicalEditor): boolean => {
  const html = transfer?.getData('text/html') ?? ''
  if (!transfer || html === '' || isOwn(transfer)) return false
  event.preventDefault()
  editor.update(() => {
    const selection = $getSelection() ?? $getRoot().selectEnd()
    // A document made by DOMParser loads nothing and runs nothing.
    const document = cleanPasted(new DOMParser().parseFromString(html, 'text/html'))
    $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, document).map(withCaption), selection)
  })
  return true
}

const CleanPastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const removers = [
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => 'clipboardData' in event && take(event.clipboardData, event, editor),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => take(event.dataTransfer, event, editor),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && take(event.dataTransfer, event, editor),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ]
    return () => {
      for (const remove of removers) remove()
    }
  }, [editor])
  return null
}

/** What comes from Word, mails and websites is cleaned before it is text of the office. */
export const CleanPaste = createClientFeature({ plugins: [{ Component: CleanPastePlugin, position: 'normal' }] })
