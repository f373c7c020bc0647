/** Little-endian numbers of a zip file. Reading outside the bytes gives `undefined`, never an exception. */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Unsigned 16-bit number at a byte offset. */
  u16(at: number): number | undefined {
    return this.holds(at, 2) ? this.view.getUint16(at, true) : undefined;
  }

  /** Unsigned 32-bit number at a byte offset. */
  u32(at: number): number | undefined {
    return this.holds(at, 4) ? this.view.getUint32(at, true) : undefined;
  }

  /** Unsigned 64-bit number; `undefined` above 2^53, which no file we hold in memory can have. */
  u64(at: number): number | undefined {
    if (!this.holds(at, 8)) return undefined;
    const value = this.view.getUint32(at, true) + this.view.getUint32(at + 4, true) * 2 ** 32;
    return Number.isSafeInteger(value) ? value : undefined;
  }

  private holds(at: number, count: number): boolean {
    return at >= 0 && at + count <= this.bytes.length;
  }
}
