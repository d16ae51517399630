import { useEffect, useState, type ReactElement } from 'react'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { words } from './table-words.ts'

/** Says that files can be dropped and, while some are held over the window, where they go. What is dropped, the page never sees. */
export function DropZone(): ReactElement {
  const over = useFilesOver()
  return (
    <div className={over ? 'drop-zone drop-over' : 'drop-zone'}>
      <ArrowDownloadRegular aria-hidden="true" />
      <p>
        <b>{over ? words.dropNow : words.dropLead}</b>
        <span>{words.dropWhat}</span>
      </p>
    </div>
  )
}

/** Over a child, the browser leaves one element for each that it enters: counted, since the window is one zone. */
function useFilesOver(): boolean {
  const [depth, setDepth] = useState(0)
  useEffect(() => {
    const entered = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) setDepth((before) => before + 1)
    }
    const left = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) setDepth((before) => Math.max(0, before - 1))
    }
    const ended = (): void => {
      setDepth(0)
    }
    window.addEventListener('dragenter', entered)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', ended)
    return () => {
      window.removeEventListener('dragenter', entered)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', ended)
    }
  }, [])
  return depth > 0
}
