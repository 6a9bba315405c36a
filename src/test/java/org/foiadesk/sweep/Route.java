package org.foiadesk.sweep;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * One door of the desk, as the annotations of its endpoint method say it.
 *
 * @param template the path with its parameters' names alone: {@code /requests/{number}/access}
 */
record Route(String verb, String template, boolean multipart, Method endpoint) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** {@code POST /requests/{number}/access}: what tables of expectations name it by. */
    String key() {
        return verb + " " + template + (multipart ? " multipart" : "");
    }

    boolean reads() {
        return verb.equals("GET");
    }

    boolean writes() {
        return verb.equals("POST");
    }

    boolean names(String parameter) {
        return parameters().contains(parameter);
    }

    List<String> parameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    String path(UnaryOperator<String> values) {
        return PARAMETER.matcher(template).replaceAll((MatchResult found) -> values.apply(found.group(1)));
    }

    /** For everybody, signed in or not. */
    boolean open() {
        return endpoint.isAnnotationPresent(PermitAll.class);
    }

    /** Empty where any signed-in person may. */
    Set<String> roles() {
        RolesAllowed allowed = endpoint.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    boolean allows(String role) {
        return open() || roles().isEmpty() || roles().contains(role);
    }

    /** The names of its query, as far as the method declares them; {@code *} where it reads the whole of it. */
    List<String> queries() {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : endpoint.getParameters()) {
            if (parameter.getType() == UriInfo.class) {
                names.add("*");
            }
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(parameter.getName());
            }
            fields(parameter.getType()).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(RestQuery.class))
                .map(java.lang.reflect.Field::getName);
    }

    @Override
    public String toString() {
        return key();
    }
}
