package org.foiadesk.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the states' letters cite what they withhold by. A form not listed here is not read. */
final class StateExemptions {
    private static final String SEC = "(?:§+ ?|sections? |sec\\. ?|ss\\. ?|s\\. ?)?";
    private static final String SUB = "(?:\\([A-Za-z0-9]{1,4}\\)){0,6}";
    private static final Map<String, List<Form>> BY_STATE = Map.ofEntries(
            state(
                    "US-TX",
                    "Gov't Code ",
                    "(?:Government Code|Gov't Code|the Act)?[, ]{0,2}" + SEC + "(552\\.1\\d\\d" + SUB + ")"),
            state(
                    "US-CA",
                    "Gov. Code ",
                    "(?:Gov(?:ernment|\\.|'t) Code)?[, ]{0,2}" + SEC + "(79(?:2[1-9]|30)\\.\\d{3}" + SUB + "|6254" + SUB
                            + "|6255" + SUB + ")"),
            state("US-FL", "Fla. Stat. ", SEC + "(119\\.07(?:1|13)?" + SUB + ")"),
            state("US-NY", "Pub. Off. Law ", SEC + "(87\\(2\\)" + SUB + "|89\\(2\\)" + SUB + ")"),
            state("US-NYC", "Pub. Off. Law ", SEC + "(87\\(2\\)" + SUB + "|89\\(2\\)" + SUB + ")"),
            state("US-IL", "5 ILCS ", "(140/7(?:\\.5)?" + SUB + ")|\\b" + SEC + "(7(?:\\.5)?\\(1\\)" + SUB + ")"),
            state("US-WA", "RCW ", "RCW (42\\.56\\.(?:2[3-9]|[3-9]\\d)\\d" + SUB + ")"),
            state("US-OH", "R.C. ", "R\\.?C\\.? ?(149\\.43\\(A\\)" + SUB + ")"),
            state("US-PA", "65 P.S. ", SEC + "(67\\.708" + SUB + "|708\\(b\\)" + SUB + ")"),
            state("US-VA", "Va. Code ", SEC + "(2\\.2-370[4-7](?:\\.\\d)?" + SUB + ")"),
            state("US-NJ", "N.J.S.A. ", "(47:1A-(?:1(?:\\.1)?|3|9|10)" + SUB + ")"),
            state(
                    "US-MA",
                    "G.L. c. 4, ",
                    "(?:G\\.L\\. ?c\\. 4, )?" + SEC + "(7\\(26\\)" + SUB + ")|\\bexemption (\\([a-u]\\))"),
            state("US-CO", "C.R.S. ", "(24-72-(?:204|30[1-9])" + SUB + ")"),
            state("US-AZ", "A.R.S. ", SEC + "(39-12[0-9](?:\\.\\d\\d)?" + SUB + ")"),
            state("US-MI", "MCL ", "(15\\.243" + SUB + ")|" + SEC + "(13\\(1\\)" + SUB + ")"),
            state("US-MD", "Gen. Prov. ", SEC + "(4-3\\d\\d" + SUB + ")"),
            state("US-MN", "Minn. Stat. ", SEC + "(13\\.(?:[3-9]\\d|[1-9]\\d\\d)" + SUB + ")"),
            state("US-WI", "Wis. Stat. ", SEC + "(19\\.3[56]" + SUB + ")"),
            state("US-GA", "O.C.G.A. ", SEC + "(50-18-72" + SUB + ")"),
            state("US-NC", "N.C.G.S. ", SEC + "(132-1\\.\\d{1,2}" + SUB + "|132-6\\.\\d" + SUB + ")"),
            state("US-TN", "T.C.A. ", SEC + "(10-7-50[34]" + SUB + ")"),
            state("US-OR", "ORS ", "(192\\.3[45]5" + SUB + ")"),
            state("US-CT", "C.G.S. ", SEC + "(1-210\\(b\\)" + SUB + ")"),
            state("US-IN", "Ind. Code ", "(5-14-3-4" + SUB + ")"),
            state("US-MO", "RSMo ", SEC + "(610\\.(?:021|100)" + SUB + ")"),
            state("US-LA", "La. R.S. ", "(44:(?:3|4)(?:\\.\\d)?" + SUB + ")"),
            state("US-KY", "KRS ", "(61\\.878\\(1\\)" + SUB + ")"),
            state("US-NV", "NRS ", "(239B?\\.\\d{3}" + SUB + ")"),
            state("US-UT", "Utah Code ", SEC + "(63G-2-30[1-5]" + SUB + ")"),
            state("US-OK", "51 O.S. ", SEC + "(24A\\.\\d{1,2}" + SUB + ")"),
            state("US-SC", "S.C. Code ", SEC + "(30-4-40" + SUB + ")"),
            state("US-NM", "NMSA ", SEC + "(14-2-1(?:\\.\\d)?" + SUB + ")"));

    private StateExemptions() {}

    record Form(String law, Pattern said) {
        String code(MatchResult found) {
            String section = "";
            for (int i = 1; i <= found.groupCount() && section.isEmpty(); i++) {
                section = found.group(i) == null ? "" : found.group(i);
            }
            return law + section;
        }
    }

    private static Map.Entry<String, List<Form>> state(String key, String law, String said) {
        return Map.entry(key, List.of(new Form(law, Patterns.of("(?<![\\w.-])(?:" + said + ")(?![\\w-]*\\w)"))));
    }

    static List<Form> of(String jurisdiction) {
        return BY_STATE.getOrDefault(jurisdiction, List.of());
    }
}
