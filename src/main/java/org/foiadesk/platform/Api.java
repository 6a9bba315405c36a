package org.foiadesk.platform;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.jspecify.annotations.Nullable;

/** The part of the desk that programs ask: there, whatever goes wrong is told in JSON. */
public final class Api {

    static final String JSON = "application/json;charset=UTF-8";

    private static final String PREFIX = "/api/";

    private Api() {}

    public static boolean leads(@Nullable String path) {
        return path != null && (path.startsWith(PREFIX) || path.equals("/api"));
    }

    /** {@code {"error":"…"}}. */
    public static String error(String sentence) {
        return "{\"error\":\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(sentence)) + "\"}";
    }

    /** What a program is told where a page would speak of links, buttons and forms. */
    public static String sentence(int status, String ofThePage) {
        return switch (status) {
            case 400 -> "That could not be read. Send JSON in UTF-8, to an address of the API as it is written there.";
            case 401 -> "Send “Authorization: Bearer” with a token made on your profile, or sign in.";
            case 403 -> "This is not yours to ask, or it came from another site.";
            case 404 -> "There is nothing at this address of the API.";
            case 405 -> "That cannot be done here. Ask the calculator with POST.";
            case 406 -> "Answers come as application/json. Accept that.";
            case 408 -> "That came too slowly. Send it again, or less of it.";
            case 413 -> "At most 10 MB may be sent here. Ask fewer questions in one call.";
            case 415 -> "Send the question as application/json.";
            default -> ofThePage;
        };
    }
}
