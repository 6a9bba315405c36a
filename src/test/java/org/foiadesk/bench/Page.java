package org.foiadesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** An address and what its answer must hold. */
record Page(String path, List<Held> held) {

    /** @param exactly so often, or at least so often where {@code least} */
    private record Held(byte[] word, int times, boolean least) {}

    static Page at(String path) {
        return new Page(path, List.of());
    }

    Page exactly(int times, String word) {
        return with(new Held(word.getBytes(UTF_8), times, false));
    }

    Page holding(String word) {
        return with(new Held(word.getBytes(UTF_8), 1, true));
    }

    private Page with(Held one) {
        List<Held> all = new ArrayList<>(held);
        all.add(one);
        return new Page(path, List.copyOf(all));
    }

    int status(Line line) {
        try {
            return line.get(path).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void readOnce(Line line) {
        try {
            read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws AssertionError when the answer is not what it should be */
    void read(Line line) throws IOException {
        Answer answer = line.get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        for (Held one : held) {
            int found = answer.holds(one.word, one.times + 1);
            if (one.least ? found < one.times : found != one.times) {
                throw new AssertionError("%s holds “%s” %d times and not %d:%n%s"
                        .formatted(path, new String(one.word, UTF_8), found, one.times, answer.text()));
            }
        }
    }
}
