package org.foiadesk.sweep;

import java.util.List;
import org.foiadesk.request.Level;

/**
 * A request that few may see. Every word of it begins with its mark, which stands nowhere else, so that one look at an
 * answer tells whether anything of it came through.
 */
record Secret(Level level, String number, String mark) {

    String word(String field) {
        return mark + field;
    }

    /** What somebody may guess and look for. */
    List<String> words() {
        return List.of(
                number, word("tracking"), word("title"), word("note"), word("tag"), word("call"), word("campaign"));
    }

    /** As long as the word and nowhere to be found. */
    String absent(String word) {
        return word.equals(number) ? absentNumber() : word.replaceFirst("qz", "qx");
    }

    String absentNumber() {
        return number.substring(0, 5) + "9" + number.substring(6);
    }
}
