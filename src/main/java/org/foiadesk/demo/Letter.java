package org.foiadesk.demo;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A letter or record of the demo, printed as PDF.
 *
 * @param lines paragraphs; what stands in {@code [[...]]} was blacked out under that code
 */
record Letter(String from, String to, LocalDate on, String subject, List<String> lines) implements Sheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final String PLACE =
            Objects.requireNonNull(Letter.class.getResource("/demo/letter.css")).toString();

    static {
        XRLog.setLoggingEnabled(false); // it writes past every log
    }

    static Letter of(String from, String to, LocalDate on, String subject, String... lines) {
        return new Letter(from, to, on, subject, List.of(lines));
    }

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public byte[] bytes() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(DemoTemplates.letter(this).render(), PLACE)
                    .withProducer("FOIA Desk, demo")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    public String day() {
        return DAY.format(on);
    }

    public List<Paragraph> paragraphs() {
        return lines.stream().map(Paragraph::of).toList();
    }
}
