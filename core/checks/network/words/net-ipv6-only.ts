import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'IPv4 connection',
  title: { pass: 'Device has an IPv4 connection', fail: 'Device has IPv6 alone' },
  why: 'Some hosts of Windows setup answer over IPv4 only. With IPv6 alone OOBE can end with OOBEAADV10 although the internet seems to work.',
  addIpv4: {
    summary: 'Give the device an IPv4 address with a way to the internet.',
    steps: [
      'On the network, hand out IPv4 addresses with a default gateway by DHCP.',
      'For a Hyper-V VM, connect it to a switch that reaches such a network, for example "Default Switch".',
      'Scan again.',
    ],
  },
  ipv4Route: 'IPv4 default route',
  ipv6Route: 'IPv6 default route',
}

const de: typeof en = {
  topic: 'IPv4-Verbindung',
  title: { pass: 'Gerät hat eine IPv4-Verbindung', fail: 'Gerät hat nur IPv6' },
  why: 'Manche Hosts der Windows-Einrichtung antworten nur über IPv4. Mit IPv6 allein kann OOBE mit OOBEAADV10 enden, obwohl das Internet zu funktionieren scheint.',
  addIpv4: {
    summary: 'Dem Gerät eine IPv4-Adresse mit einem Weg ins Internet geben.',
    steps: [
      'Im Netzwerk IPv4-Adressen mit Standardgateway über DHCP vergeben.',
      'Eine Hyper-V-VM mit einem Switch verbinden, der ein solches Netzwerk erreicht, zum Beispiel „Default Switch“.',
      'Neu prüfen.',
    ],
  },
  ipv4Route: 'IPv4-Standardroute',
  ipv6Route: 'IPv6-Standardroute',
}

export const words: Words<typeof en> = { en, de }
