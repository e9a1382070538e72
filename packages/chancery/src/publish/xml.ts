/** A text as the value of an XML attribute in double quotes. Characters that XML 1.0 cannot hold become U+FFFD. */
export const attribute = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)
