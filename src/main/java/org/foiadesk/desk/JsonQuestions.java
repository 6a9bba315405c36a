package org.foiadesk.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.desk.InquiryReader.Read;
import org.foiadesk.desk.Said.Field;

/** Reads questions from JSON one by one, so that ten thousand never stand in memory as they were sent. */
final class JsonQuestions {

    private static final int DEEPEST = 20;

    /** Of an object's fields or a list's items; what stands behind is a fault of its list, or read by nobody. */
    private static final int WIDEST = InquiryReader.MOST_EVENTS + 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final InquiryReader reader;

    JsonQuestions(InquiryReader reader) {
        this.reader = reader;
    }

    /** @param many whether a list was sent, so that a list is answered */
    record Sent(boolean many, Read read) {}

    /** It is no JSON at all; says where it breaks off. */
    static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;

        NotJson(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    Sent read(byte[] body) throws NotJson {
        try (JsonParser json = JSON.createParser(body)) {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw new NotJson("Nothing was sent. Send a question, or a list of questions, as JSON.");
            }
            boolean many = first == JsonToken.START_ARRAY;
            Read read = many ? list(json) : reader.one(said(json));
            if (json.nextToken() != null) {
                throw new NotJson("Something stands behind the end of the question. Send one question, or a list.");
            }
            return new Sent(many, read);
        } catch (StreamConstraintsException tooMuch) {
            throw new NotJson(
                    "That is nested too deeply or has too long a text or number in it. Send it as the API says.");
        } catch (JsonProcessingException broken) {
            throw new NotJson("This is not JSON" + where(broken.getLocation()) + ". Mend it and send it again.");
        } catch (IOException broken) {
            throw new NotJson("This is not JSON in UTF-8. Mend it and send it again.");
        }
    }

    private Read list(JsonParser json) throws IOException {
        InquiryReader.Many many = reader.many();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (many.goesOn()) {
                many.next(said(json));
            } else {
                json.skipChildren();
            }
        }
        return many.read();
    }

    private static String where(JsonLocation place) {
        return place == null ? "" : ": line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static Said said(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> thing(json);
            case START_ARRAY -> row(json);
            case VALUE_STRING -> new Said.Words(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Said.Figure(json.getText());
            case VALUE_TRUE -> new Said.Truth(true);
            case VALUE_FALSE -> new Said.Truth(false);
            case VALUE_NULL -> Said.NOTHING;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins here");
        };
    }

    private static Said row(JsonParser json) throws IOException {
        List<Said> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() < WIDEST) {
                items.add(said(json));
            } else {
                json.skipChildren();
            }
        }
        return new Said.Row(items);
    }

    private static Said thing(JsonParser json) throws IOException {
        List<Field> fields = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (fields.size() < WIDEST) {
                fields.add(new Field(name, said(json)));
            } else {
                json.skipChildren();
            }
        }
        return new Said.Thing(fields);
    }
}
