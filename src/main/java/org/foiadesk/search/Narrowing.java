package org.foiadesk.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What requests are to be, or not to be, by the names of the database's type {@code narrowing}. */
final class Narrowing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> fields = new TreeMap<>();

    /** Any of these; of tags, all. */
    <T extends Comparable<T>> void to(String field, Collection<T> values) {
        @SuppressWarnings("unchecked") // each field holds one sort of value
        TreeSet<T> all = (TreeSet<T>) fields.computeIfAbsent(field, none -> new TreeSet<T>());
        all.addAll(values);
    }

    void late(boolean late) {
        fields.put("late", late);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
