import ts from 'typescript'

/** Every text that stands in the arguments of these functions and constructors, however deep; a value in it counts as 7. */
export function literalsIn(source: string, callees: readonly string[]): readonly string[] {
  const found: string[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('7'))
    ts.forEachChild(node, collect)
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression) && callees.includes(node.expression.text)) node.arguments?.forEach(collect)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest))
  return found
}
