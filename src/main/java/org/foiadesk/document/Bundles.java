package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foiadesk.people.Persons;
import org.foiadesk.platform.Cell;

/** Papers bundled in a zip: each under a name of its own, older versions apart, and a manifest with every hash. */
@ApplicationScoped
class Bundles {

    private static final String MANIFEST = "manifest.csv";

    private final Persons persons;
    private final Outflow outflow;

    Bundles(Persons persons, Outflow outflow) {
        this.persons = persons;
        this.outflow = outflow;
    }

    record Item(String path, long id, long size, long at) {}

    record Bundle(List<Item> items, byte[] manifest) {

        /** Of the same papers the same zip, whenever it is asked for; without any, the first day that zip knows. */
        long latest() {
            return items.stream().mapToLong(Item::at).max().orElse(315_532_800_000L);
        }
    }

    /** Removed papers stay out. */
    Bundle of(List<Document> all) {
        List<Document> standing = all.stream().filter(d -> !d.removed()).toList();
        Map<Long, String> names = persons.names();
        Set<String> taken = new HashSet<>(Set.of(MANIFEST));
        List<Item> items = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        for (Document document : standing) {
            boolean older = standing.stream().anyMatch(d -> document.id.equals(d.replacesId));
            String path = path((older ? "older/" : ""), document.name, taken);
            items.add(new Item(path, document.id, document.size, document.uploadedAt.toEpochMilli()));
            lines.add(line(path, document, names));
        }
        return new Bundle(items, manifest(lines));
    }

    /** No two of the same name, as Windows and macOS compare them. */
    private static String path(String folder, String name, Set<String> taken) {
        String path = folder + name;
        for (int number = 2; !taken.add(path.toLowerCase(Locale.ROOT)); number++) {
            path = folder + FileName.numbered(name, number);
        }
        return path;
    }

    private static String[] line(String path, Document document, Map<Long, String> names) {
        return new String[] {
            Cell.safe(path),
            Cell.safe(document.originalName),
            document.kind.word(),
            Cell.safe(document.description),
            String.valueOf(document.size),
            document.hash(),
            Cell.safe(Papers.addedBy(document, names)),
            document.uploadedAt.toString(),
            Objects.toString(document.letterDate, "")
        };
    }

    private static byte[] manifest(List<String[]> lines) {
        StringWriter sheet = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(sheet)) {
            csv.writeRecord(
                    "Path", "Original name", "Kind", "Description", "Size", "SHA-256", "Added by", "Added at", "Dated");
            lines.forEach(csv::writeRecord);
        } catch (IOException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return sheet.toString().getBytes(UTF_8);
    }

    /** Packed without squeezing: most papers are squeezed already, and the way out stays quick. */
    void write(Bundle bundle, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            ZipEntry manifest = new ZipEntry(MANIFEST);
            manifest.setTime(bundle.latest());
            zip.putNextEntry(manifest);
            zip.write(bundle.manifest());
            zip.closeEntry();
            for (Item item : bundle.items()) {
                ZipEntry entry = new ZipEntry(item.path());
                entry.setTime(item.at());
                zip.putNextEntry(entry);
                outflow.write(item.id(), ByteRange.whole(item.size()), zip);
                zip.closeEntry();
            }
        }
    }
}
