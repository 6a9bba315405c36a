package org.foiadesk.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is asked for (RFC 9110, section 14): from the first to the last octet, both included. One
 * part at a time; who asks for several gets the whole, as the standard allows.
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE =
            Pattern.compile("bytes\\s*=\\s*([0-9]{0,18})\\s*-\\s*([0-9]{0,18})", Pattern.CASE_INSENSITIVE);

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    /** Whether it asks for one part, in words that can be read; anything else is ignored. */
    static boolean asks(@Nullable String range) {
        if (range == null) {
            return false;
        }
        Matcher m = SINGLE.matcher(range.strip());
        return m.matches() && !(m.group(1).isEmpty() && m.group(2).isEmpty()) && !backwards(m);
    }

    private static boolean backwards(Matcher m) {
        return !m.group(1).isEmpty()
                && !m.group(2).isEmpty()
                && Long.parseLong(m.group(1)) > Long.parseLong(m.group(2));
    }

    /** Empty where nothing of the file lies within it. */
    static Optional<ByteRange> of(String range, long size) {
        Matcher m = SINGLE.matcher(range.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(m.group(2)), size);
            return length == 0 ? Optional.empty() : Optional.of(new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(m.group(1));
        long last = m.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(m.group(2)), size - 1);
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }

    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
