import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { Fragment, type ReactElement } from 'react'
import { commandGroups, type ListedCommand } from '../../core/commands/command-list.ts'
import { isTyped } from '../../core/commands/shortcut.ts'
import { titlesHere } from '../commands/command-words.ts'
import { groupsHere } from '../commands/palette-words.ts'
import { words } from './key-words.ts'
import { keyName, onMac, shortcutText } from './shortcut.ts'
import { listedKeys, typedKeys } from './listed-keys.ts'
import './keys.css'

interface Props {
  /** Those that this window has. */
  readonly commands: readonly ListedCommand[]
  /** Whether single keys are shortcuts now. */
  readonly singleKeys: boolean
  readonly onDone: () => void
}

/** Every shortcut by group. It is made from the commands themselves, so that it names all of them. */
export function KeysOverlay({ commands, singleKeys, onDone }: Props): ReactElement {
  const groups = commandGroups
    .map((group) => ({
      title: groupsHere[group],
      lines: commands
        .filter((each) => each.group === group && each.shortcuts.length > 0)
        .map(({ id, shortcuts }) => ({ keys: shortcuts.map((each) => ({ text: shortcutText(each, onMac), off: !singleKeys && isTyped(each) })), what: titlesHere[id][0] })),
    }))
    .filter(({ lines }) => lines.length > 0)
  const page = { title: words.everywhere, lines: listedKeys(onMac).map(({ keys, what }) => ({ keys: keys.map((each) => ({ text: each.split(' ').map(keyName).join('+'), off: false })), what })) }
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onDone() }}>
      <DialogSurface className="keys">
        <DialogBody className="keys-body">
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className="keys-content" tabIndex={0}>
            <p className="quiet">{(singleKeys ? words.lead : words.leadOff)(typedKeys(commands).join(', '))}</p>
            {[...groups, page].map(({ title, lines }) => (
              <section key={title} aria-label={title}>
                <h3>{title}</h3>
                <dl>
                  {lines.map(({ keys, what }) => (
                    <div key={what} className="keys-line">
                      <dt>
                        {keys.map(({ text, off }, index) => (
                          <Fragment key={text}>
                            {index > 0 && ` ${words.or} `}
                            <kbd>{text}</kbd>
                            {off && <span className="keys-off"> ({words.off})</span>}
                          </Fragment>
                        ))}
                      </dt>
                      <dd>{what}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onDone}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
