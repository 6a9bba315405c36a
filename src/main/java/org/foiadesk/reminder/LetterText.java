package org.foiadesk.reminder;

import java.util.StringJoiner;
import java.util.stream.Stream;

/** The letter as plain text: complete, for readers who want nothing else. */
record LetterText(Letter letter) {

    private static final String HOW =
            "Answer this mail with done, snooze 7 or snooze until they write, and the desk does it.";

    String written() {
        StringJoiner text = new StringJoiner("\n");
        text.add(letter.newsroom().toUpperCase(java.util.Locale.ROOT) + " · FOIA Desk")
                .add(letter.day())
                .add("");
        text.add(letter.heading()).add("");
        letter.dates().full().forEach(date -> text.add(date(date)).add(""));
        if (!letter.dates().brief().isEmpty()) {
            text.add(brief(letter.dates())).add("");
        }
        if (letter.moved().size() > 0) {
            text.add(moved(letter.moved())).add("");
        }
        letter.groups().forEach(group -> text.add(group(group)).add(""));
        if (letter.answerable()) {
            text.add(HOW);
        }
        text.add("Your desk: " + letter.desk());
        text.add("You get one such mail a day at most, at " + letter.hour()
                + "; a date of ours that must not be missed may come at any hour.");
        return text.toString();
    }

    private static String date(DateLine line) {
        return lines(
                joined(" · ", line.when(), line.distance()),
                joined(" · ", line.word(), line.number()),
                joined(" · ", line.title(), line.agency()),
                line.changed().isEmpty() ? "" : "Last: " + line.changed(),
                line.basis(),
                line.strip().says().isEmpty()
                        ? ""
                        : "The clock: " + line.strip().says() + ".",
                line.why().isEmpty() ? "" : "Why this date: " + line.why(),
                line.url(),
                joined(
                        "\n",
                        line.deeds().stream()
                                .map(deed -> deed.word() + ": " + deed.url())
                                .toArray(String[]::new)));
    }

    private static String brief(DateList dates) {
        StringJoiner text = new StringJoiner("\n");
        dates.brief().forEach(line -> text.add("- " + joined(" · ", line.when(), line.word(), line.number())));
        if (!dates.more().isEmpty()) {
            text.add(dates.more());
        }
        return text.toString();
    }

    private static String moved(MovedList moved) {
        StringJoiner text = new StringJoiner("\n");
        text.add("Dates that moved");
        moved.lines()
                .forEach(line -> text.add("- "
                        + lines(
                                joined(" · ", line.number(), line.what(), line.agency(), line.title()),
                                line.why().isEmpty() ? "" : "  " + line.why(),
                                "  " + line.url())));
        if (!moved.more().isEmpty()) {
            text.add("  " + moved.more());
        }
        return text.toString();
    }

    private static String group(Morning.Group group) {
        StringJoiner text = new StringJoiner("\n");
        text.add(group.title());
        group.lines()
                .forEach(line -> text.add("- "
                        + lines(
                                joined(" · ", line.number(), line.what(), line.agency(), line.title()),
                                "  " + line.url())));
        if (!group.more().isEmpty()) {
            text.add("  " + group.more());
        }
        return text.toString();
    }

    private static String lines(String... said) {
        return joined("\n", said);
    }

    private static String joined(String between, String... said) {
        return String.join(
                between, Stream.of(said).filter(part -> !part.isEmpty()).toList());
    }
}
