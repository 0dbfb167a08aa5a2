/**
 * The few names that every JavaScript host has and ECMAScript does not: declared here,
 * once, so that the core compiles without the types of Node or the DOM.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer): string
}
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly hostname: string
  readonly pathname: string
  readonly protocol: string
  static canParse(url: string, base?: string): boolean
}
