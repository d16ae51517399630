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

function useFilesOver(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const entered = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) setOver(true)
    }
    const left = (event: DragEvent): void => {
      // On the way to another element of the page it names that one.
      if (event.relatedTarget === null) setOver(false)
    }
    const ended = (): void => {
      setOver(false)
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
  return over
}
