package org.foiadesk.correspondence;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of an address after its @, compared label by label: othercity.gov is not city.gov. */
final class Domains {

    /** Where anybody has an address. */
    static final Set<String> EVERYBODYS = Set.of(
            "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "aol.com", "icloud.com", "msn.com", "proton.me");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+'-]{1,64}@([\\w-]+(\\.[\\w-]+)+)");
    private static final int SHORTEST = 6;
    private static final Map<Integer, String> LOOKS = Map.ofEntries(
            Map.entry(0x430, "a"), // Cyrillic
            Map.entry(0x441, "c"),
            Map.entry(0x501, "d"),
            Map.entry(0x435, "e"),
            Map.entry(0x4bb, "h"),
            Map.entry(0x456, "i"),
            Map.entry(0x131, "i"),
            Map.entry(0x458, "j"),
            Map.entry(0x43e, "o"),
            Map.entry(0x440, "p"),
            Map.entry(0x51b, "q"),
            Map.entry(0x455, "s"),
            Map.entry(0x475, "v"),
            Map.entry(0x443, "y"),
            Map.entry(0x445, "x"),
            Map.entry(0x3b1, "a"), // Greek
            Map.entry(0x3bf, "o"),
            Map.entry(0x3bd, "v"),
            Map.entry(0x3c1, "p"),
            Map.entry(0x261, "g"),
            Map.entry((int) '0', "o"),
            Map.entry((int) '1', "l"),
            Map.entry((int) 'i', "l"));

    private Domains() {}

    /** Empty where the address has none. */
    static String of(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return address.indexOf('@') < 0 ? "" : domain.replaceFirst("\\.+$", "");
    }

    /** foia.city.gov is under city.gov; othercity.gov and city.gov.example are not. */
    static boolean under(String domain, String parent) {
        return !parent.isEmpty() && (domain.equals(parent) || domain.endsWith("." + parent));
    }

    /** foia.city.gov, city.gov: what it is under, itself first; none of one label. */
    static List<String> upwards(String domain) {
        List<String> all = new ArrayList<>();
        for (String rest = domain; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            all.add(rest);
        }
        return all;
    }

    /** Which of these domains this one pretends to be; none where it is one of them, or under one. */
    static Optional<String> pretended(String domain, Collection<String> known) {
        if (domain.isEmpty() || known.stream().anyMatch(one -> under(domain, one))) {
            return Optional.empty();
        }
        return known.stream()
                .filter(one -> !EVERYBODYS.contains(one) && one.indexOf('.') > 0)
                .filter(one -> resembles(domain, one))
                .sorted((a, b) -> b.length() - a.length())
                .findFirst();
    }

    private static boolean resembles(String domain, String known) {
        boolean endsIn = known.length() >= SHORTEST && domain.endsWith(known);
        boolean startsWith = domain.startsWith(known + ".") || domain.contains("." + known + ".");
        return endsIn || startsWith || looks(domain).equals(looks(known));
    }

    /** What the eye reads: letters of other scripts, accents and "rn" for "m" are gone. */
    private static String looks(String domain) {
        String bare =
                Normalizer.normalize(unicode(domain), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.codePoints()
                .mapToObj(c -> LOOKS.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining())
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static String unicode(String domain) {
        try {
            return IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return domain;
        }
    }

    /** An address within a shown name, which anybody may choose. */
    static Optional<String> addressIn(String name) {
        Matcher address = ADDRESS.matcher(name);
        return address.find() ? Optional.of(address.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
