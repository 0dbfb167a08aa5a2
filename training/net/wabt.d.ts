/** What the kernel's assembler uses of `wabt`: declared here, since only training installs the package. */
declare module 'wabt' {
  interface WasmModule {
    toBinary(options: object): { readonly buffer: Uint8Array }
  }
  export default function loadWabt(): Promise<{
    parseWat(
      name: string,
      source: string,
      features: { readonly simd: boolean },
    ): WasmModule
  }>
}
