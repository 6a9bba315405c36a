package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL in which values have names, as JDBC wants it: by their places. */
record Named(String sql, List<String> names) {

    /** Not the second colon of a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    static Named of(String sql) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(sql);
        StringBuilder places = new StringBuilder(sql.length());
        while (name.find()) {
            names.add(name.group(1));
            name.appendReplacement(places, "?");
        }
        return new Named(name.appendTail(places).toString(), names);
    }

    PreparedStatement on(Connection connection, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(names.get(i));
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
