package org.foiadesk.people;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A password's hash as it is stored: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
@SuppressWarnings("ArrayRecordComponent") // never compared as records: see Passwords
record Phc(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static Phc of(String stored) {
        Matcher parts = FORM.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a stored password");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new Phc(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                base64.decode(parts.group(4)),
                base64.decode(parts.group(5)));
    }

    Phc with(byte[] newHash) {
        return new Phc(memory, passes, lanes, salt, newHash);
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(memory, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
