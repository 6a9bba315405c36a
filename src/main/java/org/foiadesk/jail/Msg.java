package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as Outlook saves it (MS-OXMSG).
 *
 * @param files the properties of each attachment; an embedded message is in {@code embedded} at the same place
 */
record Msg(Props props, List<Props> recipients, List<File> files) {

    private static final Pattern STREAM = Pattern.compile("__substg1\\.0_([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})");
    private static final int CODE_PAGE = 0x3ffd;
    private static final int WEB_CODE_PAGE = 0x3fde;

    /** @param message the folder of a message that is attached; empty for a file */
    record File(Props props, List<Cfb.Folder> message) {}

    static Msg of(Cfb.Folder folder, boolean top) {
        Props props = props(folder, top ? 32 : 24);
        props.codePage(props.has(CODE_PAGE) ? props.number(CODE_PAGE) : props.number(WEB_CODE_PAGE));
        List<Props> recipients = new ArrayList<>();
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, Cfb.Folder> part : folder.folders().entrySet()) {
            if (part.getKey().startsWith("__recip_version1.0_")) {
                recipients.add(props(part.getValue(), 8).withCodePageOf(props));
            } else if (part.getKey().startsWith("__attach_version1.0_")) {
                files.add(file(part.getValue(), props));
            }
        }
        return new Msg(props, recipients, files);
    }

    private static File file(Cfb.Folder folder, Props message) {
        Cfb.Folder inner = folder.folders().get("__substg1.0_3701000D");
        boolean mail = inner != null && inner.streams().containsKey("__properties_version1.0");
        return new File(props(folder, 8).withCodePageOf(message), mail && inner != null ? List.of(inner) : List.of());
    }

    private static Props props(Cfb.Folder folder, int header) {
        Props props = new Props();
        for (Map.Entry<String, Bytes> stream : folder.streams().entrySet()) {
            Matcher name = STREAM.matcher(stream.getKey());
            if (name.matches()) {
                props.put(Integer.parseInt(name.group(1), 16), Integer.parseInt(name.group(2), 16), stream.getValue());
            }
        }
        Bytes fixed = folder.stream("__properties_version1.0");
        for (int at = header; at + 16 <= fixed.size(); at += 16) {
            props.put(fixed.u16(at + 2), fixed.u16(at), fixed.slice(at + 8, at + 16));
        }
        return props;
    }
}
