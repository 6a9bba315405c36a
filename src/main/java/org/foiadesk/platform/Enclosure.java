package org.foiadesk.platform;

import java.util.regex.Pattern;

/** A file that goes with a mail: its name, its type, and where its bytes come from. */
public record Enclosure(String name, String type, long size, Source source) {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");

    /** Asked once, in the transaction that puts the mail: its bytes in pieces of at most 1 MB. */
    public interface Source {
        Iterable<byte[]> pieces();
    }

    /** @throws IllegalArgumentException where a header would break */
    public Enclosure {
        if (name.isBlank() || name.length() > 300) {
            throw new IllegalArgumentException("a file's name has 1 to 300 characters");
        }
        HeaderText.checked(name);
        if (type.length() > 100 || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not a type of files");
        }
    }
}
