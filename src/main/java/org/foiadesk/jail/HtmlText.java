package org.foiadesk.jail;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as a person would type it: paragraphs, lists, rows, quotes, links with their addresses. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "form",
            "fieldset",
            "tr",
            "li",
            "dt",
            "dd",
            "pre",
            "table",
            "ul",
            "ol",
            "dl",
            "center",
            "address",
            "caption",
            "figure",
            "figcaption",
            "hr");
    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final Set<String> UNSEEN =
            Set.of("style", "script", "head", "title", "template", "noscript", "object");

    private final StringBuilder text = new StringBuilder();
    private int wanted;
    private boolean gap;
    private int quotes;
    private int hidden;
    private int kept;

    String read() {
        return text.toString().replaceAll("(?m)[ \\t\\u00a0]{1,1000}$", "").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && hidden == 0) {
            say(words);
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void open(Element element, String name) {
        hidden += UNSEEN.contains(name) ? 1 : 0;
        kept += name.equals("pre") ? 1 : 0;
        if (name.equals("blockquote")) {
            breakLines(2);
            quotes++;
        }
        if (name.equals("br")) {
            wanted++;
        } else if (APART.contains(name)) {
            breakLines(2);
        } else if (BLOCKS.contains(name)) {
            breakLines(1);
        }
        if (hidden > 0) {
            return;
        }
        switch (name) {
            case "li" -> append(bullet(element));
            case "hr" -> append("-----");
            case "td", "th" -> between(element);
            case "img" -> append(picture(element.attr("alt").strip()));
            default -> {}
        }
    }

    private void close(Element element, String name) {
        if (name.equals("a") && hidden == 0) {
            link(element);
        }
        if (APART.contains(name)) {
            breakLines(2);
        } else if (BLOCKS.contains(name)) {
            breakLines(1);
        }
        quotes -= name.equals("blockquote") ? 1 : 0;
        kept -= name.equals("pre") ? 1 : 0;
        hidden -= UNSEEN.contains(name) ? 1 : 0;
    }

    private void say(TextNode words) {
        if (kept > 0) {
            for (String line : words.getWholeText().split("(?<=\n)", -1)) {
                append(line.stripTrailing());
                wanted += line.endsWith("\n") ? 1 : 0;
            }
            return;
        }
        String raw = words.getWholeText().replace('\u00a0', ' ').replaceAll("\\s+", " ");
        gap |= raw.startsWith(" ");
        append(raw.strip());
        gap |= raw.endsWith(" ") && !raw.isBlank();
    }

    private void between(Element cell) {
        if (cell.previousElementSibling() != null && wanted == 0 && text.length() > 0) {
            gap = true;
            append("|");
        }
        gap |= cell.previousElementSibling() != null;
    }

    private void link(Element link) {
        String address = link.attr("href").strip();
        boolean said = link.text()
                .replaceAll("\\s", "")
                .contains(address.replaceFirst("^mailto:", "").replaceFirst("/$", ""));
        if (address.matches("(?i)(https?|mailto|ftp):.*") && !said) {
            gap = true;
            append("<" + Limits.cut(Names.shown(address), 2_000) + ">");
        }
    }

    private static String bullet(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "- ";
        }
        return item.elementSiblingIndex() + 1 + ". ";
    }

    private static String picture(String alt) {
        return alt.isEmpty() ? "" : "[" + alt + "]";
    }

    private void breakLines(int lines) {
        wanted = Math.max(wanted, lines);
    }

    private void append(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (text.length() > 0 && wanted > 0) {
            newLines();
        } else if (text.length() == 0 && quotes > 0) {
            text.append("> ".repeat(Math.min(quotes, 20)));
        } else if (gap && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        wanted = 0;
        gap = false;
        text.append(words);
    }

    private void newLines() {
        String mark = "> ".repeat(Math.min(quotes, 20));
        for (int i = 0; i < Math.min(wanted, 3); i++) {
            text.append('\n').append(mark);
        }
    }
}
