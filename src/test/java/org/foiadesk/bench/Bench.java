package org.foiadesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.foiadesk.platform.PackagedApp;
import org.foiadesk.platform.StatementLog;

/** Measures: first warm, then one at a time, then eight at once, and the bare SQL in the same way. */
record Bench(PackagedApp app, Wish wish, List<Reader> readers, List<Result> results) {

    static final int MANY = 8;

    private static final int WARMING = 12;

    private static final Supplier<UnaryOperator<String>> AS_IT_WAS = UnaryOperator::identity;

    void drill(Drill drill) throws SQLException {
        Reader first = readers.get(0);
        Page page = drill.pages().get(0).get(0);
        if (page.status(first.line()) == 404) {
            System.out.printf("%-24s not in this desk yet: %s answers 404%n", drill.name(), page.path());
            return;
        }
        List<List<StatementLog.Sent>> sent = drill.statements(readers, new StatementLog(app.database()));
        measure(drill.name(), drill.by(readers), sent, AS_IT_WAS);
    }

    /** @param anew makes, for each time the bare SQL runs, what gives its values others */
    void measure(String name, Load.Work work, List<List<StatementLog.Sent>> sent, Supplier<UnaryOperator<String>> anew)
            throws SQLException {
        warm(work);
        List<Connection> lines = lines();
        List<Bare> bare = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            bare.add(new Bare(lines.get(i), sent.get(i % sent.size())));
        }
        for (int hands : List.of(1, MANY)) {
            Cost before = Cost.soFar(app);
            Load.Measured measured = Load.run(hands, wish.seconds(), work);
            Cost cost = Cost.soFar(app).since(before);
            Load.Work plain = (hand, round) -> bare.get(hand).run(anew.get());
            Load.run(hands, wish.seconds() / 5, plain);
            Load.Measured beside = Load.run(hands, wish.seconds() / 2, plain);
            add(new Result(name, asked(sent.get(0)), measured, cost, beside, ""));
        }
        for (Connection line : lines) {
            line.close();
        }
    }

    /** Until it gets no faster twice: Java compiles what is asked often, and here it shares the cores with all others. */
    private void warm(Load.Work work) {
        double best = 0;
        int slower = 0;
        for (int i = 0; i < WARMING && slower < 2; i++) {
            double now = Load.run(MANY, wish.seconds() / 2, work).rate();
            slower = now > best * 1.05 ? 0 : slower + 1;
            best = Math.max(best, now);
        }
    }

    void add(Result result) {
        results.add(result);
        System.out.print(result.line());
    }

    private static int asked(List<StatementLog.Sent> sent) {
        return (int) sent.stream()
                .filter(one -> !one.sql().startsWith("BEGIN") && !one.sql().equals("COMMIT"))
                .count();
    }

    private List<Connection> lines() throws SQLException {
        List<Connection> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            lines.add(app.database().as("foiadesk_app", app.database().password("foiadesk_app")));
        }
        return lines;
    }
}
