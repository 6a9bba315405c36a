package org.foiadesk.sweep;

/** One thing of every sort that stands in an address, and a person to spare. */
record Things(
        String number,
        long agency,
        long contact,
        String day,
        long section,
        long invitation,
        long person,
        String username,
        long document,
        long upload,
        long wish,
        long ownNumber,
        long ownDay,
        long letter) {

    /** An address of that route, with nothing left open. */
    String path(Route route) {
        return route.path(parameter -> of(route, parameter));
    }

    Things about(String otherNumber) {
        return new Things(
                otherNumber,
                agency,
                contact,
                day,
                section,
                invitation,
                person,
                username,
                document,
                upload,
                wish,
                ownNumber,
                ownDay,
                letter);
    }

    private String of(Route route, String parameter) {
        return switch (parameter) {
            case "number" -> number;
            case "kind" -> "noted";
            case "date" -> "determination";
            case "ord" -> "1";
            case "code" -> "US";
            case "n" -> route.template().contains("/letters/") ? "1" : "0";
            case "token" -> "nobody-here-has-signed-or-made-such-an-address".substring(0, 43);
            case "seq" -> route.template().contains("/links/") ? "5" : "3";
            case "contact" -> String.valueOf(contact);
            case "day" -> day;
            case "wording" -> "status";
            case "fact" -> World.FACT;
            case "sent" -> World.SENT;
            case "id" -> id(route);
            default ->
                throw new IllegalStateException("Tell Things what {" + parameter + "} of " + route + " stands for.");
        };
    }

    private String id(Route route) {
        String room = route.template().substring(0, route.template().indexOf("/{id}"));
        return switch (room) {
            case "/agencies" -> String.valueOf(agency);
            case "/documents" -> String.valueOf(document);
            case "/letters", "/api/v1/letters" -> String.valueOf(letter);
            case "/uploads" -> String.valueOf(upload);
            case "/people" -> String.valueOf(person);
            case "/people/invitations" -> String.valueOf(invitation);
            case "/settings/sections" -> String.valueOf(section);
            case "/settings/law/{code}/numbers" -> String.valueOf(ownNumber);
            case "/settings/law/{code}/days" -> String.valueOf(ownDay);
            case "/glass" -> String.valueOf(wish);
            case "/outbox" -> World.MAIL;
            case "/profile/tokens", "/profile/calendars", "/own-reminders" -> "999999999";
            case "/profile/sessions" -> "0123456789abcdef";
            default -> throw new IllegalStateException("Tell Things what {id} of " + route + " stands for.");
        };
    }
}
