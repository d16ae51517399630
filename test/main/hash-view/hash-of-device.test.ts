import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../main/evidence/schema.ts'
import { hashOfDevice } from '../../../main/hash-view/hash-of-device.ts'

const evidence = (items: unknown): Evidence => ({ items }) as Evidence
const item = 'hash.device-hardware-data'

describe('the hash of a device on the bench', () => {
  it('is shown decoded under the name of its evidence, never as text', async () => {
    const text = Buffer.alloc(3_000, 7).toString('base64')
    const answer = await hashOfDevice({ label: 'FBK10001', evidence: evidence({ [item]: { ok: true, value: text } }) }, 'en')
    expect(answer.hashes).toMatchObject([{ label: 'FBK10001', state: 'damaged' }])
    expect(JSON.stringify(answer)).not.toContain(text.slice(0, 40))
  })

  it.each([
    [null, /^Nothing was collected/],
    [evidence({}), /^FBK10001 is an evidence file without a hardware hash: it was not collected\.$/],
    [evidence({ [item]: { ok: false, error: { kind: 'access-denied', message: '' } } }), /administrator rights\.$/],
    [evidence({ [item]: { ok: true, value: '' } }), /empty hardware hash/],
    [evidence({ [item]: { ok: true, value: [1] } }), /something else than text/],
  ])('that is not there is one sentence', async (given, sentence) => {
    expect(await hashOfDevice({ label: 'FBK10001', evidence: given }, 'en')).toMatchObject({ hashes: [], problem: expect.stringMatching(sentence) })
  })
})
