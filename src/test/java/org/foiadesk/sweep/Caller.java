package org.foiadesk.sweep;

/** Somebody who asks, with the cookies they hold. What an answer sets is forgotten, so that every question stands alone. */
record Caller(String name, String session, String token, Wire wire) {

    static final String BOUNDARY = "----sweep";

    Answer get(String target) {
        return send(Ask.get(target));
    }

    /** With the token, as a page of ours would send it. */
    Answer post(String target, Fields form) {
        return send(Ask.post(target, form.and("csrf-token", token)));
    }

    Answer post(Route route, String target, Fields form) {
        return route.multipart() ? send(multipart(target, form)) : post(target, form);
    }

    private Ask multipart(String target, Fields form) {
        return Ask.post(target, form)
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .saying(form.and("csrf-token", token).parts(BOUNDARY));
    }

    Answer send(Ask ask) {
        return wire.send(ask.with("Cookie", cookies()));
    }

    /** The same person on another wire. */
    Caller on(Wire other) {
        return new Caller(name, session, token, other);
    }

    private String cookies() {
        return "csrf=" + token + (session.isEmpty() ? "" : "; sid=" + session);
    }

    @Override
    public String toString() {
        return name;
    }
}
