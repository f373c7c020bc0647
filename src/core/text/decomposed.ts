const MARK = /[\u0300-\u036F]/u;

/**
 * Whether a text keeps marks apart from their letters where one character would do (Unicode NFD): "Mễ" as M, e and two
 * marks. Letters that exist only with a separate mark (of minority languages) do not count.
 */
export function isDecomposed(text: string): boolean {
  return MARK.test(text) && text.normalize("NFC") !== text;
}
