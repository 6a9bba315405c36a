package org.foiadesk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.document.Intake.Spooled;
import org.foiadesk.document.Upload.Sent;
import org.foiadesk.platform.Form;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A form that brought files: its fields, and the files, which lie on our disk until the answer is given. */
record Parcel(Form form, List<Spooled> files) {

    static Parcel of(MultipartFormDataInput input) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        List<FormValue> files = new ArrayList<>();
        input.getValues().forEach((name, values) -> {
            for (FormValue value : values) {
                if (value.isFileItem()) {
                    files.add(value);
                } else {
                    fields.add(name, value.getValue());
                }
            }
        });
        Form form = new Form(fields);
        return new Parcel(form, spooled(form.once(), files));
    }

    /** A box where nothing was chosen sends a file without name and bytes. */
    private static List<Spooled> spooled(UUID once, List<FormValue> files) {
        List<Spooled> spooled = new ArrayList<>();
        for (FormValue file : files) {
            String name = file.getFileName() == null ? "" : file.getFileName();
            long size = size(file);
            if (size > 0 || !name.isEmpty()) {
                UUID own = UUID.nameUUIDFromBytes((once + " " + spooled.size()).getBytes(UTF_8));
                spooled.add(
                        Spooled.at(new Sent(name, size, own), file.getFileItem().getFile()));
            }
        }
        return spooled;
    }

    private static long size(FormValue file) {
        try {
            return file.getFileItem().getFileSize();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Parcel looked() {
        if (files.isEmpty()) {
            form.wrong("files", "Choose a file first.");
        }
        for (Spooled file : files) {
            Sent.problem(file.sent()).ifPresent(sentence -> form.wrong("files", sentence));
        }
        return this;
    }
}
