package org.foiadesk.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.foiadesk.deadline.Deadline.State;
import org.foiadesk.deadline.Deadline.Step;

/** Writes answers, and what was wrong with questions, as JSON. */
final class JsonAnswers {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonAnswers() {}

    static void faults(List<Fault> faults, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("faults");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("pointer", fault.pointer());
                json.writeStringField("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    static void one(Inquiry inquiry, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            answer(inquiry, json);
        }
    }

    /** Each is worked out when its turn comes to be written. */
    static void list(List<Inquiry> inquiries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Inquiry inquiry : inquiries) {
                answer(inquiry, json);
            }
            json.writeEndArray();
        }
    }

    private static void answer(Inquiry inquiry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("deadlines");
        for (Answered answered : inquiry.answers()) {
            json.writeStartObject();
            date(answered, json);
            working(answered, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void date(Answered answered, JsonGenerator json) throws IOException {
        json.writeStringField("kind", answered.kind());
        if (answered.due().isPresent()) {
            json.writeStringField("due", answered.due().get());
        } else {
            json.writeNullField("due");
            json.writeStringField("reason", answered.reason());
        }
        json.writeStringField("state", answered.state().name());
        if (answered.state() == State.PAUSED) {
            json.writeNumberField("daysLeft", answered.deadline().daysLeft());
        }
        json.writeStringField("party", answered.deadline().mover().name());
        if (answered.deadline().assumed()) {
            json.writeBooleanField("assumed", true);
        }
    }

    private static void working(Answered answered, JsonGenerator json) throws IOException {
        json.writeStringField("rule", answered.deadline().rule());
        json.writeStringField("citation", answered.deadline().citation().text());
        if (!answered.deadline().citation().url().isEmpty()) {
            json.writeStringField("link", answered.deadline().citation().url());
        }
        steps("steps", "text", answered.steps(), json);
        steps("skipped", "why", answered.skipped(), json);
        json.writeArrayFieldStart("contested");
        for (String doubt : answered.deadline().contested()) {
            json.writeString(doubt);
        }
        json.writeEndArray();
        json.writeStringField("confidence", answered.confidenceWord());
    }

    private static void steps(String name, String said, List<Step> steps, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Step step : steps) {
            json.writeStartObject();
            json.writeStringField("date", step.on().toString());
            json.writeStringField(said, step.said());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
