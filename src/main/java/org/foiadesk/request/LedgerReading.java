package org.foiadesk.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.foiadesk.event.History;

/** Reads all requests on the jobs' login, a page at a time, and asks each one's chain and fold. */
record LedgerReading(DataSource jobs) {

    private static final int PAGE = 500;

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        try (Connection connection = jobs.getConnection()) {
            Books books = new Books(connection);
            List<Book> page = books.after(0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(book -> addFaults(book, faults));
                page = books.after(page.get(page.size() - 1).id(), PAGE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the books cannot be read", e);
        }
        return faults;
    }

    private static void addFaults(Book book, List<String> faults) {
        if (!chainHolds(book)) {
            faults.add(book.number() + ": the chain of its events is broken.");
            return; // what a broken chain folds to means nothing
        }
        History history = book.history();
        if (!Derived.from(history.situation()).same(book.stored())) {
            faults.add(book.number() + ": what is stored is not what its events fold to.");
        }
    }

    private static boolean chainHolds(Book book) {
        byte[] previous = Link.first();
        int seq = 0;
        for (Book.Entry entry : book.entries()) {
            seq++;
            Link link = entry.link();
            boolean joined = Arrays.equals(link.previous(), previous) && link.seq() == seq;
            if (!joined || !Arrays.equals(link.hash(), entry.hash())) {
                return false;
            }
            previous = entry.hash();
        }
        return Arrays.equals(previous, book.head());
    }

    String headOfHeads() {
        try (Connection connection = jobs.getConnection();
                PreparedStatement heads = connection.prepareStatement("SELECT head FROM request ORDER BY number");
                ResultSet rows = heads.executeQuery()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            while (rows.next()) {
                digest.update(rows.getBytes(1));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the heads cannot be read", e);
        }
    }
}
