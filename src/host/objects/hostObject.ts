/**
 * An Excel object as the wire sees it: only the class is visible. What is inside can be read with the handle of that
 * class alone ({@link import("./classHandle").ClassHandle}).
 */
export class HostObject {
  readonly className: string;

  constructor(className: string) {
    this.className = className;
  }
}
