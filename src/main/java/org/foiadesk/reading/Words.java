package org.foiadesk.reading;

/** The words a proposal came from: {@code [from, to)} of the subject or of the text, as given. */
public record Words(Where where, int from, int to) implements Comparable<Words> {

    public enum Where {
        SUBJECT,
        TEXT
    }

    public Words {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no words from " + from + " to " + to);
        }
    }

    /** As they stand in the letter. */
    public String in(Letter letter) {
        return (where == Where.SUBJECT ? letter.subject() : letter.text()).substring(from, to);
    }

    boolean overlaps(Words other) {
        return where == other.where && from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Words other) {
        int place = where.compareTo(other.where);
        int start = place == 0 ? Integer.compare(from, other.from) : place;
        return start == 0 ? Integer.compare(to, other.to) : start;
    }
}
