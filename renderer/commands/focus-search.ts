/** Fields that a page is searched with: of the bench, the history, the hash, the codes and the catalog. */
const fields = ['main input[type="search"]', 'main .history-field input', 'main .hash textarea', 'main .codes-field input', 'main .catalog-field input'].join(', ')

/** Puts the focus into the search field of the page; false when the page has none. */
export function focusSearch(page: Document): boolean {
  const field = page.querySelector<HTMLInputElement | HTMLTextAreaElement>(fields)
  field?.focus()
  field?.select()
  return field !== null
}
