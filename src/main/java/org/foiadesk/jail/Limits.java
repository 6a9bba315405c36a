package org.foiadesk.jail;

/** How much of a message is read; what lies beyond is kept unread, as one file. */
final class Limits {

    static final long RAW = 60L << 20;
    static final int DEPTH = 20;
    static final int PARTS = 500;
    static final int HEADERS = 1_000;
    static final int HEADER_BYTES = 1 << 20;
    static final int HEADER_VALUE = 64 << 10;
    static final int TEXT = 10_000_000;
    static final int TEXT_BYTES = 4 << 20;
    static final int HTML = 1_000_000;
    static final int NAME = 200;
    static final int ADDRESSES = 1_000;
    static final int REMARKS = 100;
    static final int REMARK = 1_500;
    static final long OUT = 1L << 30;

    static final int ENTRIES = 1_000;
    static final int MESSAGES = 100_000;
    static final int RATIO = 100;
    static final int NESTING = 3;

    private Limits() {}

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
