package org.foiadesk.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.StatementLog;

/** One kind of page, asked for by several readers: each has their own pages of this kind. */
record Drill(String name, List<List<Page>> pages) {

    interface Made {
        List<Page> by(Reader reader) throws SQLException;
    }

    static Drill of(String name, List<Reader> readers, Made made) throws SQLException {
        List<List<Page>> pages = new ArrayList<>();
        for (Reader reader : readers) {
            pages.add(made.by(reader));
        }
        return new Drill(name, pages);
    }

    Load.Work by(List<Reader> readers) {
        return (hand, round) -> {
            List<Page> own = pages.get(hand);
            own.get(round % own.size()).read(readers.get(hand).line());
        };
    }

    /** The statements of each reader's first page, once the page has been asked for before. */
    List<List<StatementLog.Sent>> statements(List<Reader> readers, StatementLog log) {
        List<List<StatementLog.Sent>> all = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            Line line = readers.get(i).line();
            Page first = pages.get(i).get(0);
            all.add(log.of(() -> first.readOnce(line)));
        }
        return all;
    }
}
