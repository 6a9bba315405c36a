package org.foiadesk.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A tag of a page with its attributes, read as a browser's tokenizer does, which cares little for what was meant. */
record Tag(String name, Map<String, String> attributes) {

    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "iframe", "noscript", "xmp");

    static List<Tag> of(String html) {
        List<Tag> tags = new ArrayList<>();
        Reader reader = new Reader(html);
        while (reader.toNextTag()) {
            Tag tag = reader.tag();
            tags.add(tag);
            if (RAW.contains(tag.name)) {
                reader.past("</" + tag.name);
            }
        }
        return tags;
    }

    /** The tag with the names of its attributes alone. */
    String shape() {
        return name + attributes.keySet();
    }

    private static final class Reader {
        private final String html;
        private int at;

        /** Case carries no meaning in what is looked at. */
        Reader(String html) {
            this.html = html.toLowerCase(Locale.ROOT);
        }

        boolean toNextTag() {
            while (at < html.length()) {
                at = html.indexOf('<', at);
                if (at < 0 || at + 1 >= html.length()) {
                    return false;
                }
                char next = html.charAt(at + 1);
                if (Character.isLetter(next)) {
                    at++;
                    return true;
                }
                pass(next);
            }
            return false;
        }

        private void pass(char next) {
            if (html.startsWith("<!--", at)) {
                past("-->");
            } else if (next == '!' || next == '/' || next == '?') {
                past(">");
            } else {
                at++;
            }
        }

        void past(String end) {
            int found = html.indexOf(end, at);
            at = found < 0 ? html.length() : found + end.length();
        }

        Tag tag() {
            String name = until(" \t\n\f\r/>");
            Map<String, String> attributes = new LinkedHashMap<>();
            skip(" \t\n\f\r/");
            while (at < html.length() && html.charAt(at) != '>') {
                String attribute = html.charAt(at++) + until("= \t\n\f\r/>");
                skip(" \t\n\f\r");
                attributes.putIfAbsent(attribute, at < html.length() && html.charAt(at) == '=' ? value() : "");
                skip(" \t\n\f\r/");
            }
            return new Tag(name, attributes);
        }

        private String value() {
            at++;
            skip(" \t\n\f\r");
            char quote = at < html.length() ? html.charAt(at) : '>';
            if (quote != '"' && quote != '\'') {
                return until(" \t\n\f\r>");
            }
            at++;
            String value = until(String.valueOf(quote));
            at++;
            return value;
        }

        private String until(String ends) {
            int from = at;
            while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
                at++;
            }
            return html.substring(from, at);
        }

        private void skip(String these) {
            while (at < html.length() && these.indexOf(html.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
