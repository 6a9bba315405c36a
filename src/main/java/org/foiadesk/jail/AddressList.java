package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a header, also of one that no standard would pass. */
final class AddressList {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s<>(),;:\"\\[\\]]{1,200}@" + "(?:\\[[^\\s\\[\\]@]{1,255}\\]|[^\\s<>(),;:\"\\[\\]]{1,255})");
    private static final Pattern MAILTO = Pattern.compile("(?i)\\[?\\s*\\b(mailto|smtp):\\s*\\]?");
    /** Where one who has no address yet goes on as "Last, First <address>". */
    private static final Pattern FIRST_NAME = Pattern.compile(",[^,;<>@\":]*[^,;<>@\":\\s][^,;<>@\":]*<");

    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String address = "";
    private boolean grouped;
    private int groupEnd;
    private int last;

    private AddressList() {}

    static List<Mailbox> of(List<String> raws) {
        AddressList list = new AddressList();
        for (String raw : raws) {
            list.read(raw);
        }
        return list.found;
    }

    private void read(String raw) {
        groupEnd = raw.lastIndexOf(';');
        last = raw.stripTrailing().length() - 1;
        Matcher firstName = FIRST_NAME.matcher(raw);
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '"') {
                at = quoted(raw, at + 1);
            } else if (c == '(') {
                at = commented(raw, at + 1);
            } else if (c == '<') {
                int end = raw.indexOf('>', at) < 0 ? raw.length() : raw.indexOf('>', at);
                address = bare(raw.substring(at + 1, end));
                at = end + 1;
            } else if (c == ','
                    && lastName()
                    && firstName.region(at, raw.length()).lookingAt()) {
                name.append(c);
                at++;
            } else if (c == ',' || c == ';') {
                add();
                grouped &= c == ',';
                at++;
            } else if (c == ':' && group(raw, at)) {
                name.setLength(0);
                grouped = true;
                at++;
            } else {
                name.append(c);
                at++;
            }
        }
        add();
    }

    private boolean lastName() {
        return address.isEmpty() && !name.toString().isBlank() && name.indexOf("@") < 0;
    }

    /** "Team: a@x, b@x;" names a group, and so does a colon that nobody follows. */
    private boolean group(String raw, int colon) {
        String before = name.substring(Math.max(0, name.length() - 6)).toLowerCase(Locale.ROOT);
        boolean scheme = before.endsWith("mailto") || before.endsWith("smtp") || raw.startsWith("//", colon + 1);
        return address.isEmpty() && !scheme && (colon < groupEnd || colon == last) && name.indexOf("@") < 0;
    }

    private int quoted(String raw, int start) {
        int at = start;
        while (at < raw.length() && raw.charAt(at) != '"') {
            at += raw.charAt(at) == '\\' && at + 1 < raw.length() ? 1 : 0;
            name.append(raw.charAt(at++));
        }
        return at + 1;
    }

    private int commented(String raw, int start) {
        int depth = 1;
        int at = start;
        while (at < raw.length() && depth > 0) {
            char c = raw.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                comment.append(c);
            }
        }
        return at;
    }

    private void add() {
        String said = MAILTO.matcher(name).replaceFirst(" ").strip();
        if (address.isEmpty()) {
            Matcher bare = ADDRESS.matcher(said);
            if (bare.find()) {
                address = bare.group();
                said = (said.substring(0, bare.start()) + said.substring(bare.end())).strip();
            }
        }
        if (said.indexOf('[') < 0) {
            said = said.replaceFirst("\\s*]$", "");
        }
        if (said.isEmpty() && !(grouped && address.isEmpty())) {
            said = comment.toString();
        }
        boolean nothing = said.isBlank() && address.isBlank();
        if (!nothing && found.size() < Limits.ADDRESSES) {
            found.add(
                    new Mailbox(Names.shown(Limits.cut(Words.decode(said), 1_000)), Names.shown(Words.plain(address))));
        }
        name.setLength(0);
        comment.setLength(0);
        address = "";
    }

    private static String bare(String inAngles) {
        String address = inAngles.strip().replaceFirst("^(?i)(smtp:|mailto:)", "");
        int route = address.startsWith("@") ? address.indexOf(':') + 1 : 0;
        String routed = address.substring(route);
        return routed.contains("\"") ? routed : routed.replaceAll("\\s", "");
    }
}
