// Generated from data/count/*.tsv by scripts/data/count.ts.
import type { BoundKind } from '../report/layers.ts'
import type { HarmWord, SplitWord } from './harm.ts'

/** Verbs and phrases of harm, by lower-case form. */
export const HARM_VERBS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
  ['abduct', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['abducted', { what: 'abducted', frame: 'object', shapes: ['past', 'participle'] }],
  ['abducting', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['abducts', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['admit to a hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['admit to hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['admit to hospitals', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['admit to the hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['admits to a hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['admits to hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['admits to hospitals', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['admits to the hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['admitted to a hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['admitted to hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['admitted to hospitals', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['admitted to the hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['admitting to a hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['admitting to hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['admitting to hospitals', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['admitting to the hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
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
  ['bayonet', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['bayoneted', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['bayoneting', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['bayonets', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['beat', { what: 'injured', frame: 'passive', shapes: ['base', 'past'] }],
  ['beat to death', { what: 'killed', frame: 'object', shapes: ['base', 'past'] }],
  ['beaten', { what: 'injured', frame: 'passive', shapes: ['participle'] }],
  ['beaten to death', { what: 'killed', frame: 'object', shapes: ['participle'] }],
  ['beating', { what: 'injured', frame: 'passive', shapes: ['ing'] }],
  ['beating to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['beats', { what: 'injured', frame: 'passive', shapes: ['third'] }],
  ['beats to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['behead', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['beheaded', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['beheading', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['beheads', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['behind bars', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['bled to death', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['bleed to death', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['bleeding to death', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['bleeds to death', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['blew up', { what: 'killed', frame: 'people', shapes: ['past'] }],
  ['blow up', { what: 'killed', frame: 'people', shapes: ['base'] }],
  ['blowing up', { what: 'killed', frame: 'people', shapes: ['ing'] }],
  ['blown up', { what: 'killed', frame: 'people', shapes: ['participle'] }],
  ['blows up', { what: 'killed', frame: 'people', shapes: ['third'] }],
  ['bring home', { what: 'released', frame: 'people', shapes: ['base'] }],
  ['bring in for questioning', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['bringing home', { what: 'released', frame: 'people', shapes: ['ing'] }],
  ['bringing in for questioning', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['brings home', { what: 'released', frame: 'people', shapes: ['third'] }],
  ['brings in for questioning', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['brought home', { what: 'released', frame: 'people', shapes: ['participle', 'past'] }],
  ['brought in for questioning', { what: 'detained', frame: 'object', shapes: ['participle', 'past'] }],
  ['buried', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['buries', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['burn alive', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['burn to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['burned alive', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['burned to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['burning alive', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['burning to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['burns alive', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['burns to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['burnt alive', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['bury', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['burying', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['capture', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['captured', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['captures', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['capturing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['carried away', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['carried off', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['carries away', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['carries off', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['carry away', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['carry off', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['carrying away', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['carrying off', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['choke to death', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['choked to death', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['chokes to death', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['choking to death', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['crush to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['crushed to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['crushes to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['crushing to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['cut down', { what: 'killed', frame: 'people', shapes: ['base', 'participle', 'past'] }],
  ['cuts down', { what: 'killed', frame: 'people', shapes: ['third'] }],
  ['cutting down', { what: 'killed', frame: 'people', shapes: ['ing'] }],
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
  ['drag away', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['drag off', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['dragged away', { what: 'abducted', frame: 'people', shapes: ['participle', 'past'] }],
  ['dragged off', { what: 'abducted', frame: 'people', shapes: ['participle', 'past'] }],
  ['dragging away', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['dragging off', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['drags away', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['drags off', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['drive away', { what: 'displaced', frame: 'people', shapes: ['base'] }],
  ['drive from their homes', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['drive out', { what: 'displaced', frame: 'people', shapes: ['base'] }],
  ['driven away', { what: 'displaced', frame: 'people', shapes: ['participle'] }],
  ['driven from their homes', { what: 'displaced', frame: 'object', shapes: ['participle'] }],
  ['driven out', { what: 'displaced', frame: 'people', shapes: ['participle'] }],
  ['drives away', { what: 'displaced', frame: 'people', shapes: ['third'] }],
  ['drives from their homes', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['drives out', { what: 'displaced', frame: 'people', shapes: ['third'] }],
  ['driving away', { what: 'displaced', frame: 'people', shapes: ['ing'] }],
  ['driving from their homes', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['driving out', { what: 'displaced', frame: 'people', shapes: ['ing'] }],
  ['drove away', { what: 'displaced', frame: 'people', shapes: ['past'] }],
  ['drove from their homes', { what: 'displaced', frame: 'object', shapes: ['past'] }],
  ['drove out', { what: 'displaced', frame: 'people', shapes: ['past'] }],
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
  ['exchange', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['exchanged', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['exchanges', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['exchanging', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['execute', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['executed', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['executes', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['executing', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['exterminate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['exterminated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['exterminates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['exterminating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['fall for his country', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall for the country', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall for the fatherland', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall for the nation', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall for their country', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in a clash', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in a firefight', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in a gunfight', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in action', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in battle', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in clashes', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in combat', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the ambush', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the assault', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the battle', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the clash', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the clashes', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the encounter', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the exchange', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the fight', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the fighting', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the firefight', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the gunfight', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the line of', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the pursuit', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall in the shootout', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fall on the field', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['fallen for his country', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen for the country', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen for the fatherland', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen for the nation', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen for their country', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in a clash', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in a firefight', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in a gunfight', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in action', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in battle', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in clashes', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in combat', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the ambush', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the assault', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the battle', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the clash', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the clashes', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the encounter', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the exchange', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the fight', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the fighting', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the firefight', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the gunfight', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the line of', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the pursuit', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen in the shootout', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['fallen on the field', { what: 'killed', frame: 'subject', shapes: ['participle'] }],
  ['falling for his country', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling for the country', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling for the fatherland', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling for the nation', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling for their country', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in a clash', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in a firefight', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in a gunfight', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in action', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in battle', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in clashes', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in combat', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the ambush', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the assault', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the battle', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the clash', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the clashes', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the encounter', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the exchange', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the fight', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the fighting', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the firefight', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the gunfight', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the line of', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the pursuit', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling in the shootout', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falling on the field', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['falls for his country', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls for the country', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls for the fatherland', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls for the nation', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls for their country', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in a clash', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in a firefight', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in a gunfight', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in action', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in battle', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in clashes', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in combat', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the ambush', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the assault', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the battle', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the clash', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the clashes', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the encounter', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the exchange', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the fight', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the fighting', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the firefight', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the gunfight', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the line of', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the pursuit', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls in the shootout', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['falls on the field', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['fatally injured', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['fatally shot', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['fatally wounded', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['fell for his country', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell for the country', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell for the fatherland', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell for the nation', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell for their country', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in a clash', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in a firefight', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in a gunfight', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in action', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in battle', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in clashes', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in combat', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the ambush', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the assault', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the battle', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the clash', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the clashes', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the encounter', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the exchange', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the fight', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the fighting', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the firefight', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the gunfight', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the line of', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the pursuit', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell in the shootout', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['fell on the field', { what: 'killed', frame: 'subject', shapes: ['past'] }],
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
  ['found shot', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['free', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['freed', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['freeing', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['frees', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['gave himself up', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave themselves up', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave up arms', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave up their arms', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave up their guns', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave up their rifles', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['gave up their weapons', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['give himself up', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give themselves up', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give up arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give up their arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give up their guns', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give up their rifles', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['give up their weapons', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['given himself up', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given themselves up', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given up arms', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given up their arms', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given up their guns', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given up their rifles', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['given up their weapons', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['gives himself up', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives themselves up', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives up arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives up their arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives up their guns', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives up their rifles', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['gives up their weapons', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['giving himself up', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving themselves up', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving up arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving up their arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving up their guns', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving up their rifles', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['giving up their weapons', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
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
  ['had fallen', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['hand back', { what: 'released', frame: 'people', shapes: ['base'] }],
  ['hand himself in', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['hand over', { what: 'released', frame: 'people', shapes: ['base'] }],
  ['hand over their weapons', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['hand themselves in', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['handcuff', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['handcuffed', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['handcuffing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['handcuffs', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['handed back', { what: 'released', frame: 'people', shapes: ['participle', 'past'] }],
  ['handed himself in', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['handed over', { what: 'released', frame: 'people', shapes: ['participle', 'past'] }],
  ['handed over their weapons', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['handed themselves in', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['handing back', { what: 'released', frame: 'people', shapes: ['ing'] }],
  ['handing himself in', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['handing over', { what: 'released', frame: 'people', shapes: ['ing'] }],
  ['handing over their weapons', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['handing themselves in', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['hands back', { what: 'released', frame: 'people', shapes: ['third'] }],
  ['hands himself in', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['hands over', { what: 'released', frame: 'people', shapes: ['third'] }],
  ['hands over their weapons', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['hands themselves in', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['has fallen', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['haul away', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['haul off', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['hauled away', { what: 'abducted', frame: 'people', shapes: ['participle', 'past'] }],
  ['hauled off', { what: 'abducted', frame: 'people', shapes: ['participle', 'past'] }],
  ['hauling away', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['hauling off', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['hauls away', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['hauls off', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['have fallen', { what: 'killed', frame: 'subject', shapes: ['past'] }],
  ['held', { what: 'detained', frame: 'passive', shapes: ['past', 'participle'] }],
  ['hold', { what: 'detained', frame: 'passive', shapes: ['base'] }],
  ['holding', { what: 'detained', frame: 'passive', shapes: ['ing'] }],
  ['holds', { what: 'detained', frame: 'passive', shapes: ['third'] }],
  ['hospitalise', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['hospitalised', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['hospitalises', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['hospitalising', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['hospitalize', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['hospitalized', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['hospitalizes', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['hospitalizing', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['hurt', { what: 'injured', frame: 'object', shapes: ['base', 'past', 'participle'] }],
  ['hurting', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['hurts', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['imprison', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['imprisoned', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['imprisoning', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['imprisons', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['in custody', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['in detention', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['in police custody', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
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
  ['intern', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['interned', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['interning', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['interns', { what: 'detained', frame: 'object', shapes: ['third'] }],
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
  ['knife to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['knifed to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['knifes to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['knifing to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['laid down arms', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their arms', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their guns', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['laid to rest', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['lay down arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their arms', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their guns', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['lay down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['laying down arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their arms', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their guns', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['laying to rest', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['lays down arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their arms', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their guns', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays down their weapons', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['lays to rest', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['lead away', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['lead away in handcuffs', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['lead off', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['leading away', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['leading away in handcuffs', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['leading off', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['leads away', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['leads away in handcuffs', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['leads off', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['leave their homes', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['leaves their homes', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['leaving their homes', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['led away', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['led away in handcuffs', { what: 'detained', frame: 'object', shapes: ['participle', 'past'] }],
  ['led off', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['left their homes', { what: 'displaced', frame: 'subject', shapes: ['participle', 'past'] }],
  ['let go', { what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['let out', { what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['lets go', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['lets out', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['letting go', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['letting out', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['liberate', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['liberated', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['liberates', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['liberating', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['liquidate', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['liquidated', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['liquidates', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['liquidating', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['lose', { what: 'killed', frame: 'active', shapes: ['base'] }],
  ['lose a finger', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose a foot', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose a hand', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose a leg', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose a thumb', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose an arm', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose an eye', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose both legs', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose fingers', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose her leg', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose her life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose his leg', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose his life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose limbs', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['lose their life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['lose their lives', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['loses', { what: 'killed', frame: 'active', shapes: ['third'] }],
  ['loses a finger', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses a foot', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses a hand', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses a leg', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses a thumb', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses an arm', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses an eye', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses both legs', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses fingers', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses her leg', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses her life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses his leg', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses his life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses limbs', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['loses their life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['loses their lives', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['losing', { what: 'killed', frame: 'active', shapes: ['ing'] }],
  ['losing a finger', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing a foot', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing a hand', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing a leg', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing a thumb', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing an arm', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing an eye', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing both legs', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing fingers', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing her leg', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing her life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing his leg', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing his life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing limbs', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['losing their life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['losing their lives', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['lost', { what: 'killed', frame: 'active', shapes: ['past', 'participle'] }],
  ['lost a finger', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost a foot', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost a hand', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost a leg', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost a thumb', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost an arm', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost an eye', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost both legs', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost fingers', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost her leg', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost her life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost his leg', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost his life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost limbs', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost their life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lost their lives', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['lynch', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['lynched', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['lynches', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['lynching', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['made the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['made the ultimate sacrifice', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['maim', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['maimed', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['maiming', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['maims', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['make the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['make the ultimate sacrifice', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['makes the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['makes the ultimate sacrifice', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['making the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['making the ultimate sacrifice', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['march off', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['marched off', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['marches off', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['marching off', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['martyr', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['martyred', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['martyring', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['martyrs', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['massacre', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['massacred', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['massacres', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['massacring', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['mortally wounded', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
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
  ['paid the supreme price', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['paid the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['paid the ultimate price', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['paid with her life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['paid with his life', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['paid with their lives', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['pardon', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['pardoned', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['pardoning', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['pardons', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['pay the supreme price', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['pay the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['pay the ultimate price', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['pay with her life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['pay with his life', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['pay with their lives', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['paying the supreme price', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['paying the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['paying the ultimate price', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['paying with her life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['paying with his life', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['paying with their lives', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['pays the supreme price', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['pays the supreme sacrifice', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['pays the ultimate price', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['pays with her life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['pays with his life', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['pays with their lives', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['perish', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['perished', { what: 'killed', frame: 'subject', shapes: ['past', 'participle'] }],
  ['perishes', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['perishing', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['pick up', { what: 'detained', frame: 'people', shapes: ['base'] }],
  ['picked up', { what: 'detained', frame: 'people', shapes: ['participle', 'past'] }],
  ['picking up', { what: 'detained', frame: 'people', shapes: ['ing'] }],
  ['picks up', { what: 'detained', frame: 'people', shapes: ['third'] }],
  ['put behind bars', { what: 'detained', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['put to death', { what: 'killed', frame: 'object', shapes: ['base', 'participle', 'past'] }],
  ['puts behind bars', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['puts to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['putting behind bars', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['putting to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['recapture', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['recaptured', { what: 'detained', frame: 'object', shapes: ['past', 'participle'] }],
  ['recaptures', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['recapturing', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['release', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['released', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['releases', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['releasing', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['remain missing', { what: 'missing', frame: 'subject', shapes: ['base'] }],
  ['remained missing', { what: 'missing', frame: 'subject', shapes: ['participle', 'past'] }],
  ['remaining missing', { what: 'missing', frame: 'subject', shapes: ['ing'] }],
  ['remains missing', { what: 'missing', frame: 'subject', shapes: ['third'] }],
  ['renounce violence', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['renounced violence', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['renounces violence', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['renouncing violence', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['repatriate', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['repatriated', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['repatriates', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['repatriating', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['rescue', { what: 'released', frame: 'people', shapes: ['base'] }],
  ['rescued', { what: 'released', frame: 'people', shapes: ['past', 'participle'] }],
  ['rescues', { what: 'released', frame: 'people', shapes: ['third'] }],
  ['rescuing', { what: 'released', frame: 'people', shapes: ['ing'] }],
  ['round up', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['rounded up', { what: 'detained', frame: 'object', shapes: ['participle', 'past'] }],
  ['rounding up', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['rounds up', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['rush to a hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['rush to hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['rush to hospitals', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['rush to the hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['rushed to a hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['rushed to hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['rushed to hospitals', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['rushed to the hospital', { what: 'injured', frame: 'object', shapes: ['participle', 'past'] }],
  ['rushes to a hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['rushes to hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['rushes to hospitals', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['rushes to the hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['rushing to a hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['rushing to hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['rushing to hospitals', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['rushing to the hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['seek refuge', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['seek shelter', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['seeking refuge', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['seeking shelter', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['seeks refuge', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['seeks shelter', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['seize', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['seized', { what: 'abducted', frame: 'people', shapes: ['past', 'participle'] }],
  ['seizes', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['seizing', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
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
  ['shot and fatally wounded', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
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
  ['snatch', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['snatched', { what: 'abducted', frame: 'object', shapes: ['past', 'participle'] }],
  ['snatches', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['snatching', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['sought refuge', { what: 'displaced', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sought shelter', { what: 'displaced', frame: 'subject', shapes: ['participle', 'past'] }],
  ['stab to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['stabbed to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['stabbing to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['stabs to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['starve to death', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['starved to death', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['starves to death', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['starving to death', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['stone to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['stoned to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['stones to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['stoning to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['strangle', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['strangled', { what: 'killed', frame: 'object', shapes: ['past', 'participle'] }],
  ['strangles', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['strangling', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['succumb to her injuries', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['succumb to his injuries', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['succumb to injuries', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['succumb to their injuries', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['succumb to their wounds', { what: 'killed', frame: 'subject', shapes: ['base'] }],
  ['succumbed to her injuries', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['succumbed to his injuries', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['succumbed to injuries', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['succumbed to their injuries', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['succumbed to their wounds', { what: 'killed', frame: 'subject', shapes: ['participle', 'past'] }],
  ['succumbing to her injuries', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['succumbing to his injuries', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['succumbing to injuries', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['succumbing to their injuries', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['succumbing to their wounds', { what: 'killed', frame: 'subject', shapes: ['ing'] }],
  ['succumbs to her injuries', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['succumbs to his injuries', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['succumbs to injuries', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['succumbs to their injuries', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['succumbs to their wounds', { what: 'killed', frame: 'subject', shapes: ['third'] }],
  ['suffer bullet wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer burns', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer fractures', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer minor injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer serious injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffer wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['suffered bullet wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered burns', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered fractures', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered minor injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered serious injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffered wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['suffering bullet wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering burns', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering fractures', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering minor injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering serious injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffering wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['suffers bullet wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers burns', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers fractures', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers minor injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers serious injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['suffers wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['surrender', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['surrendered', { what: 'surrendered', frame: 'subject', shapes: ['past', 'participle'] }],
  ['surrendering', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['surrenders', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['sustain bullet wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain burns', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain fractures', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain minor injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain serious injuries', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustain wounds', { what: 'injured', frame: 'subject', shapes: ['base'] }],
  ['sustained bullet wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained burns', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained fractures', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained minor injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained serious injuries', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustained wounds', { what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }],
  ['sustaining bullet wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining burns', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining fractures', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining minor injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining serious injuries', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustaining wounds', { what: 'injured', frame: 'subject', shapes: ['ing'] }],
  ['sustains bullet wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains burns', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains fractures', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains gunshot wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains minor injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains serious injuries', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['sustains wounds', { what: 'injured', frame: 'subject', shapes: ['third'] }],
  ['swap', { what: 'released', frame: 'object', shapes: ['base'] }],
  ['swapped', { what: 'released', frame: 'object', shapes: ['past', 'participle'] }],
  ['swapping', { what: 'released', frame: 'object', shapes: ['ing'] }],
  ['swaps', { what: 'released', frame: 'object', shapes: ['third'] }],
  ['take along', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['take away', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['take captive', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['take hostage', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['take in', { what: 'detained', frame: 'people', shapes: ['base'] }],
  ['take into custody', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['take prisoner', { what: 'detained', frame: 'object', shapes: ['base'] }],
  ['take refuge', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['take shelter', { what: 'displaced', frame: 'subject', shapes: ['base'] }],
  ['take to a hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['take to hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['take to hospitals', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['take to the hospital', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['taken along', { what: 'abducted', frame: 'people', shapes: ['participle'] }],
  ['taken away', { what: 'abducted', frame: 'object', shapes: ['participle'] }],
  ['taken captive', { what: 'abducted', frame: 'object', shapes: ['participle'] }],
  ['taken hostage', { what: 'abducted', frame: 'object', shapes: ['participle'] }],
  ['taken in', { what: 'detained', frame: 'people', shapes: ['participle'] }],
  ['taken into custody', { what: 'detained', frame: 'object', shapes: ['participle'] }],
  ['taken prisoner', { what: 'detained', frame: 'object', shapes: ['participle'] }],
  ['taken refuge', { what: 'displaced', frame: 'subject', shapes: ['participle'] }],
  ['taken shelter', { what: 'displaced', frame: 'subject', shapes: ['participle'] }],
  ['taken to a hospital', { what: 'injured', frame: 'object', shapes: ['participle'] }],
  ['taken to hospital', { what: 'injured', frame: 'object', shapes: ['participle'] }],
  ['taken to hospitals', { what: 'injured', frame: 'object', shapes: ['participle'] }],
  ['taken to the hospital', { what: 'injured', frame: 'object', shapes: ['participle'] }],
  ['takes along', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['takes away', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['takes captive', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['takes hostage', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['takes in', { what: 'detained', frame: 'people', shapes: ['third'] }],
  ['takes into custody', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['takes prisoner', { what: 'detained', frame: 'object', shapes: ['third'] }],
  ['takes refuge', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['takes shelter', { what: 'displaced', frame: 'subject', shapes: ['third'] }],
  ['takes to a hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['takes to hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['takes to hospitals', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['takes to the hospital', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['taking along', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['taking away', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['taking captive', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['taking hostage', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['taking in', { what: 'detained', frame: 'people', shapes: ['ing'] }],
  ['taking into custody', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['taking prisoner', { what: 'detained', frame: 'object', shapes: ['ing'] }],
  ['taking refuge', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['taking shelter', { what: 'displaced', frame: 'subject', shapes: ['ing'] }],
  ['taking to a hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['taking to hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['taking to hospitals', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['taking to the hospital', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['threw down their guns', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['threw down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['past'] }],
  ['throw down their guns', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['throw down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['throwing down their guns', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['throwing down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['thrown down their guns', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['thrown down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['participle'] }],
  ['throws down their guns', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['throws down their rifles', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['took along', { what: 'abducted', frame: 'people', shapes: ['past'] }],
  ['took away', { what: 'abducted', frame: 'object', shapes: ['past'] }],
  ['took captive', { what: 'abducted', frame: 'object', shapes: ['past'] }],
  ['took hostage', { what: 'abducted', frame: 'object', shapes: ['past'] }],
  ['took in', { what: 'detained', frame: 'people', shapes: ['past'] }],
  ['took into custody', { what: 'detained', frame: 'object', shapes: ['past'] }],
  ['took prisoner', { what: 'detained', frame: 'object', shapes: ['past'] }],
  ['took refuge', { what: 'displaced', frame: 'subject', shapes: ['past'] }],
  ['took shelter', { what: 'displaced', frame: 'subject', shapes: ['past'] }],
  ['took to a hospital', { what: 'injured', frame: 'object', shapes: ['past'] }],
  ['took to hospital', { what: 'injured', frame: 'object', shapes: ['past'] }],
  ['took to hospitals', { what: 'injured', frame: 'object', shapes: ['past'] }],
  ['took to the hospital', { what: 'injured', frame: 'object', shapes: ['past'] }],
  ['torture', { what: 'injured', frame: 'passive', shapes: ['base'] }],
  ['tortured', { what: 'injured', frame: 'passive', shapes: ['past', 'participle'] }],
  ['tortures', { what: 'injured', frame: 'passive', shapes: ['third'] }],
  ['torturing', { what: 'injured', frame: 'passive', shapes: ['ing'] }],
  ['trample to death', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['trampled to death', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['tramples to death', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['trampling to death', { what: 'killed', frame: 'object', shapes: ['ing'] }],
  ['treat', { what: 'injured', frame: 'object', shapes: ['base'] }],
  ['treated', { what: 'injured', frame: 'object', shapes: ['past', 'participle'] }],
  ['treating', { what: 'injured', frame: 'object', shapes: ['ing'] }],
  ['treats', { what: 'injured', frame: 'object', shapes: ['third'] }],
  ['turn himself in', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['turn themselves in', { what: 'surrendered', frame: 'subject', shapes: ['base'] }],
  ['turned himself in', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['turned themselves in', { what: 'surrendered', frame: 'subject', shapes: ['participle', 'past'] }],
  ['turning himself in', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['turning themselves in', { what: 'surrendered', frame: 'subject', shapes: ['ing'] }],
  ['turns himself in', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['turns themselves in', { what: 'surrendered', frame: 'subject', shapes: ['third'] }],
  ['under arrest', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['under house arrest', { what: 'detained', frame: 'predicate', shapes: ['adjective'] }],
  ['uproot', { what: 'displaced', frame: 'object', shapes: ['base'] }],
  ['uprooted', { what: 'displaced', frame: 'object', shapes: ['past', 'participle'] }],
  ['uprooting', { what: 'displaced', frame: 'object', shapes: ['ing'] }],
  ['uproots', { what: 'displaced', frame: 'object', shapes: ['third'] }],
  ['vanish', { what: 'missing', frame: 'subject', shapes: ['base'] }],
  ['vanished', { what: 'missing', frame: 'subject', shapes: ['past', 'participle'] }],
  ['vanishes', { what: 'missing', frame: 'subject', shapes: ['third'] }],
  ['vanishing', { what: 'missing', frame: 'subject', shapes: ['ing'] }],
  ['walk free', { what: 'released', frame: 'subject', shapes: ['base'] }],
  ['walked free', { what: 'released', frame: 'subject', shapes: ['participle', 'past'] }],
  ['walking free', { what: 'released', frame: 'subject', shapes: ['ing'] }],
  ['walks free', { what: 'released', frame: 'subject', shapes: ['third'] }],
  ['went missing', { what: 'missing', frame: 'subject', shapes: ['past'] }],
  ['whisk away', { what: 'abducted', frame: 'object', shapes: ['base'] }],
  ['whisk off', { what: 'abducted', frame: 'people', shapes: ['base'] }],
  ['whisked away', { what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }],
  ['whisked off', { what: 'abducted', frame: 'people', shapes: ['participle', 'past'] }],
  ['whisking away', { what: 'abducted', frame: 'object', shapes: ['ing'] }],
  ['whisking off', { what: 'abducted', frame: 'people', shapes: ['ing'] }],
  ['whisks away', { what: 'abducted', frame: 'object', shapes: ['third'] }],
  ['whisks off', { what: 'abducted', frame: 'people', shapes: ['third'] }],
  ['wipe out', { what: 'killed', frame: 'object', shapes: ['base'] }],
  ['wiped out', { what: 'killed', frame: 'object', shapes: ['participle', 'past'] }],
  ['wipes out', { what: 'killed', frame: 'object', shapes: ['third'] }],
  ['wiping out', { what: 'killed', frame: 'object', shapes: ['ing'] }],
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
  ['body count', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['captive', { what: 'abducted', frame: 'person', shapes: ['noun'] }],
  ['captives', { what: 'abducted', frame: 'person', shapes: ['noun'] }],
  ['capture', { what: 'detained', frame: 'of', shapes: ['noun'] }],
  ['casualties', { what: 'killed', frame: 'casualty', shapes: ['noun'] }],
  ['corpse', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['corpses', { what: 'killed', frame: 'body', shapes: ['noun'] }],
  ['dead', { what: 'killed', frame: 'state', shapes: ['noun'] }],
  ['death', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['death count', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['death toll', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['deaths', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['detainees', { what: 'detained', frame: 'person', shapes: ['noun'] }],
  ['detention', { what: 'detained', frame: 'of', shapes: ['noun'] }],
  ['detentions', { what: 'detained', frame: 'event', shapes: ['noun'] }],
  ['displacement', { what: 'displaced', frame: 'of', shapes: ['noun'] }],
  ['execution', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['executions', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['fatal casualties', { what: 'killed', frame: 'event', shapes: ['noun'] }],
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
  ['losses', { what: 'killed', frame: 'casualty', shapes: ['noun'] }],
  ['martyrdom', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['martyrs', { what: 'killed', frame: 'state', shapes: ['noun'] }],
  ['missing', { what: 'missing', frame: 'state', shapes: ['noun'] }],
  ['murder', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['murders', { what: 'killed', frame: 'event', shapes: ['noun'] }],
  ['number of arrests', { what: 'detained', frame: 'toll', shapes: ['noun'] }],
  ['number of dead', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of deaths', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of detainees', { what: 'detained', frame: 'toll', shapes: ['noun'] }],
  ['number of displaced', { what: 'displaced', frame: 'toll', shapes: ['noun'] }],
  ['number of fatalities', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of hostages', { what: 'abducted', frame: 'toll', shapes: ['noun'] }],
  ['number of injured', { what: 'injured', frame: 'toll', shapes: ['noun'] }],
  ['number of killed', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of missing', { what: 'missing', frame: 'toll', shapes: ['noun'] }],
  ['number of people killed', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of victims', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['number of wounded', { what: 'injured', frame: 'toll', shapes: ['noun'] }],
  ['prisoner', { what: 'detained', frame: 'person', shapes: ['noun'] }],
  ['prisoners', { what: 'detained', frame: 'person', shapes: ['noun'] }],
  ['release', { what: 'released', frame: 'of', shapes: ['noun'] }],
  ['slaying', { what: 'killed', frame: 'of', shapes: ['noun'] }],
  ['surrender', { what: 'surrendered', frame: 'of', shapes: ['noun'] }],
  ['toll', { what: 'killed', frame: 'toll', shapes: ['noun'] }],
  ['unaccounted for', { what: 'missing', frame: 'state', shapes: ['noun'] }],
])

/** Verbs of harm whose last words stand apart from them: "sent … to hell". */
export const SPLIT_VERBS: ReadonlyMap<string, readonly SplitWord[]> = new Map<string, readonly SplitWord[]>([
  ['beat', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['base', 'past'] }]],
  ['beaten', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['participle'] }]],
  ['beating', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['beats', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['bring', [{ tail: 'into custody', what: 'detained', frame: 'object', shapes: ['base'] }]],
  ['bringing', [{ tail: 'into custody', what: 'detained', frame: 'object', shapes: ['ing'] }]],
  ['brings', [{ tail: 'into custody', what: 'detained', frame: 'object', shapes: ['third'] }]],
  ['brought', [{ tail: 'into custody', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }]],
  ['burn', [{ tail: 'alive', what: 'killed', frame: 'object', shapes: ['base'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['burned', [{ tail: 'alive', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['burning', [{ tail: 'alive', what: 'killed', frame: 'object', shapes: ['ing'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['burns', [{ tail: 'alive', what: 'killed', frame: 'object', shapes: ['third'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['burnt', [{ tail: 'alive', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['drive', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['base'] }]],
  ['driven', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['participle'] }]],
  ['drives', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['third'] }]],
  ['driving', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['ing'] }]],
  ['drove', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['past'] }]],
  ['force', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['base'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['base'] }, { tail: 'to flee', what: 'displaced', frame: 'object', shapes: ['base'] }]],
  ['forced', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'to flee', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }]],
  ['forces', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['third'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['third'] }, { tail: 'to flee', what: 'displaced', frame: 'object', shapes: ['third'] }]],
  ['forcing', [{ tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['ing'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['ing'] }, { tail: 'to flee', what: 'displaced', frame: 'object', shapes: ['ing'] }]],
  ['gun', [{ tail: 'down', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['gunned', [{ tail: 'down', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['gunning', [{ tail: 'down', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['guns', [{ tail: 'down', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['hack', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['hacked', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['hacking', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['hacks', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['hand', [{ tail: 'over to', what: 'released', frame: 'people', shapes: ['base'] }]],
  ['handed', [{ tail: 'over to', what: 'released', frame: 'people', shapes: ['participle', 'past'] }]],
  ['handing', [{ tail: 'over to', what: 'released', frame: 'people', shapes: ['ing'] }]],
  ['hands', [{ tail: 'over to', what: 'released', frame: 'people', shapes: ['third'] }]],
  ['held', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'in custody', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'in detention', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['participle', 'past'] }]],
  ['hold', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'in custody', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'in detention', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['base'] }]],
  ['holding', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'in custody', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'in detention', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['ing'] }]],
  ['holds', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'in custody', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'in detention', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['third'] }]],
  ['leave', [{ tail: 'displaced', what: 'displaced', frame: 'object', shapes: ['base'] }, { tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['base'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['base'] }]],
  ['leaves', [{ tail: 'displaced', what: 'displaced', frame: 'object', shapes: ['third'] }, { tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['third'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['third'] }]],
  ['leaving', [{ tail: 'displaced', what: 'displaced', frame: 'object', shapes: ['ing'] }, { tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['ing'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['ing'] }]],
  ['left', [{ tail: 'displaced', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'from their homes', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }]],
  ['let', [{ tail: 'go', what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }, { tail: 'out', what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }]],
  ['lets', [{ tail: 'go', what: 'released', frame: 'object', shapes: ['third'] }, { tail: 'out', what: 'released', frame: 'object', shapes: ['third'] }]],
  ['letting', [{ tail: 'go', what: 'released', frame: 'object', shapes: ['ing'] }, { tail: 'out', what: 'released', frame: 'object', shapes: ['ing'] }]],
  ['made', [{ tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['participle', 'past'] }]],
  ['make', [{ tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['base'] }]],
  ['makes', [{ tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['third'] }]],
  ['making', [{ tail: 'homeless', what: 'displaced', frame: 'object', shapes: ['ing'] }]],
  ['place', [{ tail: 'under arrest', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'under house arrest', what: 'detained', frame: 'object', shapes: ['base'] }]],
  ['placed', [{ tail: 'under arrest', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }, { tail: 'under house arrest', what: 'detained', frame: 'object', shapes: ['participle', 'past'] }]],
  ['places', [{ tail: 'under arrest', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'under house arrest', what: 'detained', frame: 'object', shapes: ['third'] }]],
  ['placing', [{ tail: 'under arrest', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'under house arrest', what: 'detained', frame: 'object', shapes: ['ing'] }]],
  ['put', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['base', 'participle', 'past'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['base', 'participle', 'past'] }, { tail: 'to flight', what: 'displaced', frame: 'object', shapes: ['base', 'participle', 'past'] }]],
  ['puts', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['third'] }, { tail: 'to flight', what: 'displaced', frame: 'object', shapes: ['third'] }]],
  ['putting', [{ tail: 'behind bars', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'to death', what: 'killed', frame: 'object', shapes: ['ing'] }, { tail: 'to flight', what: 'displaced', frame: 'object', shapes: ['ing'] }]],
  ['receive', [{ tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['base'] }]],
  ['received', [{ tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }]],
  ['receives', [{ tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['third'] }]],
  ['receiving', [{ tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['ing'] }]],
  ['send', [{ tail: 'to hell', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['sending', [{ tail: 'to hell', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['sends', [{ tail: 'to hell', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['sent', [{ tail: 'to hell', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['set', [{ tail: 'free', what: 'released', frame: 'object', shapes: ['base', 'participle', 'past'] }]],
  ['sets', [{ tail: 'free', what: 'released', frame: 'object', shapes: ['third'] }]],
  ['setting', [{ tail: 'free', what: 'released', frame: 'object', shapes: ['ing'] }]],
  ['shoot', [{ tail: 'dead', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['shooting', [{ tail: 'dead', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['shoots', [{ tail: 'dead', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['shot', [{ tail: 'dead', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['stab', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['base'] }]],
  ['stabbed', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['participle', 'past'] }]],
  ['stabbing', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['ing'] }]],
  ['stabs', [{ tail: 'to death', what: 'killed', frame: 'object', shapes: ['third'] }]],
  ['suffer', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['base'] }]],
  ['suffered', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }]],
  ['suffering', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['ing'] }]],
  ['suffers', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['third'] }]],
  ['sustain', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['base'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['base'] }]],
  ['sustained', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['participle', 'past'] }]],
  ['sustaining', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['ing'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['ing'] }]],
  ['sustains', [{ tail: 'burns', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'injuries', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'injury', what: 'injured', frame: 'subject', shapes: ['third'] }, { tail: 'wounds', what: 'injured', frame: 'subject', shapes: ['third'] }]],
  ['take', [{ tail: 'away', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'into custody', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'into detention', what: 'detained', frame: 'object', shapes: ['base'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['base'] }, { tail: 'to hospital', what: 'injured', frame: 'object', shapes: ['base'] }]],
  ['taken', [{ tail: 'away', what: 'abducted', frame: 'object', shapes: ['participle'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['participle'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['participle'] }, { tail: 'into custody', what: 'detained', frame: 'object', shapes: ['participle'] }, { tail: 'into detention', what: 'detained', frame: 'object', shapes: ['participle'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['participle'] }, { tail: 'to hospital', what: 'injured', frame: 'object', shapes: ['participle'] }]],
  ['takes', [{ tail: 'away', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'into custody', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'into detention', what: 'detained', frame: 'object', shapes: ['third'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['third'] }, { tail: 'to hospital', what: 'injured', frame: 'object', shapes: ['third'] }]],
  ['taking', [{ tail: 'away', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'into custody', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'into detention', what: 'detained', frame: 'object', shapes: ['ing'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['ing'] }, { tail: 'to hospital', what: 'injured', frame: 'object', shapes: ['ing'] }]],
  ['took', [{ tail: 'away', what: 'abducted', frame: 'object', shapes: ['past'] }, { tail: 'captive', what: 'abducted', frame: 'object', shapes: ['past'] }, { tail: 'hostage', what: 'abducted', frame: 'object', shapes: ['past'] }, { tail: 'into custody', what: 'detained', frame: 'object', shapes: ['past'] }, { tail: 'into detention', what: 'detained', frame: 'object', shapes: ['past'] }, { tail: 'prisoner', what: 'abducted', frame: 'object', shapes: ['past'] }, { tail: 'to hospital', what: 'injured', frame: 'object', shapes: ['past'] }]],
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
  ['upward of', 'at-least'],
  ['upwards of', 'more-than'],
  ['well above', 'more-than'],
  ['well over', 'more-than'],
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
afghani
afghanis
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
award
baht
bail
base
bases
battle
battles
bench
bill
bills
birr
blast
blasts
boat
boats
bomb
bombing
bombings
bombs
bounty
bridge
bridges
building
buildings
bullet
bullets
bunker
bunkers
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
ceasefire
cedi
cedis
cell
cents
centuries
century
ceremony
charge
charges
checkpoint
checkpoints
cities
city
clash
clashes
complaint
compound
compounds
conference
count
countries
country
counts
court
cow
cows
crore-rupee
curfew
day
days
deal
deals
dec
dec.
decade
decades
december
depot
depots
dinar
dinars
dirham
dirhams
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
dream
dreams
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
fine
foot
friday
funeral
game
games
generator
generators
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
headquarters
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
hryvnia
idea
ideas
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
jirga
job
jobs
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
kwacha
launcher
launchers
lb
lbs
letter
line
lines
lira
litres
livestock
location
locations
magazine
magazines
mar
mar.
march
market
markets
match
matches
may
meeting
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
naira
name
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
order
orders
p.m.
page
pages
panel
part
parts
pct
per-cent
percent
percentage
peso
pesos
phase
phases
photo
photos
pipeline
pipelines
pistol
pistols
place
places
plan
plane
planes
plans
pm
point
points
post
posts
pound
pounds
prayer
prayers
province
provinces
pump
pumps
punch
punches
pylon
pylons
raid
raids
rand
ransom
record
records
region
regions
report
reports
resolution
resolutions
reward
rifle
rifles
riyal
riyals
rocket
rockets
rouble
roubles
round
rounds
rpg
rpgs
ruble
rubles
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
session
sheep
shell
shells
shilling
shillings
ship
ships
shooting
shootings
shop
shops
shot
shots
shura
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
synagogue
synagogues
taka
tank
tanker
tankers
tanks
term
terms
thing
things
thursday
time
times
toll
ton
tonnes
tons
total-reward
tower
towers
town
towns
train
trains
tree
trees
trolley
truce
truck
trucks
tuesday
tumour
tumours
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
warhead
weapon
weapons
wednesday
week
weeks
won
yards
year
years
yen
yuan`.split('\n'))

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
