package org.foiadesk.jail;

import java.util.ArrayList;
import java.util.List;

/** Outlook's winmail.dat (MS-OXTNEF), read as far as it goes. */
final class Tnef {

    private static final int SIGNATURE = 0x223e9f78;
    private static final int CODE_PAGE = 0x9007;
    private static final int BODY = 0x800c;
    private static final int SUBJECT = 0x8004;
    private static final int MESSAGE_PROPS = 0x9003;
    private static final int BEGIN = 0x9002;
    private static final int TITLE = 0x8010;
    private static final int DATA = 0x800f;
    private static final int FILE_PROPS = 0x9005;

    final Props message = new Props();
    final List<Props> files = new ArrayList<>();
    private final Bytes raw;
    private boolean whole = true;

    private Tnef(Bytes raw) {
        this.raw = raw;
    }

    static boolean is(Bytes bytes) {
        return bytes.i32(0) == SIGNATURE;
    }

    static Tnef read(Bytes raw) {
        Tnef tnef = new Tnef(raw);
        tnef.walk();
        return tnef;
    }

    /** False where it breaks off or counts wrong. */
    boolean whole() {
        return whole;
    }

    private void walk() {
        int at = 6;
        while (at < raw.size()) {
            int id = raw.u16(at + 1);
            int length = raw.i32(at + 5);
            boolean sound = length >= 0 && (raw.at(at) == 1 || raw.at(at) == 2);
            if (!sound || length > raw.size() - at - 9) {
                whole = false;
            }
            if (!sound) {
                return;
            }
            attribute(id, raw.slice(at + 9, at + 9 + Math.min(length, raw.size())));
            at = length > raw.size() - at - 11 ? raw.size() : at + 11 + length;
        }
    }

    private void attribute(int id, Bytes data) {
        switch (id) {
            case CODE_PAGE -> message.codePage(data.i32(0));
            case SUBJECT -> message.put(Props.SUBJECT, 0x1e, data);
            case BODY -> message.put(Props.BODY, 0x1e, data);
            case MESSAGE_PROPS -> properties(data, message);
            case BEGIN -> begin();
            case TITLE -> file().put(Props.SHORT_NAME, 0x1e, data);
            case DATA -> file().put(Props.DATA, 0x102, data);
            case FILE_PROPS -> properties(data, file());
            default -> {}
        }
    }

    private void begin() {
        if (files.size() < Limits.PARTS) {
            files.add(new Props().withCodePageOf(message));
        } else {
            whole = false;
        }
    }

    private Props file() {
        if (files.isEmpty()) {
            begin();
        }
        return files.get(files.size() - 1);
    }

    private void properties(Bytes data, Props into) {
        int at = 4;
        int count = data.i32(0);
        for (int i = 0; i < count && at >= 0 && at < data.size(); i++) {
            at = property(data, at, into);
        }
        whole &= at >= 0;
    }

    /** @return where the next begins; -1 where this cannot be read */
    private static int property(Bytes data, int start, Props into) {
        int type = data.u16(start);
        int id = data.u16(start + 2);
        int at = start + 4;
        if (id >= 0x8000) {
            int named = data.i32(at + 16);
            int length = named == 1 ? data.i32(at + 20) : 0;
            if (length < 0 || length > data.size()) {
                return -1;
            }
            at += 24 + padded(length);
        }
        return values(data, at, id, type, into);
    }

    private static int values(Bytes data, int start, int id, int type, Props into) {
        int single = type & 0xfff;
        int width = width(single);
        boolean counted = (type & 0x1000) != 0 || width == 0;
        int count = counted ? data.i32(start) : 1;
        int at = counted ? start + 4 : start;
        if (count < 0 || count > data.size()) {
            return -1;
        }
        for (int i = 0; i < count; i++) {
            int length = width == 0 ? data.i32(at) : width;
            at += width == 0 ? 4 : 0;
            if (length < 0 || at + (long) length > data.size()) {
                return -1;
            }
            into.put(id, single, data.slice(at, at + length));
            at += padded(length);
        }
        return at;
    }

    /** Bytes of a value; 0 where each says its own length. */
    private static int width(int type) {
        return switch (type) {
            case 0x02, 0x0b -> 2;
            case 0x03, 0x04, 0x0a -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            case 0x01 -> 4;
            default -> 0;
        };
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
