package org.foiadesk.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in. It comes in chunks of {@link #CHUNK} bytes, each committed by itself; nobody sees any of it until
 * it is whole.
 */
record Upload(
        long id,
        long requestId,
        String number,
        String name,
        long size,
        UUID once,
        @Nullable Long replaces) {

    static final int CHUNK = 8 << 20;

    /** A chunk is kept in rows of this size. */
    static final int ROW = 1 << 20;

    static final int ROWS = CHUNK / ROW;

    /** What is to become of it: on which request, beside which event, in whose place. */
    record Wanted(
            String number,
            @Nullable Integer eventSeq,
            @Nullable Long replaces,
            PaperKind kind,
            String description,
            @Nullable LocalDate letterDate) {

        static Wanted of(String number, @Nullable Integer eventSeq, PaperFacts facts) {
            return new Wanted(number, eventSeq, null, facts.kind(), facts.description(), facts.letterDate());
        }

        /** With all that was said about the old one. */
        static Wanted inPlaceOf(Document old) {
            return new Wanted(old.request.number(), old.eventSeq, old.id, old.kind, old.description, old.letterDate);
        }
    }

    /** A file that somebody sends. {@code once} marks the sending, so that it is taken in once. */
    record Sent(String name, long size, UUID once) {

        static Optional<String> problem(Sent sent) {
            String shown = FileName.of(sent.name).shown();
            if (sent.size < 1) {
                return Optional.of(shown + " is empty: it has 0 bytes. Check the file, then choose it again.");
            }
            return sent.size <= Size.MOST
                    ? Optional.empty()
                    : Optional.of(shown + " is larger than 2 GB, the most the desk takes in one file. Split it, then"
                            + " add the parts.");
        }
    }

    int chunks() {
        return (int) ((size + CHUNK - 1) / CHUNK);
    }

    /** How long this chunk must be; 0 where there is none of that number. */
    int length(int chunk) {
        return chunk < 0 || chunk >= chunks() ? 0 : (int) Math.min(CHUNK, size - (long) chunk * CHUNK);
    }

    int rows() {
        return (int) ((size + ROW - 1) / ROW);
    }
}
