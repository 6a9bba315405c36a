package org.foiadesk.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An agency's FOIA log of a quarter: who asked for what, and how it ended. Two rows ask what we asked. */
record LogSheet(LocalDate from, int rows) implements Sheet {

    private static final List<String> HEADS = List.of("Request ID", "Received", "Requester", "Subject", "Disposition");
    private static final List<String> SUBJECTS = List.of(
            "Own immigration file",
            "Contracts for body-worn cameras",
            "E-mails of the press office about a hearing",
            "Calendar of the Secretary",
            "Inspection reports of one facility",
            "Statistics of removals by month");
    private static final List<String> ENDS =
            List.of("Granted in full", "Partial grant", "No records", "Closed, other", "Pending");
    private static final String OURS = "Orders placed with Flashpoint for online monitoring";

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "FOIA Desk demo", "1.0")) {
            Worksheet sheet = book.newWorksheet("FOIA log (DEMO)");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                fill(sheet, row);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet, int row) {
        boolean ours = row == rows / 3 || row == rows / 2;
        sheet.value(row, 0, "DEMO-HQ-%05d".formatted(row));
        sheet.value(row, 1, from.plusDays((long) row * 90 / rows));
        sheet.style(row, 1).format("yyyy-mm-dd").set();
        sheet.value(row, 2, ours ? "A university clinic" : "Requester " + row);
        sheet.value(row, 3, ours ? OURS : SUBJECTS.get(row % SUBJECTS.size()));
        sheet.value(row, 4, ENDS.get(row * 7 % ENDS.size()));
    }
}
