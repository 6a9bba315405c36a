package org.foiadesk.reading;

import java.util.regex.Pattern;

/** Patterns written as words: a space stands for any run of blanks and line ends, case for nothing. */
final class Patterns {
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
    static final String NUMBER = "(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: \\(\\d{1,3}\\))?";

    private Patterns() {}

    static Pattern of(String words) {
        return Pattern.compile(gaps(words), Pattern.CASE_INSENSITIVE);
    }

    /** As it stands: capitals are capitals. */
    static Pattern exact(String words) {
        return Pattern.compile(gaps(words));
    }

    private static String gaps(String words) {
        StringBuilder pattern = new StringBuilder();
        boolean oneOf = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean escaped = i > 0 && words.charAt(i - 1) == '\\';
            oneOf = escaped ? oneOf : c == '[' || (oneOf && c != ']');
            boolean may = i + 1 < words.length() && words.charAt(i + 1) == '?';
            pattern.append(c != ' ' ? String.valueOf(c) : oneOf ? "\\s" : may ? "(?:\\s{1,20})" : "\\s{1,20}");
        }
        return pattern.toString();
    }
}
