package org.foiadesk.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every route of the build, read from the classes that were compiled into it. */
final class Routes {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);
    private static final List<Route> ALL = scan();

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    static List<Route> reading() {
        return ALL.stream().filter(Route::reads).toList();
    }

    static List<Route> writing() {
        return ALL.stream().filter(Route::writes).toList();
    }

    /** Methods that the web reaches, or would reach, and that do not say themselves who may. */
    static List<String> unguarded() {
        return resources()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> verb(method).isPresent() || method.isAnnotationPresent(Path.class))
                .filter(method -> GUARDS.stream().noneMatch(method::isAnnotationPresent))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
    }

    private static List<Route> scan() {
        return resources()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> verb(method).map(verb -> route(verb, method)).stream())
                .sorted(Comparator.comparing(Route::template)
                        .thenComparing(Route::verb)
                        .thenComparing(Route::multipart))
                .toList();
    }

    private static Stream<? extends Class<?>> resources() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/foiadesk"))) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .filter(Routes::mentionsPaths)
                    .map(Routes::type)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mentionsPaths(java.nio.file.Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains("Ljakarta/ws/rs/Path;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(java.nio.file.Path file) {
        String name = CLASSES.relativize(file)
                .toString()
                .replaceFirst("\\.class$", "")
                .replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Route route(String verb, Method method) {
        String path = joined(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class));
        Consumes takes = method.getAnnotation(Consumes.class);
        boolean multipart = takes != null && Set.of(takes.value()).contains(MediaType.MULTIPART_FORM_DATA);
        return new Route(verb, withoutPatterns(path), multipart, method);
    }

    private static String joined(Path... parts) {
        StringBuilder path = new StringBuilder();
        for (Path part : parts) {
            String text = part == null ? "" : part.value().replaceAll("^/|/$", "");
            path.append(text.isEmpty() ? "" : "/" + text);
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    /** {@code /people/{id:\d{1,18}}} is {@code /people/{id}}. */
    private static String withoutPatterns(String path) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (char c : path.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            pattern = depth > 0 && (pattern || (depth == 1 && c == ':'));
            if (!pattern) {
                plain.append(c);
            }
        }
        return plain.toString().replace(" ", "");
    }
}
