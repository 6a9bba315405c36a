package org.foiadesk.correspondence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.foiadesk.correspondence.LetterPage.Enclosure;
import org.foiadesk.correspondence.LetterPage.Guess;
import org.foiadesk.correspondence.LetterPage.Stand;

/** A letter as programs are told of it. */
final class LetterJson {

    private static final JsonFactory JSON = new JsonFactory();

    private LetterJson() {}

    /** A message that was kept, and what became of it so far. {@code letter} is there once it was read. */
    record Arrival(long mail, String state, String sentence, boolean already) {}

    static byte[] kept(Arrival arrival) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("mail", arrival.mail());
            json.writeStringField("state", arrival.state());
            json.writeStringField("sentence", arrival.sentence());
            json.writeBooleanField("already", arrival.already());
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    static byte[] letter(LetterPage page, String iso, boolean already) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("id", page.row().id());
            stands(json, page.on());
            guesses(json, page.guesses());
            json.writeStringField("subject", page.subject());
            json.writeStringField("from", page.row().who());
            json.writeStringField("fromAddress", page.address());
            json.writeStringField("date", iso);
            json.writeStringField("text", page.text());
            json.writeStringField("automatic", page.row().automatic());
            files(json, page);
            json.writeArrayFieldStart("remarks");
            for (String remark : page.remarks()) {
                json.writeString(remark);
            }
            json.writeEndArray();
            json.writeStringField("raw", "/api/v1/letters/" + page.row().id() + "/raw");
            json.writeBooleanField("already", already);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void stands(JsonGenerator json, List<Stand> stands) throws IOException {
        json.writeArrayFieldStart("requests");
        for (Stand stand : stands) {
            json.writeStartObject();
            json.writeStringField("number", stand.number());
            json.writeStringField("why", stand.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void guesses(JsonGenerator json, List<Guess> guesses) throws IOException {
        json.writeArrayFieldStart("guesses");
        for (Guess guess : guesses) {
            json.writeStartObject();
            json.writeStringField("number", guess.number());
            json.writeStringField("why", guess.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void files(JsonGenerator json, LetterPage page) throws IOException {
        json.writeArrayFieldStart("attachments");
        for (Enclosure file : page.files()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("type", file.type());
            json.writeNumberField("size", file.bytes());
            json.writeStringField("sha256", file.hash());
            json.writeStringField("path", "/api/v1/letters/" + page.row().id() + "/files/" + file.n());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
