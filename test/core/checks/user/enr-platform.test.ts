import check from '../../../../core/checks/user/enr-platform.ts'
import { describeCheck } from '../../describe-check.ts'

const restriction = (change: object = {}) => ({ name: 'Alpha', isDefault: false, blocked: false, personalBlocked: false, minimumVersion: [], maximumVersion: [], ...change })
const user = (...changes: object[]) => ({ 'tenant.userRestrictions': changes.map(restriction) })
const fallback = (change: object = {}) => ({ 'tenant.defaultRestriction': restriction({ isDefault: true, ...change }) })
const windows = { 'device.osBuild': 26200, 'device.osRevision': 7171 }
const from = (...minimumVersion: number[]) => ({ minimumVersion })
const to = (...maximumVersion: number[]) => ({ maximumVersion })

describeCheck(check, { facts: { ...user({}), ...fallback(), ...windows } }, [
  { name: 'allowed', expect: 'ready', shows: 'Any version' },
  { name: 'blocked', facts: user({ blocked: true }), expect: 'blocked', shows: 'Blocked' },
  { name: 'the default one says nothing about a user', facts: fallback({ blocked: true }), expect: 'ready' },
  { name: 'the lowest version is this one', facts: user(from(10, 0, 26200, 7171)), expect: 'ready' },
  { name: 'the lowest version is one update later', facts: user(from(10, 0, 26200, 7172)), expect: 'blocked', shows: '10.0.26200.7172 or later' },
  { name: 'the lowest version names no update', facts: user(from(10, 0, 26200)), expect: 'ready' },
  { name: 'the lowest version is the next build', facts: user(from(10, 0, 26201)), expect: 'blocked' },
  { name: 'the highest version is this one', facts: user(to(10, 0, 26200, 7171)), expect: 'ready' },
  { name: 'the highest version is one update earlier', facts: user(to(10, 0, 26200, 7170)), expect: 'blocked' },
  { name: 'the highest version names no update', facts: user(to(10, 0, 26200)), expect: 'at-risk' },
  { name: 'the highest version is the build before', facts: user(to(10, 0, 26199)), expect: 'blocked', shows: '10.0.26199 or earlier' },
  { name: 'Windows 11 counts as 10.0', facts: user(from(11)), expect: 'blocked' },
  { name: 'a range around it', facts: user({ ...from(10, 0, 19041), ...to(10, 0, 27000) }), expect: 'ready', shows: '10.0.19041 to 10.0.27000' },
  { name: 'a filter chooses, and all allow', facts: user({}, from(10, 0, 19041)), expect: 'ready' },
  { name: 'a filter chooses, and one blocks', facts: user({}, { blocked: true }), expect: 'at-risk' },
  { name: 'a filter chooses, and all block', facts: user(to(10, 0, 1), { blocked: true }), expect: 'blocked' },
  { name: 'blocked, version unread', facts: user({ blocked: true }), unread: ['device.osBuild', 'device.osRevision'], expect: 'blocked' },
  { name: 'any version, version unread', unread: ['device.osBuild', 'device.osRevision'], expect: 'ready' },
  { name: 'a lowest version, build unread', facts: user(from(10, 0, 19041)), unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
  { name: 'a lowest update level, which is unread', facts: user(from(10, 0, 26200, 1)), unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'a lowest update level of an earlier build, own level unread', facts: user(from(10, 0, 22631, 1)), unread: ['device.osRevision'], expect: 'ready' },
  { name: 'restrictions unread', unread: ['tenant.userRestrictions'], expect: 'unknown', because: 'tenant.userRestrictions' },
  { name: 'no restriction, which cannot be', facts: user(), expect: 'unknown', because: 'tenant.userRestrictions' },
  { name: 'pre-provisioning takes the default one', facts: { ...user({ blocked: true }), ...fallback() }, scenario: 'pre-provisioning', expect: 'ready' },
  { name: 'self-deploying takes the default one', facts: fallback({ blocked: true }), scenario: 'self-deploying', expect: 'blocked' },
  { name: 'self-deploying, default unread', unread: ['tenant.defaultRestriction'], scenario: 'self-deploying', expect: 'unknown', because: 'tenant.defaultRestriction' },
  { name: 'self-deploying needs no user', unread: ['tenant.userRestrictions'], scenario: 'self-deploying', expect: 'ready' },
  { name: 'hybrid', facts: user({ blocked: true }), scenario: 'user-driven-hybrid', expect: 'blocked' },
])
