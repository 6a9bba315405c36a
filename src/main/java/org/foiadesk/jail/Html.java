package org.foiadesk.jail;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/** HTML of strangers: by an allow-list to look at, and as text to read. */
final class Html {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd")
            .addTags("del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li")
            .addTags("ol", "p", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table")
            .addTags("tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var")
            .addAttributes("a", "href")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final Document.OutputSettings AS_IT_IS =
            new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);

    private Html() {}

    static String clean(String html) {
        Document dirty = parsed(html);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(AS_IT_IS);
        for (Element span : clean.select("[colspan],[rowspan]")) {
            limit(span, "colspan");
            limit(span, "rowspan");
        }
        return Limits.cut(Names.lines(clean.body().html()), Limits.TEXT).strip();
    }

    static String ofText(String text) {
        return "<pre>" + Entities.escape(Names.lines(text)) + "</pre>";
    }

    static String text(String html) {
        HtmlText text = new HtmlText();
        NodeTraversor.traverse(text, parsed(html).body());
        return text.read();
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().parseInput(Limits.cut(html, Limits.HTML), "");
    }

    private static void limit(Element cell, String attribute) {
        if (cell.hasAttr(attribute) && !cell.attr(attribute).matches("[1-9]\\d?")) {
            cell.removeAttr(attribute);
        }
    }
}
