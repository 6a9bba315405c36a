package org.foiadesk.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.foiadesk.event.Event;
import org.foiadesk.event.Kind;

/** An event's facts as canonical JSON: keys sorted, ISO dates, amounts as decimal text, UTF-8. */
final class Facts {

    private static final ObjectMapper JSON = mapper();

    private Facts() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    static String written(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts of " + event.kind() + " cannot be written", e);
        }
    }

    static Event read(String kind, String facts) {
        try {
            Class<? extends Event> record = Kind.of(kind).orElseThrow().record();
            return JSON.readValue(facts, record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored facts of kind " + kind + " cannot be read", e);
        }
    }

    /** The bytes that are hashed: the row's values with the facts as they were stored. */
    static byte[] canonical(Map<String, Object> values, String facts) {
        try {
            JsonNode stored = JSON.readTree(facts);
            Map<String, Object> all = new TreeMap<>(values);
            all.put("facts", stored);
            return JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored facts are not JSON", e);
        }
    }
}
