package org.foiadesk.drafting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foiadesk.people.Newsroom;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.platform.Today;

/** A letter as a sheet of paper. */
@ApplicationScoped
class Sheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private static final String PLACE = Objects.requireNonNull(Sheets.class.getResource("/letters/sheet.css"))
            .toString();

    static {
        XRLog.setLoggingEnabled(false); // it writes past every log
    }

    private final Newsrooms newsrooms;
    private final Today today;

    Sheets(Newsrooms newsrooms, Today today) {
        this.newsrooms = newsrooms;
        this.today = today;
    }

    /** One sheet, finished for its template. */
    record Sheet(String from, String day, List<String> to, String subject, List<Paragraph> paragraphs) {}

    record Paragraph(List<String> lines) {}

    byte[] pdf(Draft draft) {
        Sheet sheet = new Sheet(
                newsrooms.only().map(Newsroom::name).orElse(""),
                DAY.format(today.date()),
                draft.address().lines().toList(),
                draft.subject(),
                List.of(draft.text().strip().split("\n{2,}")).stream()
                        .map(paragraph -> new Paragraph(paragraph.lines().toList()))
                        .toList());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(DraftingTemplates.sheet(sheet).render(), PLACE)
                    .withProducer("FOIA Desk")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
