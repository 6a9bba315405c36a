package org.foiadesk.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pages that a newsroom opens all day, and what must stand in them. */
record Drills(List<Reader> readers, Newsroom newsroom) {

    private static final int ROWS = 50;
    private static final String ROW = " data-row>";
    private static final String ORDER = " ORDER BY next_sort, id LIMIT ";
    private static final int DEEP = 900;
    private static final int WALK = 97;

    List<Drill> all(Wish wish) throws SQLException {
        List<Drill> all = new ArrayList<>();
        add(all, wish, "list, first page", reader -> list(reader, "", "true"));
        add(all, wish, "list, " + DEEP + "th step", this::deep);
        add(all, wish, "list, always other pages", this::walk);
        add(all, wish, "list, denied", reader -> list(reader, "stage=DENIED", "stage = 'DENIED'"));
        add(
                all,
                wish,
                "list, late",
                reader -> list(reader, "late=true", "late_after < DATE '" + newsroom.today() + "'"));
        add(all, wish, "list, one agency", reader -> list(reader, "agency=7", "agency_id = 7"));
        add(all, wish, "list, one tag", reader -> list(reader, "tag=year-3", "'year-3' = ANY (tags)"));
        add(all, wish, "today", reader -> List.of(Page.at("/").holding(ROW).holding("Agencies owe this week")));
        add(all, wish, "file with 40 events", this::files);
        add(all, wish, "agency", reader -> List.of(Page.at("/agencies/7").holding(ROW)));
        add(all, wish, "search, rare word", reader -> found(reader, Newsroom.word(rare(reader))));
        add(
                all,
                wish,
                "search, common word",
                reader -> List.of(Page.at("/search?q=contracts").holding("contracts")));
        return all;
    }

    private void add(List<Drill> all, Wish wish, String name, Drill.Made made) throws SQLException {
        if (wish.wants(name)) {
            all.add(Drill.of(name, readers, made));
        }
    }

    private static List<Page> list(Reader reader, String filter, String where) throws SQLException {
        List<String> numbers = reader.ask("SELECT number FROM request WHERE " + where + ORDER + ROWS);
        Page page =
                Page.at("/requests" + (filter.isEmpty() ? "" : "?" + filter)).exactly(numbers.size(), ROW);
        return List.of(numbers.isEmpty() ? page : page.holding(numbers.get(0)).holding(last(numbers)));
    }

    /** At fewer requests than that many pages hold: the last page but one. */
    private List<Page> deep(Reader reader) throws SQLException {
        int steps = Math.min(DEEP, newsroom.size() / ROWS / 2);
        String after = reader.ask(
                        "SELECT next_sort || '_' || id FROM request" + ORDER + "1 OFFSET " + (steps * ROWS - 1))
                .get(0);
        String from = "('" + after.replace("_", "', ") + ")";
        return list(reader, "after=" + after, "(next_sort, id) > " + from);
    }

    /** Each reader somewhere else, and so far that hardly a row is asked for again while the desk remembers it. */
    private List<Page> walk(Reader reader) throws SQLException {
        List<Page> pages = new ArrayList<>();
        for (String after : reader.ask("SELECT next_sort || '_' || id FROM (SELECT next_sort, id, row_number() OVER"
                + " (ORDER BY next_sort, id) n, count(*) OVER () all_rows FROM request) r WHERE n % " + ROWS
                + " = 0 AND n + " + ROWS + " <= all_rows ORDER BY n LIMIT " + DEEP)) {
            pages.add(Page.at("/requests?after=" + after).exactly(ROWS, ROW));
        }
        Collections.rotate(pages, (int) (reader.person() * WALK));
        return pages;
    }

    private List<Page> files(Reader reader) throws SQLException {
        List<Page> files = new ArrayList<>();
        for (String number : reader.ask("SELECT number FROM request WHERE seq = " + Story.LONG
                + " AND stage IN ('FILED', 'ACKNOWLEDGED') ORDER BY id LIMIT 200")) {
            files.add(Page.at("/requests/" + number).holding(number).exactly(Story.LONG, "<p class=\"said\">"));
        }
        return files;
    }

    private int rare(Reader reader) throws SQLException {
        return Integer.parseInt(reader.ask(
                                "SELECT id FROM request WHERE level = 'NEWSROOM' ORDER BY id DESC OFFSET 300 LIMIT 1")
                        .get(0))
                - 1;
    }

    private List<Page> found(Reader reader, String word) throws SQLException {
        return List.of(Page.at("/search?q=" + word).holding(String.valueOf(1_000_000 + rare(reader))));
    }

    private static String last(List<String> all) {
        return all.get(all.size() - 1);
    }
}
