// Generated from data/count/*.tsv by scripts/data/count.ts.
import type { BoundKind } from '../report/layers.ts'
import type { HarmWord } from './harm.ts'

/** Verbs and phrases of harm, by lower-case form. */
export const HARM_VERBS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
  ['abduct', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['abducted', { what: 'abducted', frame: 'object', shapes: ['past', 'participle'] }],
  ['abducting', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['abducts', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['apprehend', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['apprehended', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['apprehending', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['apprehends', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['arrest', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['arrested', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['arresting', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['arrests', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['assassinate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['assassinated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['assassinates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['assassinating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['beat to death', { what: 'killed', frame: 'object', shapes: ['base', 'past'] }],
  ['beaten to death', { what: 'killed', frame: 'object', shapes: ['participle'] }],
  ['beating to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['beats to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['behead', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['beheaded', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['beheading', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['beheads', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['behind bars', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['burn to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['burned to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['burning to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['burns to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['capture', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['captured', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['captures', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['capturing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['crush to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['crushed to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['crushes to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['crushing to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['decapitate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['decapitated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['decapitates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['decapitating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['detain', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['detained', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['detaining', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['detains', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['die', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['died', { what: 'killed', frame: 'subject', shapes: ['past', 'participle'] }],
  ['dies', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['disappear', { what: 'missing', frame: 'subject', shapes: ['base'] }],
  ['disappeared', { what: 'missing', frame: 'subject', shapes: ['past', 'participle'] }],
  ['disappearing', { what: 'missing', frame: 'subject', shapes: ['ing'] }],
  ['disappears', { what: 'missing', frame: 'subject', shapes: ['third'] }],
  ['dispatched to hell', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['displace', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['displaced', { what: 'displaced', frame: 'object', shapes: ['past', 'participle'] }],
  ['displaces', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['displacing', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['drive from their homes', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['driven from their homes', { what: 'displaced', frame: 'object', shapes: ['participle'] }],
  ['drives from their homes', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['driving from their homes', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['drove from their homes', { what: 'displaced', frame: 'object', shapes: ['past'] }],
  ['drown', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['drowned', { what: 'killed', frame: 'subject', shapes: ['past', 'participle'] }],
  ['drowning', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['drowns', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['dying', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['electrocute', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['electrocuted', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['electrocutes', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['electrocuting', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['eliminate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['eliminated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['eliminates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['eliminating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['embrace martyrdom', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['embraced martyrdom', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['embraces martyrdom', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['embracing martyrdom', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['evacuate', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['evacuated', { what: 'displaced', frame: 'object', shapes: ['past', 'participle'] }],
  ['evacuates', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['evacuating', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['evict', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['evicted', { what: 'displaced', frame: 'object', shapes: ['past', 'participle'] }],
  ['evicting', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['evicts', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['execute', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['executed', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['executes', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['executing', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['exterminate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['exterminated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['exterminates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['exterminating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['fled', { what: 'displaced', frame: 'subject', shapes: ['past', 'participle'] }],
  ['flee', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['fleeing', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['flees', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['force from their homes', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['force to flee', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['forced from their homes', { what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }],
  ['forced to flee', { what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }],
  ['forces from their homes', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['forces to flee', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['forcing from their homes', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['forcing to flee', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['free', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['freed', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['freeing', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['frees', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['gave himself up', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave themselves up', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['give himself up', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give themselves up', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['given himself up', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given themselves up', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['gives himself up', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives themselves up', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['giving himself up', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving themselves up', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['go missing', { what: 'missing', frame: 'subject', shapes: ['base'] }],
  ['goes missing', { what: 'missing', frame: 'subject', shapes: ['third'] }],
  ['going missing', { what: 'missing', frame: 'subject', shapes: ['ing'] }],
  ['gone missing', { what: 'missing', frame: 'subject', shapes: ['participle'] }],
  ['gun down', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['gunned down', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['gunning down', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['guns down', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['hack to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['hacked to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['hacking to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['hacks to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['held', { what: 'detained', frame: 'passive', shapes: ['past', 'participle'] }],
  ['hold', { what: 'detained', frame: 'passive', shapes: ['base'] }],
  ['holding', { what: 'detained', frame: 'passive', shapes: ['ing'] }],
  ['holds', { what: 'detained', frame: 'passive', shapes: ['third'] }],
  ['hurt', { what: 'injured', frame: 'object', shapes: ['base', 'past', 'participle'] }],
  ['hurting', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['hurts', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['imprison', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['imprisoned', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['imprisoning', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['imprisons', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['in custody', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['in detention', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['incarcerate', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['incarcerated', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['incarcerates', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['incarcerating', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['incinerate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['incinerated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['incinerates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['incinerating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['injure', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['injured', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['injures', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['injuring', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['jail', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['jailed', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['jailing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['jails', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['kidnap', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['kidnaped', { what: 'abducted', frame: 'object', shapes: ['past', 'participle'] }],
  ['kidnaping', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['kidnapped', { what: 'abducted', frame: 'object', shapes: ['past', 'participle'] }],
  ['kidnapping', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['kidnaps', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['kill', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['killed', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['killing', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['kills', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['laid down arms', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their arms', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lay down arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['laying down arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['lays down arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['leave their homes', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['leaves their homes', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['leaving their homes', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['left their homes', { what: 'displaced', frame: 'subject', shapes: ['participle', 'past'] }],
  ['let go', { what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['lets go', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['letting go', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['liberate', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['liberated', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['liberates', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['liberating', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['liquidate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['liquidated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['liquidates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['liquidating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['lose her life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose his life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose their life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose their lives', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['loses her life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses his life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses their life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses their lives', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['losing her life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing his life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing their life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing their lives', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['lost her life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost his life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost their life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost their lives', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lynch', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['lynched', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['lynches', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['lynching', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['maim', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['maimed', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['maiming', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['maims', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['martyr', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['martyred', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['martyring', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['martyrs', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['massacre', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['massacred', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['massacres', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['massacring', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['mow down', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['mowed down', { what: 'killed', frame: 'object', shapes: ['past'] }],
  ['mowing down', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['mown down', { what: 'killed', frame: 'object', shapes: ['participle'] }],
  ['mows down', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['murder', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['murdered', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['murdering', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['murders', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['nab', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['nabbed', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['nabbing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['nabs', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['neutralise', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['neutralised', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['neutralises', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['neutralising', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['neutralize', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['neutralized', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['neutralizes', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['neutralizing', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['perish', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['perished', { what: 'killed', frame: 'subject', shapes: ['past', 'participle'] }],
  ['perishes', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['perishing', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['put to death', { what: 'killed', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['puts to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['putting to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['release', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['released', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['releases', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['releasing', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['round up', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['rounded up', { what: 'detained', frame: 'object', shapes: ['participle', 'past'] }],
  ['rounding up', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['rounds up', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['send to hell', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['sending to hell', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['sends to hell', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['sent to hell', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['set free', { what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['sets free', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['setting free', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['shoot and injured', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['shoot and killed', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['shoot and wounded', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['shoot dead', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['shoot to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['shooting and injured', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['shooting and killed', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['shooting and wounded', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['shooting dead', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['shooting to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['shoots and injured', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['shoots and killed', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['shoots and wounded', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['shoots dead', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['shoots to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['shot and injured', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['shot and killed', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['shot and wounded', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['shot dead', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['shot to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['slain', { what: 'killed', frame: 'object', shapes: ['participle'] }],
  ['slaughter', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['slaughtered', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['slaughtering', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['slaughters', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['slay', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['slaying', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['slays', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['slew', { what: 'killed', frame: 'object', shapes: ['past'] }],
  ['stab to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['stabbed to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['stabbing to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['stabs to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['strangle', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['strangled', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['strangles', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['strangling', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['surrender', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['surrendered', { what: 'surrendered', frame: 'subject', shapes: ['past', 'participle'] }],
  ['surrendering', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['surrenders', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['take captive', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['take hostage', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['take into custody', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['take prisoner', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['taken captive', { what: 'abducted', frame: 'object', shapes: ['participle'] }],
  ['taken hostage', { what: 'abducted', frame: 'object', shapes: ['participle'] }],
  ['taken into custody', { what: 'detained', frame: 'object', shapes: ['participle'] }],
  ['taken prisoner', { what: 'detained', frame: 'object', shapes: ['participle'] }],
  ['takes captive', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['takes hostage', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['takes into custody', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['takes prisoner', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['taking captive', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['taking hostage', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['taking into custody', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['taking prisoner', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['took captive', { what: 'abducted', frame: 'object', shapes: ['past'] }],
  ['took hostage', { what: 'abducted', frame: 'object', shapes: ['past'] }],
  ['took into custody', { what: 'detained', frame: 'object', shapes: ['past'] }],
  ['took prisoner', { what: 'detained', frame: 'object', shapes: ['past'] }],
  ['turn themselves in', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['turned themselves in', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['turning themselves in', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['turns themselves in', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['under arrest', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['uproot', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['uprooted', { what: 'displaced', frame: 'object', shapes: ['past', 'participle'] }],
  ['uprooting', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['uproots', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['vanish', { what: 'missing', frame: 'subject', shapes: ['base'] }],
  ['vanished', { what: 'missing', frame: 'subject', shapes: ['past', 'participle'] }],
  ['vanishes', { what: 'missing', frame: 'subject', shapes: ['third'] }],
  ['vanishing', { what: 'missing', frame: 'subject', shapes: ['ing'] }],
  ['went missing', { what: 'missing', frame: 'subject', shapes: ['past'] }],
  ['wound', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['wounded', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['wounding', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['wounds', { what: 'injured', frame: 'object', shapes: ['third'] }],
])

/** Nouns and adjectives of harm, by lower-case form. */
export const HARM_NOUNS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
  ['abduction', { what: 'abducted', frame: 'of', shapes: ['noun'] }],
  ['abductions', { what: 'abducted', frame: 'event', shapes: ['noun'] }],
  ['arrest', { what: 'detained', frame: 'event', shapes: ['noun'] }],
  ['arrests', { what: 'detained', frame: 'event', shapes: ['noun'] }],
  ['assassination', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['beheading', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['bodies', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['body', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['captives', { what: 'abducted', frame: 'person', shapes: ['noun'] }],
  ['capture', { what: 'detained', frame: 'of', shapes: ['noun'] }],
  ['casualties', { what: 'killed', frame: 'casualty', shapes: ['noun'] }],
  ['corpse', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['corpses', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['dead', { what: 'killed', frame: 'state', shapes: ['noun'] }],
  ['death', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['death toll', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['deaths', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['detainees', { what: 'detained', frame: 'person', shapes: ['noun'] }],
  ['detention', { what: 'detained', frame: 'of', shapes: ['noun'] }],
  ['detentions', { what: 'detained', frame: 'event', shapes: ['noun'] }],
  ['displacement', { what: 'displaced', frame: 'of', shapes: ['noun'] }],
  ['execution', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['executions', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['fatalities', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['fatality', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['homeless', { what: 'displaced', frame: 'state', shapes: ['noun'] }],
  ['hostage', { what: 'abducted', frame: 'person', shapes: ['noun'] }],
  ['hostages', { what: 'abducted', frame: 'person', shapes: ['noun'] }],
  ['injuries', { what: 'injured', frame: 'event', shapes: ['noun'] }],
  ['injury', { what: 'injured', frame: 'event', shapes: ['noun'] }],
  ['kidnapping', { what: 'abducted', frame: 'of', shapes: ['noun'] }],
  ['kidnappings', { what: 'abducted', frame: 'event', shapes: ['noun'] }],
  ['killing', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['killings', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['lives', { what: 'killed', frame: 'lives', shapes: ['noun'] }],
  ['martyrdom', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['martyrs', { what: 'killed', frame: 'state', shapes: ['noun'] }],
  ['missing', { what: 'missing', frame: 'state', shapes: ['noun'] }],
  ['murder', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['murders', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['number of arrests', { what: 'detained', frame: 'toll', shapes: ['noun'] }],
  ['number of dead', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of deaths', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of fatalities', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of injured', { what: 'injured', frame: 'toll', shapes: ['noun'] }],
  ['number of killed', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of missing', { what: 'missing', frame: 'toll', shapes: ['noun'] }],
  ['number of people killed', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of wounded', { what: 'injured', frame: 'toll', shapes: ['noun'] }],
  ['release', { what: 'released', frame: 'of', shapes: ['noun'] }],
  ['slaying', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['surrender', { what: 'surrendered', frame: 'of', shapes: ['noun'] }],
  ['toll', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['unaccounted for', { what: 'missing', frame: 'state', shapes: ['noun'] }],
])

/** Words before a number that bound it. */
export const BOUNDS_BEFORE: ReadonlyMap<string, BoundKind> = new Map<string, BoundKind>([
  ['a combined', 'exact'],
  ['a further', 'exact'],
  ['a maximum of', 'at-most'],
  ['a minimum of', 'at-least'],
  ['a total of', 'exact'],
  ['about', 'about'],
  ['above', 'more-than'],
  ['additional', 'exact'],
  ['all', 'exact'],
  ['almost', 'nearly'],
  ['altogether', 'exact'],
  ['an approximate', 'about'],
  ['an estimated', 'about'],
  ['another', 'exact'],
  ['approximately', 'about'],
  ['around', 'about'],
  ['as many as', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['atleast', 'at-least'],
  ['below', 'less-than'],
  ['circa', 'about'],
  ['close to', 'nearly'],
  ['estimated', 'about'],
  ['exactly', 'exact'],
  ['fewer than', 'less-than'],
  ['fully', 'exact'],
  ['further', 'exact'],
  ['his', 'exact'],
  ['in excess of', 'more-than'],
  ['its', 'exact'],
  ['just', 'exact'],
  ['just under', 'nearly'],
  ['less than', 'less-than'],
  ['more than', 'more-than'],
  ['nearly', 'nearly'],
  ['nigh on', 'nearly'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['no more than', 'at-most'],
  ['not fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['not more than', 'at-most'],
  ['only', 'exact'],
  ['other', 'exact'],
  ['over', 'more-than'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['the', 'exact'],
  ['the first', 'exact'],
  ['the other', 'exact'],
  ['their', 'exact'],
  ['these', 'exact'],
  ['those', 'exact'],
  ['total', 'exact'],
  ['under', 'less-than'],
  ['up to', 'at-most'],
  ['upto', 'at-most'],
  ['upwards of', 'more-than'],
])

/** Words after a number that bound it. */
export const BOUNDS_AFTER: ReadonlyMap<string, BoundKind> = new Map<string, BoundKind>([
  ['+', 'at-least'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['or fewer', 'at-most'],
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['plus', 'more-than'],
])

/** Nouns of what is not people: a number of them is no toll. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(`%
a.m.
acre
acres
agreement
agreements
aircraft
airstrike
airstrikes
ak-47
ak-47s
am
ambush
ambushes
animal
animals
apr
apr.
april
area
areas
article
articles
assault
assaults
attack
attacks
aug
aug.
august
base
bases
battle
battles
blast
blasts
boat
boats
bomb
bombing
bombings
bombs
building
buildings
bullet
bullets
bus
buses
cache
caches
camel
camels
camp
camps
car
cars
case
cases
cattle
cents
centuries
century
charge
charges
checkpoint
checkpoints
cities
city
clash
clashes
compound
compounds
count
countries
country
counts
cow
cows
crore-rupee
day
days
dec
dec.
decade
decades
december
district
districts
document
documents
dog
dogs
dollar
dollars
donkey
donkeys
drone
drones
encounter
encounters
euro
euros
explosion
explosions
feb
feb.
february
feet
foot
friday
game
games
gmt
goal
goals
goat
goats
grenade
grenades
gun
gunfight
gunfights
guns
hectares
helicopter
helicopters
hideout
hideouts
home
homes
horse
horses
hospital
hospitals
hour
hours
house
houses
ied
ieds
inch
inches
incident
incidents
item
items
jan
jan.
january
jul
jul.
july
jun
jun.
june
kg
kilogram
kilogrammes
kilograms
kilometer
kilometers
kilometre
kilometres
km
kms
launcher
launchers
lb
lbs
litres
livestock
location
locations
magazine
magazines
mar
mar.
march
match
matches
may
meter
meters
metre
metres
mile
miles
million-dollar
mine
mines
minute
minutes
missile
missiles
monday
month
months
mortar
mortars
motorbike
motorbikes
motorcycle
motorcycles
nov
nov.
november
o'clock
occasion
occasions
oct
oct.
october
operation
operations
p.m.
page
pages
part
parts
pct
per-cent
percent
percentage
phase
phases
photo
photos
pistol
pistols
place
places
plane
planes
pm
point
points
post
posts
pounds
province
provinces
raid
raids
region
regions
report
reports
resolution
resolutions
rifle
rifles
rocket
rockets
round
rounds
rpg
rpgs
rupee
rupees
saturday
school
schools
season
seasons
seat
seats
second
seconds
sentence
sentences
sep
sep.
sept
sept.
september
sheep
shell
shells
ship
ships
shooting
shootings
shop
shops
shot
shots
side
sides
site
sites
skirmish
skirmishes
source
sources
stage
stages
state
statement
statements
states
strike
strikes
sunday
tank
tanks
term
terms
thing
things
thursday
time
times
ton
tonnes
tons
town
towns
train
trains
trolley
truck
trucks
tuesday
vehicle
vehicles
vessel
vessels
vest
vests
video
videos
village
villages
vote
votes
weapon
weapons
wednesday
week
weeks
yards
year
years`.split('\n'))

/** Words of the closed classes: a noun phrase ends before them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`&
about
above
according
across
added
after
again
against
ago
all
along
already
also
although
amid
amidst
among
and
are
around
as
at
be
because
been
before
behind
being
below
between
beyond
both
but
by
can
could
despite
did
do
does
down
due
during
earlier
either
following
for
from
had
has
have
he
he's
her
here
his
how
however
i
if
in
include
included
includes
including
inside
into
is
it
its
just
later
may
meanwhile
might
must
n't
near
neither
no
nor
not
of
off
on
only
onto
or
our
out
outside
over
per
said
say
saying
says
shall
she
should
since
so
still
than
that
their
them
then
there
these
they
this
those
though
through
till
to
told
toward
towards
under
until
up
upon
via
was
we
were
what
when
where
which
while
who
whom
whose
why
will
with
within
without
would
yet
you`.split('\n'))
