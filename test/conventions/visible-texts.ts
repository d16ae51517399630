import ts from 'typescript'

/** A text that a person would read, written where only one language can stand. */
export interface VisibleText {
  readonly line: number
  readonly text: string
}

/** Attributes that a person sees or hears. */
const spokenAttributes = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'hint', 'label', 'name', 'placeholder', 'subText', 'term', 'text', 'title', 'word'])

/** Every text of a source file that stands in JSX, in an attribute that is read out, or is a sentence anywhere. */
export function visibleTexts(fileName: string, source: string): readonly VisibleText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const found: VisibleText[] = []
  const add = (node: ts.Node, text: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.replace(/\s+/g, ' ').trim() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) add(node, node.text)
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…') : node.text
      if (isSpoken(node, text)) add(node, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isSpoken(node: ts.Node, text: string): boolean {
  if (!/\p{L}/u.test(text) || isCompared(node)) return false
  const place = placeOf(node)
  if (ts.isJsxAttribute(place)) return spokenAttributes.has(place.name.getText()) && /^\p{Lu}|\p{L} \p{L}/u.test(text)
  if (ts.isJsxExpression(place) && !ts.isJsxAttribute(place.parent)) return true
  return /^\p{Lu}\p{Ll}+[ .,]|^\p{Lu}\p{Ll}+$|\p{Ll} \p{Ll}+ \p{Ll}/u.test(text)
}

/** Where a literal ends up: past conditions, brackets and the braces of an attribute. */
function placeOf(node: ts.Node): ts.Node {
  let place = node.parent
  while (ts.isConditionalExpression(place) || ts.isParenthesizedExpression(place) || ts.isBinaryExpression(place) || (ts.isJsxExpression(place) && ts.isJsxAttribute(place.parent))) {
    place = place.parent
  }
  return place
}

function isCompared({ parent }: ts.Node): boolean {
  const comparing = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]
  return ts.isBinaryExpression(parent) && comparing.includes(parent.operatorToken.kind)
}
