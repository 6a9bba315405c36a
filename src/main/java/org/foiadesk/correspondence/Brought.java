package org.foiadesk.correspondence;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.Form;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A form with files, which lie on our disk until the answer is given. */
record Brought(Form form, List<Piece> files) {

    record Piece(String name, Path path, long size) {}

    static Brought of(MultipartFormDataInput input) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        List<Piece> files = new ArrayList<>();
        input.getValues()
                .forEach((name, values) -> values.forEach(value -> {
                    if (value.isFileItem()) {
                        piece(value, files);
                    } else {
                        fields.add(name, value.getValue());
                    }
                }));
        return new Brought(new Form(fields), files);
    }

    /** A box where nothing was chosen sends a file without name and bytes. */
    private static void piece(FormValue value, List<Piece> files) {
        try {
            String name = value.getFileName() == null ? "" : value.getFileName();
            Path path = value.getFileItem().getFile();
            long size = Files.size(path);
            if (size > 0 || !name.isEmpty()) {
                files.add(new Piece(name, path, size));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
