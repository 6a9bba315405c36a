package org.foiadesk.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of kinds as it stands in house.md, one row for each name in it. */
record HouseTable(String name, String allowedIn, String stageAfter, String ballAfter) {

    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`([a-z ]*)");

    static List<HouseTable> rows() {
        try (Stream<String> lines = Files.lines(Path.of("src/site/markdown/house.md"))) {
            return lines.dropWhile(line -> !line.startsWith("| kinds |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .flatMap(HouseTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(Stage stage) {
        String cell = withoutBrackets(allowedIn);
        if (cell.startsWith("any but")) {
            return !cell.contains("`" + stage + "`");
        }
        return cell.equals("any")
                || cell.contains("`" + stage + "`")
                || (stage.open() && Arrays.asList(cell.split(", ")).contains("open"))
                || (stage.answered() && cell.contains("answered"));
    }

    /** The stage that the row leads to, given the one before and the one before an appeal. */
    Stage leads(Stage before, Stage beforeAppeal) {
        return switch (stageAfter) {
            case "same" -> before;
            case "same, but `FILED` becomes `ACKNOWLEDGED`" -> before == Stage.FILED ? Stage.ACKNOWLEDGED : before;
            case "the stage before the appeal" -> beforeAppeal;
            default -> Stage.valueOf(stageAfter.replace("`", ""));
        };
    }

    boolean lapses() {
        return ballAfter.equals("US while it can be appealed, then NOBODY");
    }

    Ball moves(Ball before) {
        return ballAfter.equals("same") ? before : Ball.valueOf(ballAfter.replaceAll(" .*", ""));
    }

    private static Stream<HouseTable> row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return CODE.matcher(withoutBrackets(cells.get(1)))
                .results()
                .map(code -> new HouseTable(
                        (code.group(1) + code.group(2)).strip(), cells.get(2), cells.get(3), cells.get(4)));
    }

    private static String withoutBrackets(String cell) {
        return cell.replaceAll("\\s*\\([^)]*\\)", "");
    }
}
