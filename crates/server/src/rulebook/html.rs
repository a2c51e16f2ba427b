//! A page of plain HTML that needs nothing else: headings, paragraphs and tables, for the screen and for paper.

use std::fmt::Write;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:0 auto;padding:1rem;color:#111}\
    table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-size:.875rem}\
    caption{text-align:left;font-weight:600;padding:.25rem 0}\
    th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top;min-width:5.5rem;overflow-wrap:anywhere}\
    thead th{background:#eee}ul{margin:0;padding-left:1.25rem}nav a{margin-right:1rem}\
    h2{margin-top:3rem;border-bottom:2px solid #111}.weak{background:#fff3cd}.note{color:#444}\
    @media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2{break-before:page}tr{break-inside:avoid}\
    a{color:inherit;text-decoration:none}thead{display:table-header-group}}";

/// HTML that may stand anywhere text may.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Inline(String);

impl Inline {
    /// Words that links lead to.
    pub(super) fn anchor(id: &str, words: &str) -> Inline {
        Inline(format!("<span id=\"{}\">{}</span>", text(id).0, text(words).0))
    }
}

/// Words, escaped.
pub(super) fn text(words: &str) -> Inline {
    let mut html = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
    Inline(html)
}

/// Words of our own data that stand in English in every language: sources, names of cases.
pub(super) fn english(words: &str) -> Inline {
    Inline(format!("<span lang=\"en\">{}</span>", text(words).0))
}

/// A link to a place of this page or to another page.
pub(super) fn link(to: &str, words: &str) -> Inline {
    Inline(format!("<a href=\"{}\">{}</a>", text(to).0, text(words).0))
}

/// Text that stands back.
pub(super) fn note(words: &str) -> Inline {
    Inline(format!("<span class=\"note\">{}</span>", text(words).0))
}

/// One below the other; a single one stands alone.
pub(super) fn list(items: Vec<Inline>) -> Inline {
    match <[Inline; 1]>::try_from(items) {
        Ok([item]) => item,
        Err(items) if items.is_empty() => Inline::default(),
        Err(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>", item.0)).collect();
            Inline(format!("<ul>{items}</ul>"))
        }
    }
}

/// Side by side.
pub(super) fn joined(parts: &[Inline]) -> Inline {
    let parts: Vec<&str> = parts.iter().map(|part| part.0.as_str()).collect();
    Inline(parts.join(" "))
}

/// How a row looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    /// A lawyer must look at it.
    Weak,
}

/// A row of a table; its first cell heads it.
pub(super) struct Row {
    pub(super) tone: Tone,
    pub(super) cells: Vec<Inline>,
}

/// A page under way.
pub(super) struct Page(String);

impl Page {
    pub(super) fn new(language: &str, title: &str) -> Page {
        let title = text(title).0;
        Page(format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
             </head>\n<body>\n<h1>{title}</h1>\n"
        ))
    }

    pub(super) fn navigation(&mut self, links: &[Inline]) {
        let _ = writeln!(self.0, "<nav>{}</nav>", joined(links).0);
    }

    pub(super) fn heading(&mut self, level: u8, id: &str, words: &str) {
        let _ = writeln!(
            self.0,
            "<h{level} id=\"{}\">{}</h{level}>",
            text(id).0,
            text(words).0
        );
    }

    pub(super) fn paragraph(&mut self, content: &Inline) {
        let _ = writeln!(self.0, "<p>{}</p>", content.0);
    }

    pub(super) fn block(&mut self, content: &Inline) {
        let _ = writeln!(self.0, "<div>{}</div>", content.0);
    }

    /// A table; without rows there is none.
    pub(super) fn table(&mut self, caption: &str, columns: &[String], rows: &[Row]) {
        if rows.is_empty() {
            return;
        }
        let heads: String = columns
            .iter()
            .map(|it| format!("<th scope=\"col\">{}</th>", text(it).0))
            .collect();
        let caption = text(caption).0;
        let _ = writeln!(
            self.0,
            "<table><caption>{caption}</caption><thead><tr>{heads}</tr></thead><tbody>"
        );
        for row in rows {
            let class = if row.tone == Tone::Weak {
                " class=\"weak\""
            } else {
                ""
            };
            let cells = row.cells.iter().enumerate().map(|(index, cell)| match index {
                0 => format!("<th scope=\"row\">{}</th>", cell.0),
                _ => format!("<td>{}</td>", cell.0),
            });
            let _ = writeln!(self.0, "<tr{class}>{}</tr>", cells.collect::<String>());
        }
        self.0.push_str("</tbody></table>\n");
    }

    pub(super) fn end(self) -> String {
        self.0 + "</body>\n</html>\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_said_becomes_markup() {
        assert_eq!(text("a < b & \"c\" > d").0, "a &lt; b &amp; &quot;c&quot; &gt; d");
        assert_eq!(link("#a\"b", "<i>").0, "<a href=\"#a&quot;b\">&lt;i&gt;</a>");
    }
}
