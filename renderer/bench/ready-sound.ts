/** C6 and E6: a small step up, high enough to be heard on the speaker of a laptop. Hertz. */
const tones = [1_046.5, 1_318.5] as const

/** Seconds. */
const toneLength = 0.12

/** Loud enough beside fans, far from startling; 1 is full. */
const loudness = 0.15

/** Two short tones, made on the spot: there is no sound file. */
export function playReady(open: () => AudioContext = () => new AudioContext()): void {
  const audio = open()
  const begin = audio.currentTime
  for (const [index, hertz] of tones.entries()) {
    const at = begin + index * toneLength
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(loudness, at)
    // Down to almost nothing: a tone that is cut off clicks. An exponential ramp cannot end at zero.
    volume.gain.exponentialRampToValueAtTime(0.001, at + toneLength)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + toneLength)
    if (index === tones.length - 1) tone.onended = () => void audio.close()
  }
}
