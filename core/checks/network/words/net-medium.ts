import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Kind of network connection',
  title: { pass: 'Network connection suits the scenario', fail: 'Network connection needs a person at the device' },
  why: 'Without Ethernet, OOBE shows the pages for region, keyboard and Wi-Fi before it can load a profile, so a setup that should run by itself waits for somebody.',
  cable: {
    summary: 'Connect the device to a wired network.',
    steps: ['Connect an Ethernet cable or a docking station with one.', 'Wait until the network icon shows the wire, and scan again.'],
  },
  media: { ethernet: 'Ethernet', wifi: 'Wi-Fi', cellular: 'Mobile network', other: 'Another kind of connection' },
}

const de: typeof en = {
  topic: 'Art der Netzwerkverbindung',
  title: { pass: 'Netzwerkverbindung passt zum Szenario', fail: 'Netzwerkverbindung braucht jemanden am Gerät' },
  why: 'Ohne Ethernet zeigt OOBE die Seiten für Region, Tastatur und WLAN, bevor es ein Profil laden kann. Eine Einrichtung, die von selbst laufen soll, wartet dann auf jemanden.',
  cable: {
    summary: 'Gerät mit einem kabelgebundenen Netzwerk verbinden.',
    steps: ['Ein Ethernet-Kabel oder eine Dockingstation mit Ethernet anschließen.', 'Warten, bis das Netzwerksymbol das Kabel zeigt, und neu prüfen.'],
  },
  media: { ethernet: 'Ethernet', wifi: 'WLAN', cellular: 'Mobilfunk', other: 'Andere Art von Verbindung' },
}

export const words: Words<typeof en> = { en, de }
