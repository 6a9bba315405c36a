package org.foiadesk.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An e-mail or a note, as text. */
record PlainText(String words) implements Sheet {

    private static final String FOOT = "\n\n--\nDEMO. Invented for FOIA Desk's demo newsroom; not a real document.\n";

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public byte[] bytes() {
        return (words + FOOT).getBytes(UTF_8);
    }
}
