import { HostObject } from "./hostObject";

export class DocumentPropertiesObject extends HostObject {
  readonly className = "DocumentProperties";

  get title(): string {
    return this.openWorkbook.state.properties.title;
  }
  set title(title: string) {
    this.openWorkbook.state.properties.title = title;
  }
  get subject(): string {
    return this.openWorkbook.state.properties.subject;
  }
  set subject(subject: string) {
    this.openWorkbook.state.properties.subject = subject;
  }
  get author(): string {
    return this.openWorkbook.state.properties.author;
  }
  set author(author: string) {
    this.openWorkbook.state.properties.author = author;
  }
  get keywords(): string {
    return this.openWorkbook.state.properties.keywords;
  }
  set keywords(keywords: string) {
    this.openWorkbook.state.properties.keywords = keywords;
  }
  get comments(): string {
    return this.openWorkbook.state.properties.comments;
  }
  set comments(comments: string) {
    this.openWorkbook.state.properties.comments = comments;
  }
}
