import { SaxesParser } from 'saxes'
import { BadEvidence } from '../evidence/bad-evidence.ts'
import { sayDiagnostics } from './diagnostics-words.ts'

/** What `MDMDiagReport.xml` says. Elements are compared in lower case, since the tool mixes its spellings. */
export interface MdmReport {
  /** Policies in force for the device: area and name in lower case, value as written. */
  readonly devicePolicies: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly enrollments: readonly MdmReportEnrollment[]
}

export interface MdmReportEnrollment {
  readonly id: string
  /** For example `MS DM Server`; empty when the report leaves it out. */
  readonly server: string
  /** `yyyyMMddTHHmmssZ`; empty when the device never reached the server. */
  readonly lastSuccess: string
}

/** A report has some twenty levels and some thousand elements. Our own limits. */
const deepest = 64
const mostElements = 1_000_000
const longestText = 100_000

interface Element {
  readonly name: string
  text: string
  /** Texts of the children, by name. */
  readonly children: Map<string, string>
}

/**
 * Reads the report. The parser knows the five entities of XML only and never loads anything, so a document type
 * changes nothing. Throws `BadEvidence` when the report is cut off or no XML.
 */
export function parseMdmReport(text: string, name: string): MdmReport {
  const reader = reportReader(name)
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw new BadEvidence(name, sayDiagnostics((w) => w.noXml(String(parser.line))), { cause })
  })
  parser.on('opentag', (tag) => {
    reader.open(tag.name)
  })
  parser.on('text', (part) => {
    reader.text(part)
  })
  parser.on('cdata', (part) => {
    reader.text(part)
  })
  parser.on('closetag', () => {
    reader.close()
  })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return reader.result()
}

function reportReader(name: string) {
  const path: Element[] = []
  const devicePolicies = new Map<string, Map<string, string>>()
  const enrollments: MdmReportEnrollment[] = []
  let areas: ReadonlyMap<string, string>[] = []
  let elements = 0

  const finish = (element: Element): void => {
    const parent = path.at(-1)
    const value = element.text.trim()
    if (value !== '' && element.children.size === 0) parent?.children.set(element.name, value)
    switch (element.name) {
      case 'currentpolicyvalues':
        areas.push(element.children)
        break
      case 'currentpolicies':
        if (element.children.get('policyscope')?.toLowerCase() === 'device') areas.forEach(keep)
        areas = []
        break
      case 'connectioninformation':
        parent?.children.set('lastsuccess', element.children.get('serverlastsuccesstime') ?? '')
        break
      case 'protectedinformation':
        for (const [key, each] of element.children) parent?.children.set(key, each)
        break
      case 'enrollment':
        if (parent?.name === 'devicemanagementaccount') enrollments.push(enrollmentOf(element.children))
        break
      default:
    }
  }
  const keep = (values: ReadonlyMap<string, string>): void => {
    const area = values.get('policyareaname')?.toLowerCase()
    // The area "knobs" is noise of the policy engine.
    if (area === undefined || area === 'knobs') return
    devicePolicies.set(area, new Map([...(devicePolicies.get(area) ?? []), ...values]))
  }
  return {
    open(tag: string): void {
      elements += 1
      if (path.length >= deepest) throw new BadEvidence(name, sayDiagnostics((w) => w.deepXml(String(deepest))))
      if (elements > mostElements) throw new BadEvidence(name, sayDiagnostics((w) => w.manyElements(String(mostElements))))
      path.push({ name: tag.toLowerCase(), text: '', children: new Map() })
    },
    text(part: string): void {
      const element = path.at(-1)
      if (element !== undefined && element.text.length < longestText) element.text += part.slice(0, longestText)
    },
    close(): void {
      const element = path.pop()
      if (element !== undefined) finish(element)
    },
    result: (): MdmReport => ({ devicePolicies, enrollments }),
  }
}

function enrollmentOf(values: ReadonlyMap<string, string>): MdmReportEnrollment {
  return { id: values.get('enrollmentid') ?? '', server: values.get('mdmservername') ?? '', lastSuccess: values.get('lastsuccess') ?? '' }
}
