/** Little-endian field writer of the tests, for zip structures that no library at hand writes. */
class Bytes {
  private readonly list: number[] = [];

  put(size: 2 | 4 | 8, value: number): this {
    for (let byte = 0; byte < size; byte += 1) this.list.push(Math.floor(value / 256 ** byte) % 256);
    return this;
  }

  add(bytes: Iterable<number>): this {
    this.list.push(...bytes);
    return this;
  }

  done(): number[] {
    return this.list;
  }
}

/**
 * The same package with a zip64 directory: all sizes and offsets stand in the extra field, as writers do that do not
 * know beforehand how large a file gets. Works on packages without comment and extra fields (fflate's).
 */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const record = new Bytes()
      .add(bytes.slice(at, at + 20))
      .put(4, 0xffffffff)
      .put(4, 0xffffffff);
    record
      .put(2, nameLength)
      .put(2, 28)
      .add(bytes.slice(at + 32, at + 42))
      .put(4, 0xffffffff);
    record
      .add(bytes.slice(at + 46, at + 46 + nameLength))
      .put(2, 1)
      .put(2, 24);
    record.put(8, view.getUint32(at + 24, true)).put(8, view.getUint32(at + 20, true));
    directory.push(...record.put(8, view.getUint32(at + 42, true)).done());
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const end64 = new Bytes().put(4, 0x06064b50).put(8, 44).put(2, 45).put(2, 45).put(4, 0).put(4, 0);
  end64.put(8, count).put(8, count).put(8, directory.length).put(8, start);
  const locator = new Bytes()
    .put(4, 0x07064b50)
    .put(4, 0)
    .put(8, start + directory.length)
    .put(4, 1);
  const end32 = new Bytes().put(4, 0x06054b50).put(4, 0).put(2, 0xffff).put(2, 0xffff);
  end32.put(4, 0xffffffff).put(4, 0xffffffff).put(2, 0);
  const tail = [...directory, ...end64.done(), ...locator.done(), ...end32.done()];
  return new Uint8Array([...bytes.slice(0, start), ...tail]);
}
