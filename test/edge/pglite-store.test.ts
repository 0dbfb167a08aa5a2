import { openMemoryStore } from '../../src/edge/store/open.ts'
import { testEventStore } from '../contract/event-store.ts'

testEventStore('the store on PGlite', openMemoryStore)
