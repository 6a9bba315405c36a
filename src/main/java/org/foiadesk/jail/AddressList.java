package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a header, also of one that no standard would pass. */
final class AddressList {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>(),;:\"]{1,200}@[^\\s<>(),;:\"]{1,255}");
    private static final Pattern GROUP = Pattern.compile("^[^<>@\":]{0,200}:(?!//)");

    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String address = "";

    private AddressList() {}

    static List<Mailbox> of(List<String> raws) {
        AddressList list = new AddressList();
        for (String raw : raws) {
            list.read(GROUP.matcher(raw).replaceFirst(""));
        }
        return list.found;
    }

    private void read(String raw) {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '"') {
                at = quoted(raw, at + 1);
            } else if (c == '(') {
                at = commented(raw, at + 1);
            } else if (c == '<') {
                int end = raw.indexOf('>', at);
                int last = end < 0 ? raw.length() : end;
                address = bare(raw.substring(at + 1, last));
                at = last + 1;
            } else if (c == ',' || c == ';') {
                add();
                at++;
            } else {
                name.append(c);
                at++;
            }
        }
        add();
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
        String said = name.toString().strip();
        if (address.isEmpty()) {
            Matcher bare = ADDRESS.matcher(said);
            if (bare.find()) {
                address = bare.group();
                said = (said.substring(0, bare.start()) + said.substring(bare.end())).strip();
            }
        }
        if (said.isEmpty()) {
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
        return address.substring(route).replaceAll("\\s", "");
    }
}
