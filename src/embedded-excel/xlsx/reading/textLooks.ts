/** Fonts for other scripts within one text (LibreOffice parts Chinese from Latin) are no looks of their own. */
const telling = new Set(["b", "i", "u", "strike", "color", "sz", "vertAlign"]);

/** Watches the pieces (`r`) of a text for different looks, which the model cannot keep. */
export class TextLooks {
  private readonly looks = new Set<string>();
  private look: string | null = null;

  /** At the start of each text. */
  restart(): void {
    this.looks.clear();
    this.look = null;
  }

  open(name: string, attributes: string): void {
    if (name === "r") this.finishPiece("");
    else if (this.look !== null && telling.has(name)) this.look += `<${name}${attributes}`;
  }

  close(name: string): void {
    if (name === "r") this.finishPiece(null);
  }

  get areMixed(): boolean {
    return this.looks.size > 1;
  }

  private finishPiece(next: string | null): void {
    if (this.look !== null) this.looks.add(this.look);
    this.look = next;
  }
}
