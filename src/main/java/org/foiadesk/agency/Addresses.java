package org.foiadesk.agency;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What addresses look like. Plain checks: only a letter that arrives proves one. */
final class Addresses {

    static final String NO_WEB = "A web address begins with https:// or http:// and has no spaces.";

    private static final int LONGEST_EMAIL = 254;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'&/=-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9(][0-9 ().\\-]*( ?(ext\\.?|x) ?[0-9]{1,6})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z].*");

    private Addresses() {}

    static boolean isEmail(String address) {
        return address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches();
    }

    static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null
                    && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    static boolean isPhone(String number) {
        long digits = EXTENSION
                .matcher(number)
                .replaceFirst("")
                .chars()
                .filter(Character::isDigit)
                .count();
        return digits >= 7 && digits <= 15 && PHONE.matcher(number).matches();
    }
}
