package org.foiadesk.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One link of a request's chain: SHA-256 over the canonical JSON of an event row and the hash before it. */
record Link(
        String number,
        int seq,
        String kind,
        LocalDate occurredOn,
        @Nullable LocalDate arrivedOn,
        String facts,
        long recordedBy,
        Instant recordedAt,
        byte[] previous) {

    static byte[] first() {
        return new byte[32];
    }

    byte[] hash() {
        Map<String, Object> values = Map.of(
                "number",
                number,
                "seq",
                seq,
                "kind",
                kind,
                "occurredOn",
                occurredOn.toString(),
                "arrivedOn",
                Optional.ofNullable(arrivedOn).map(LocalDate::toString).orElse(""),
                "recordedBy",
                recordedBy,
                "recordedAt",
                recordedAt.toString(),
                "previous",
                HexFormat.of().formatHex(previous));
        return sha256(Facts.canonical(values, facts));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
