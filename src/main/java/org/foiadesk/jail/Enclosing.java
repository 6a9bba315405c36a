package org.foiadesk.jail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a message was found to hold, over all its depths, and how much more will be looked at. */
final class Enclosing {

    private final Keep keep;
    private final List<Enclosed> files = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int parts;
    private long out;

    Enclosing(Keep keep) {
        this.keep = keep;
    }

    void file(String name, String type, String within, int depth, boolean inline, Bytes bytes) {
        String fit = Names.file(name);
        out += bytes.size();
        if (out > Limits.OUT) {
            remark("The message unfolds into more than is kept; what is left out stands in the raw message.");
            return;
        }
        try {
            files.add(new Enclosed(
                    fit.isEmpty() ? Names.ofType(type, files.size() + 1) : fit,
                    type,
                    within,
                    depth,
                    inline,
                    bytes.size(),
                    Mark.of(bytes),
                    keep.keep(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remark(String sentence) {
        if (remarks.size() < Limits.REMARKS) {
            remarks.add(Names.shown(Limits.cut(sentence, Limits.REMARK)));
        }
    }

    boolean mayReadOn() {
        return parts < Limits.PARTS;
    }

    int partsLeft() {
        return Limits.PARTS - parts;
    }

    void part() {
        parts++;
    }

    int count() {
        return files.size();
    }

    List<Enclosed> from(int first) {
        return List.copyOf(files.subList(first, files.size()));
    }

    String last() {
        return files.isEmpty() ? "" : files.get(files.size() - 1).name();
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
