// What a web page of a user's own would hold: the library by its name, models beside the page.
import { createDateline } from 'dateline-news'

Object.assign(globalThis, { createDateline })
