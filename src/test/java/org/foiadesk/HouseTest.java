package org.foiadesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.platform.Jobs;
import org.junit.jupiter.api.Test;

/** The house rules. Each was seen to fail once. */
@AnalyzeClasses(packages = "org.foiadesk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** From left to right: a room may use only rooms to its left. */
    private static final List<String> ROOMS = List.of(
            "platform",
            "jail",
            "deadline",
            "people",
            "agency",
            "event",
            "reading",
            "request",
            "document",
            "correspondence",
            "drafting",
            "reminder",
            "search",
            "desk",
            "demo");

    private static final Set<Class<?>> CLOCKS =
            Set.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, Clock.class);

    @ArchTest
    static void aRoomUsesOnlyRoomsToItsLeft(JavaClasses all) {
        for (int room = 0; room < ROOMS.size() - 1; room++) {
            String[] right = ROOMS.subList(room + 1, ROOMS.size()).stream()
                    .map(name -> "org.foiadesk." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.foiadesk." + ROOMS.get(room) + "..")
                    .should()
                    .dependOnClassesThat(are(resideInAnyPackage(right)))
                    .because("a room uses only rooms to its left")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule everyClassLivesInARoom = classes()
            .should()
            .resideInAnyPackage(Stream.concat(ROOMS.stream(), Stream.of("deadline.statute"))
                    .map(name -> "org.foiadesk." + name)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule theDeadlineRoomIsPure = classes()
            .that()
            .resideInAPackage("org.foiadesk.deadline..")
            .should()
            .onlyDependOnClassesThat(
                    are(resideInAnyPackage("java..", "org.jspecify.annotations..", "org.foiadesk.deadline..")));

    @ArchTest
    static final ArchRule theEventRoomStandsOnDeadlineAlone = classes()
            .that()
            .resideInAPackage("org.foiadesk.event..")
            .should()
            .onlyDependOnClassesThat(are(resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "org.foiadesk.deadline..", "org.foiadesk.event..")));

    @ArchTest
    static final ArchRule nobodyTakesTheDay = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.foiadesk.platform.Clocks")
            .should()
            .accessTargetWhere(takesTheDay());

    @ArchTest
    static final ArchRule onlyJobsAreStartedFromTheOneSchedule = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.foiadesk.desk.Schedule")
            .should()
            .callMethod(Jobs.class, "start", List.class);

    @ArchTest
    static final ArchRule noNamesOfNothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayEnter = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** A package-private endpoint method is a silent 404. */
    @ArchTest
    static final ArchRule everyEndpointIsPublic = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule resourcesDoNotQuery = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static void mostTypesAreNotPublic(JavaClasses all) {
        List<JavaClass> ours = all.stream()
                .filter(type -> !type.getName().contains("package-info"))
                .toList();
        long open = ours.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(open * 100 / ours.size()).as("public types in percent").isLessThanOrEqualTo(50);
    }

    @Test
    void noFileIsLongerThanAnEyeTakesIn() throws IOException {
        assertThat(longer(Path.of("src/main/java"), ".java", 200)).isEmpty();
        assertThat(longer(Path.of("src/main/resources/templates"), ".html", 120))
                .isEmpty();
    }

    @Test
    void nothingButTheBriefStandsAtTheTop() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            Set<String> names = top.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toSet());
            names.removeAll(Set.of("target", "data"));
            assertThat(names).containsExactlyInAnyOrder("pom.xml", "README.md", "migrations", "docker", "src");
        }
    }

    private static List<Path> longer(Path folder, String ending, int lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > lines)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaAccess<?>> takesTheDay() {
        return DescribedPredicate.describe(
                "read a clock",
                access -> CLOCKS.stream()
                                .anyMatch(clock -> access.getTargetOwner().isEquivalentTo(clock))
                        && (access.getName().equals("now") || access.getName().startsWith("system")));
    }
}
